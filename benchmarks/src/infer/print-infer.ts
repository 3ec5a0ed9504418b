import { machine } from "../report/machine.ts";
import { percent, printTable } from "../report/print-table.ts";
import type { DialogueResult } from "./measure-dialogues.ts";
import type { EvidenceResult } from "./measure-evidence.ts";
import type { MessageCounts, MessageResult } from "./measure-messages.ts";

export interface InferReport {
  readonly messages: readonly MessageResult[];
  readonly dialogues: readonly DialogueResult[];
  /** Empty when the data is absent. */
  readonly locomo: readonly EvidenceResult[];
}

/** Prints all results as tables. */
export function printInfer({ messages, dialogues, locomo }: InferReport): void {
  console.log(`What infer: true keeps, by rules, on ${machine()}`);
  printMessages(messages);
  printKinds(messages);
  printDialogues(dialogues);
  if (locomo.length > 0) printLocomo(locomo);
}

function printMessages(results: readonly MessageResult[]): void {
  printTable(
    "Facts found in judged messages, %",
    [
      "half",
      "messages",
      "facts",
      "texts",
      "precision",
      "strict",
      "recall",
      "without facts",
      "of them kept from",
    ],
    results.map((result) => [
      result.half,
      String(result.messages),
      String(result.facts),
      String(result.texts),
      percent(result.precision),
      percent(result.strictPrecision),
      percent(result.recall),
      String(result.nothingExpected.messages),
      String(result.nothingExpected.kept),
    ]),
  );
}

function printKinds(results: readonly MessageResult[]): void {
  const kinds = [...new Set(results.flatMap((result) => Object.keys(result.kinds)))];
  printTable(
    "By kind of message, %",
    ["kind", ...results.flatMap(({ half }) => [`${half}: facts`, "texts", "precision", "recall"])],
    kinds.map((kind) => [kind, ...results.flatMap((result) => kindFigures(result.kinds[kind]))]),
  );
}

function kindFigures(counts: MessageCounts | undefined): string[] {
  if (counts === undefined) return ["", "", "", ""];
  const { facts, texts, precision, recall } = counts;
  return [
    String(facts),
    String(texts),
    texts === 0 ? "–" : percent(precision),
    facts === 0 ? "–" : percent(recall),
  ];
}

function printDialogues(results: readonly DialogueResult[]): void {
  const ratio = ({ right, expected }: { right: number; expected: number }) =>
    `${right} of ${expected}`;
  const kinds = [...new Set(results.flatMap((result) => Object.keys(result.kinds)))];
  printTable(
    "Dialogues after which exactly the right memories are left",
    ["half", "right", ...kinds, "kept", "gone"],
    results.map((result) => [
      result.half,
      ratio({ right: result.right, expected: result.dialogues }),
      ...kinds.map((kind) => {
        const { dialogues = 0, right = 0 } = result.kinds[kind] ?? {};
        return ratio({ right, expected: dialogues });
      }),
      ratio(result.kept),
      ratio(result.gone),
    ]),
  );
}

function printLocomo(results: readonly EvidenceResult[]): void {
  const categories = Object.keys(results[0]?.categories ?? {});
  printTable(
    "LoCoMo, every message a user's: gold evidence among the sources of 10 results, R@10 %",
    ["infer", "questions", "R@10", ...categories],
    results.map((result) => [
      String(result.infer),
      String(result.n),
      percent(result.r10),
      ...categories.map((category) => percent(result.categories[category]?.r10 ?? 0)),
    ]),
  );
  printTable(
    "What of LoCoMo was kept, %",
    [
      "infer",
      "messages",
      "facts a message",
      "messages without",
      "gold messages kept",
      "bound of R@10",
    ],
    results.map((result) => [
      String(result.infer),
      String(result.messages),
      result.factsPerMessage.toFixed(2),
      percent(result.messagesWithout),
      percent(result.goldKept),
      percent(result.bound),
    ]),
  );
}
