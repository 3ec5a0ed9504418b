import { topicNumber } from "./lexicon.ts";
import { type Role, standingOf } from "./standing.ts";
import { statedIdentity } from "./stated-identity.ts";
import { countTopics, profileEntries } from "./topic-counts.ts";
import { plainText, type Sentence, splitSentences } from "./topic-words.ts";

/**
 * What a text is about: topics with weights above 0 up to 1 in steps of 1/35, ascending by topic.
 * Topics are numbers of the lexicon in this process: keep a profile with `encodeTopicProfile`.
 */
export interface TopicProfile {
  readonly topics: readonly number[];
  /** The weight of the topic at the same place. */
  readonly weights: readonly number[];
  /**
   * How much the text states something lasting about the user (identity, taste, constraint,
   * relation, possession, habit, plan) rather than passing chat, 0 to 1.
   */
  readonly standing: number;
}

export interface TopicProfileOptions {
  readonly role?: Role;
  /** What `splitSentences` makes of the text, where the caller has it already. */
  readonly sentences?: readonly Sentence[];
}

/**
 * Profiles a memory with the lexicon alone, without a model. English only: a text in another
 * language has no topics.
 */
export function topicProfile(text: string, options: TopicProfileOptions = {}): TopicProfile {
  const { sentences = splitSentences(text) } = options;
  const counts = countTopics(sentences);
  for (const topic of statedIdentity(plainText(text))) {
    const number = topicNumber(topic);
    counts[number] = (counts[number] as number) + IDENTITY_EVIDENCE;
  }
  const tells = (topics: readonly number[], evidence: number) =>
    topics.some((topic) => (counts[topic] as number) >= evidence);
  const lasting = tells(lastingTopics(), CLEAR_EVIDENCE);
  const style = tells(styleTopics(), STYLE_EVIDENCE);
  return {
    ...profileEntries(counts),
    standing: standingOf(sentences, { role: options.role, lasting, style }),
  };
}

/** As telling as a phrase. */
const IDENTITY_EVIDENCE = 1.6;
const CLEAR_EVIDENCE = 0.6;
const STYLE_EVIDENCE = 1;
let lastingNumbers: readonly number[] | undefined;

/** Topics whose events leave something behind: told in the past they still hold. */
function lastingTopics(): readonly number[] {
  lastingNumbers ??= [
    "achievements",
    "age",
    "conditions",
    "disability",
    "injuries",
    "life_changes",
    "medication",
    "mental_health",
    "pregnancy",
    "weddings_anniversaries",
  ].map(topicNumber);
  return lastingNumbers;
}

let styleNumbers: readonly number[] | undefined;

function styleTopics(): readonly number[] {
  styleNumbers ??= ["answer_style", "tone", "units_formats", "reply_language"].map(topicNumber);
  return styleNumbers;
}
