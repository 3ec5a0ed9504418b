import type { Slot } from "./slot-of.ts";
import { languages } from "./word-lists.ts";

/** How answers should be, by what it is about: a later wish of one kind takes the place of an earlier. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "call me",
    /^(?:you can |you may |you should |everyone can |always )?(?:call|address) me (?:as )?(?!back|at |on |when|if|later|tomorrow|in )(?<value>.{1,60})$/,
  ],
  [
    "reply language",
    new RegExp(
      `\\b(?:answer|answers|reply|replies|respond|responses|write|speak|talk|communicate)\\b.{0,30}? in (?<value>${languages})\\b`,
    ),
  ],
  ["units", /\b(?<value>metric|imperial|celsius|fahrenheit|kilomet(?:re|er)s|miles)\b/],
  ["clock", /\b(?<value>(?:12|24)[- ]?hour)\b/],
  ["emoji", /\b(?<value>emojis?|emoticons?)\b/],
  [
    "length",
    /\b(?<value>short|shorter|brief|concise|long|longer|detailed|in[- ]depth|thorough|succinct|terse)\b.{0,20}\b(?:answers?|repl(?:y|ies)|responses?|explanations?)\b|\b(?:answers?|repl(?:y|ies)|responses?|explanations?)\b.{0,20}\b(?<length>short|shorter|brief|concise|long|longer|detailed|in[- ]depth|thorough|succinct|terse)\b/,
  ],
  ["tone", /\b(?<value>formal|informal|casual|friendly|professional)(?:ly)?\b/],
  ["format", /\b(?<value>bullet(?:s| points?)?|prose|tables?|paragraphs|plain text|markdown)\b/],
];

const instructs =
  /^(?:you (?:should|must|can|may) |always |never |i (?:would )?(?:want|like|prefer|need) you to |i (?:would )?prefer |i (?:would )?(?:want|like|need) |do not |please |no more )*(?:answer|reply|respond|write|speak|talk|communicate|use|give|keep|be|make|format|call|address|show|send|convert|stop|avoid|skip|include|add|explain|your |short|shorter|brief|concise|long|longer|detailed|bullet|metric|imperial|celsius|fahrenheit|answers|replies|responses)/;

/** The kind of a standing instruction, when a statement is one. */
export function instructionSlot(statement: string): Slot | undefined {
  if (!instructs.test(statement)) return undefined;
  for (const [name, pattern] of kinds) {
    const groups = pattern.exec(statement)?.groups;
    if (groups !== undefined)
      return { name: `answer ${name}`, value: groups.value ?? groups.length ?? "" };
  }
  return undefined;
}
