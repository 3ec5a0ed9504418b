import { isAsking } from "./is-asking.ts";
import { isCodeLine } from "./is-code-line.ts";
import { stripOpening } from "./strip-opening.ts";

/** What follows was written by somebody else. */
const pasted =
  /^(?:-{2,}\s*(?:original message|forwarded message|forwarded by)|begin forwarded message|on .{4,120} wrote:\s*$|from:\s*\S+.*(?:@|<)|from:\s.*\bsent:|(?:subject|betreff|re|fwd?):\s\S)/i;

/** A task on a text that comes behind it: "Translate this:", "Can you summarise the e-mail below?" */
const worksOnText =
  /\b(?:translate|summari[sz]e|proofread|rewrite|re-write|rephrase|paraphrase|shorten|edit|correct|fix|improve|polish|revise|review|check|analy[sz]e|explain|simplify|convert|format|extract|reply to|respond to|answer|grade|critique|debug|refactor|classify|continue|complete|make (?:this|it|that|my|these) (?:\w+ )?(?:sound|more|less|shorter|longer|better|nicer|clearer|formal|polite)|what does|what do you think (?:of|about)|tl;?dr)\b/i;
const pointsAhead =
  /:\s*$|\b(?:this|these|the following|below|following|here)\b[^.!?]{0,80}[.!?:]*\s*$/i;

/** "… Can you summarise this?" below it. */
const worksOnAbove =
  /^(?:please |pls |can you |could you |now )*(?:summari[sz]e|translate|proofread|rephrase|paraphrase|rewrite|shorten|correct|tl;?dr)\b.{0,20}\b(?:this|that|it|above|for me)\b.{0,30}$/i;

/** "This is a mail from my sister: …", all in one line. */
const handsOver =
  /^(?:this is|here(?:['’]s| is)|below is|i (?:got|received) (?:this|the following)|(?:he|she|they|my \p{L}+) (?:sent|texted|wrote|forwarded) me (?:this|the following)) ?[^:]{0,80}\b(?:text|letter|e-?mail|mail|message|article|essay|paragraph|review|post|tweet|quote|this|following)\b[^:]{0,40}:\s\S/iu;

/** How letters begin. */
const salutation =
  /^(?:dear (?:\p{L}+[\s.]*){1,4}|to whom it may concern|(?:hi|hello|hey) (?:all|team|everyone|folks|guys|colleagues|mr|mrs|ms|dr)\.?(?: \p{L}+)?)[,:]\s*(?:$|\S.*(?:writing to|hereby|inform you|attached))/iu;

/** Names what follows as a text: "Here's the letter:", "The article says:". */
const announcesText =
  /^(?:\S+ ){0,8}(?:this|these|it|the following)\s*:\s*$|\b(?:here(?:['’]s| is| are)|this is|see|below is) (?:the|my|a|an|what|his|her|their)\b[^.!?]{0,60}\b(?:text|letter|e-?mail|mail|message|article|essay|paragraph|draft|code|function|script|query|log|logs|error|output|stack ?trace|transcript|poem|story|review|post|tweet|lyrics|contract|cv|resume|recipe|quote|excerpt|passage)\b[^.!?]{0,40}:\s*$/i;

/** A line, with the picture that was sent below it. */
export interface OwnLine {
  readonly text: string;
  /** `[image: what it shows]`. */
  readonly image?: string;
}

/**
 * The lines of a text that are the writer's own words: no code, no logs, no quoted replies, no
 * forwarded or pasted mail, and nothing of a text that was handed over to be worked on.
 */
export function ownLines(text: string): OwnLine[] {
  const own: OwnLine[] = [];
  for (const written of withoutCode(text.slice(0, longest)).split(/\r?\n+/, mostLines)) {
    const line = written.trim();
    const last = own.at(-1);
    if (described.test(line) && last !== undefined) {
      own[own.length - 1] = { ...last, image: line };
      continue;
    }
    if (line === "" || line.startsWith(">") || placeholder.test(line) || isCodeLine(line)) continue;
    if (pasted.test(line) || salutation.test(line) || handsOver.test(line)) break;
    const task = taskOnText(line);
    own.push({ text: task ?? line });
    if (task !== undefined || announcesText.test(line)) break;
  }
  const last = own.at(-1);
  return own.length > 1 && last !== undefined && worksOnAbove.test(last.text) ? [last] : own;
}

/** Lines that are read; what has more is a document, not a message. */
const mostLines = 2000;
/** In characters, likewise. */
const longest = 200_000;

/** The part of a line that says what to do with the text behind it; `undefined` where there is none. */
function taskOnText(line: string): string | undefined {
  const colon = line.search(/:(?:\s|$)/);
  const before = colon < 0 ? line : line.slice(0, colon);
  const asked = before.slice(sentenceStart(before));
  if (!worksOnText.test(asked) || !isAsking(stripOpening(asked))) return undefined;
  if (colon >= 0) return before;
  return pointsAhead.test(line) ? line : undefined;
}

function sentenceStart(text: string): number {
  return Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "), text.lastIndexOf("? ")) + 1;
}

/** As core writes an image or a file into a text. */
const placeholder = /^\[(?:image|file)(?:: [^\]]*)?\]$/;

/** A picture with what it shows, in words: a file's name says nothing. */
const described = /^\[image: (?!\S+\]$)[^\]]*[^\].\s]\s[^\]]*\]$/u;

function withoutCode(text: string): string {
  // A question mark in an address would make a question of the sentence.
  const address = /(https?:\/\/[^\s?]{1,500})\?\S*/g;
  return text.replace(/```[\s\S]*?(?:```|$)/g, "\n").replace(address, "$1");
}
