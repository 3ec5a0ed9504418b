import { peerName } from "../peer/open-peer.ts";
import { machine } from "../report/machine.ts";
import { type CountedRounds, countRounds } from "./count-rounds.ts";
import { damagedFile } from "./faults/damaged-file.ts";
import type { FaultResult } from "./faults/fault.ts";
import { fullDisk } from "./faults/full-disk.ts";
import { noAccess } from "./faults/no-access.ts";
import { tornLog } from "./faults/torn-log.ts";
import { killRound } from "./kill-round.ts";
import { peerRound } from "./peer-round.ts";
import { printFaults, printRounds } from "./print-crash.ts";

export interface CrashCommandOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly peer: boolean;
  readonly json: boolean;
}

/** Kills and damages, prints what came of it, and returns the exit code: 1 when anything is wrong. */
export async function crashCommand({
  rounds,
  seed,
  peer,
  json,
}: CrashCommandOptions): Promise<number> {
  const local = await run("local", killRound, rounds, seed);
  const others = peer ? await run(peerName, peerRound, rounds, seed) : undefined;
  const faults: FaultResult[] = [];
  for (const fault of [
    () => tornLog(seed, rounds),
    () => damagedFile(seed, rounds),
    fullDisk,
    noAccess,
  ]) {
    faults.push(...(await fault()));
    process.stderr.write(`${faults.at(-1)?.fault} …\n`);
  }
  const problems = [...local.rounds, ...faults].flatMap((result) => result.problems);
  if (json)
    console.log(
      JSON.stringify({
        seed,
        ok: problems.length === 0,
        local: summary(local),
        peer: others === undefined ? null : summary(others),
        faults,
      }),
    );
  else {
    console.log(`Crashes on ${machine()}, seed ${seed}`);
    printRounds("local", local);
    if (others) printRounds(peerName, others);
    printFaults(faults);
    const wrong = [...new Set(problems)];
    for (const problem of wrong.slice(0, 40)) console.log(`- ${problem}`);
    console.log(problems.length === 0 ? "Nothing is wrong." : `${problems.length} problems.`);
  }
  return problems.length === 0 ? 0 : 1;
}

function run(
  name: string,
  round: typeof killRound,
  rounds: number,
  seed: number,
): Promise<CountedRounds> {
  return countRounds(round, {
    rounds,
    seed,
    onRound: ({ problems }, number) =>
      void process.stderr.write(`${name}: round ${number}, ${problems.length} problems\n`),
  });
}

function summary({ rounds, repeated }: CountedRounds) {
  return {
    rounds: rounds.length,
    repeated,
    wrongRounds: rounds.filter(({ problems }) => problems.length > 0).length,
    details: rounds,
  };
}
