import type { Memory } from "@mem0-kit/core";
import { allMemories } from "./all-memories.ts";
import { holdsWords } from "./holds-words.ts";
import type { Half, JudgedDialogue, Wanted } from "./load-judged.ts";

/** Dialogues after which exactly the right memories were left. */
export interface DialogueCounts {
  readonly dialogues: number;
  readonly right: number;
}

export interface DialogueResult extends DialogueCounts {
  readonly half: Half;
  /** Memories that should be there at the end, and those that are. */
  readonly kept: { readonly expected: number; readonly right: number };
  /** Memories that should not be there, and those that are not. */
  readonly gone: { readonly expected: number; readonly right: number };
  readonly kinds: Readonly<Record<string, DialogueCounts>>;
}

export interface DialogueOutcome {
  readonly dialogue: JudgedDialogue;
  /** What is there at the end. */
  readonly memories: readonly string[];
  /** Expected and absent, or there another number of times. */
  readonly missing: readonly Wanted[];
  /** There and expected to be gone. */
  readonly left: readonly Wanted[];
}

/** Gives each dialogue a user of its own, adds it message by message with `infer: true`, and looks. */
export async function playDialogues(
  memory: Memory,
  dialogues: readonly JudgedDialogue[],
): Promise<DialogueOutcome[]> {
  const outcomes: DialogueOutcome[] = [];
  for (const dialogue of dialogues) {
    const scope = { userId: dialogue.id };
    for (const { at, role, text } of dialogue.messages)
      await memory.add([{ role, content: text, createdAt: new Date(at) }], { scope, infer: true });
    const memories = (await allMemories(memory, scope)).map((item) => item.memory);
    outcomes.push({ dialogue, memories, ...judge(dialogue, memories) });
  }
  return outcomes;
}

/** Counts outcomes, all together and by kind. */
export function measureDialogues(half: Half, outcomes: readonly DialogueOutcome[]): DialogueResult {
  const total = (list: (outcome: DialogueOutcome) => readonly unknown[]) =>
    outcomes.reduce((sum, outcome) => sum + list(outcome).length, 0);
  const kept = total(({ dialogue }) => dialogue.kept);
  const gone = total(({ dialogue }) => dialogue.gone);
  const kinds = Map.groupBy(outcomes, ({ dialogue }) => dialogue.kind);
  return {
    half,
    ...count(outcomes),
    kept: { expected: kept, right: kept - total(({ missing }) => missing) },
    gone: { expected: gone, right: gone - total(({ left }) => left) },
    kinds: Object.fromEntries([...kinds].map(([kind, group]) => [kind, count(group)])),
  };
}

function judge({ kept, gone }: JudgedDialogue, memories: readonly string[]) {
  const holding = (wanted: Wanted) => memories.filter((text) => holdsWords(text, wanted)).length;
  return {
    missing: kept.filter((wanted) => {
      const times = holding(wanted);
      return wanted.times === undefined ? times === 0 : times !== wanted.times;
    }),
    left: gone.filter((wanted) => holding(wanted) > 0),
  };
}

function count(outcomes: readonly DialogueOutcome[]): DialogueCounts {
  const isRight = ({ missing, left }: DialogueOutcome) => missing.length + left.length === 0;
  return { dialogues: outcomes.length, right: outcomes.filter(isRight).length };
}
