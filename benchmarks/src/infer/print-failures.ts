import type { Wanted } from "./load-judged.ts";
import type { DialogueOutcome } from "./measure-dialogues.ts";
import type { JudgedOutput } from "./measure-messages.ts";

/** Prints what was missed and wrongly kept, a message or dialogue at a time. */
export function printFailures({
  outputs,
  outcomes,
}: {
  readonly outputs: readonly JudgedOutput[];
  readonly outcomes: readonly DialogueOutcome[];
}): void {
  for (const { message, missed, wrong, right, neutral } of outputs) {
    if (missed.length + wrong.length === 0) continue;
    console.log(`\n${message.id} ${message.kind}: ${JSON.stringify(message.text)}`);
    for (const fact of missed) console.log(`  missed  ${fact.text} (${describe(fact)})`);
    for (const text of wrong) console.log(`  wrong   ${text}`);
    for (const text of [...right, ...neutral]) console.log(`  right   ${text}`);
  }
  for (const { dialogue, memories, missing, left } of outcomes) {
    if (missing.length + left.length === 0) continue;
    console.log(`\n${dialogue.id} ${dialogue.kind}, ${dialogue.slot}`);
    for (const { role, text } of dialogue.messages) console.log(`  ${role}: ${text}`);
    for (const wanted of missing) console.log(`  missing ${describe(wanted)}`);
    for (const wanted of left) console.log(`  left    ${describe(wanted)}`);
    for (const text of memories) console.log(`  there   ${text}`);
  }
}

function describe({
  must,
  not = [],
  date,
  times,
}: Wanted & { readonly date?: string; readonly times?: number }): string {
  return [
    must.join(" + "),
    ...not.map((word) => `not ${word}`),
    ...(date === undefined ? [] : [date]),
    ...(times === undefined ? [] : [`${times} times`]),
  ].join(", ");
}
