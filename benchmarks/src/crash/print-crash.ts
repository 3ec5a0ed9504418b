import { integer, printTable } from "../report/print-table.ts";
import type { CountedRounds } from "./count-rounds.ts";
import type { FaultResult } from "./faults/fault.ts";

const kinds = [
  "one process, killed once",
  "one process, killed twice",
  "two processes, killed once",
  "two processes, killed twice",
];

/** Prints the rounds of one engine, by processes and kills. */
export function printRounds(name: string, { rounds, repeated }: CountedRounds): void {
  const rows = kinds.flatMap((label, at) => {
    const some = rounds.filter(
      ({ processes, kills }) => processes === 1 + (at >> 1) && kills === 1 + (at & 1),
    );
    return some.length === 0 ? [] : [rowOf(label, some)];
  });
  printTable(
    `${name}: kill -9 in ${rounds.length} rounds (${repeated} without a call in flight were repeated)`,
    ["rounds", "number", "acknowledged", "in flight", "memories", "wrong rounds", "problems"],
    [...rows, rowOf("all", rounds)],
  );
  for (const [problem, { times, inRounds }] of countProblems(rounds))
    console.log(`  in ${inRounds} rounds (${times} times): ${problem}`);
  const flying: Record<string, number> = {};
  for (const { inFlight } of rounds)
    for (const [kind, count] of Object.entries(inFlight))
      flying[kind] = (flying[kind] ?? 0) + count;
  const words = Object.entries(flying).map(([kind, count]) => `${kind} ${count}`);
  console.log(`In flight: ${words.join(", ")}`);
}

/** Problems without their numbers and lanes, and how often each is. */
function countProblems(rounds: CountedRounds["rounds"]) {
  const counts = new Map<string, { times: number; inRounds: number }>();
  for (const { problems } of rounds) {
    const general = problems.map((text) => text.replace(/^k\w+: /, "").replace(/\d+/g, "n"));
    for (const problem of new Set(general)) {
      const { times, inRounds } = counts.get(problem) ?? { times: 0, inRounds: 0 };
      const here = general.filter((other) => other === problem).length;
      counts.set(problem, { times: times + here, inRounds: inRounds + 1 });
    }
  }
  return counts;
}

function rowOf(label: string, rounds: CountedRounds["rounds"]): string[] {
  const sum = (value: (round: CountedRounds["rounds"][number]) => number) =>
    integer(rounds.reduce((total, round) => total + value(round), 0));
  return [
    label,
    integer(rounds.length),
    sum((round) => round.acknowledged),
    sum(({ inFlight }) => Object.values(inFlight).reduce((total, count) => total + count, 0)),
    sum((round) => round.memories),
    sum(({ problems }) => (problems.length > 0 ? 1 : 0)),
    sum(({ problems }) => problems.length),
  ];
}

/** Prints the other faults. */
export function printFaults(faults: readonly FaultResult[]): void {
  printTable(
    "Other faults",
    ["fault", "cases", "outcome", "problems"],
    faults.map(({ fault, cases, outcome, problems, skipped }) => [
      fault,
      integer(cases),
      skipped === undefined ? outcome : `NOT TRIED: ${skipped}`,
      integer(problems.length),
    ]),
  );
}
