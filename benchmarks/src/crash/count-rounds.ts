import type { KillRound } from "./kill-round.ts";

/** Rounds that count, and how many did not. */
export interface CountedRounds {
  readonly rounds: readonly KillRound[];
  /** Rounds without a call in flight at the kill, which were repeated. */
  readonly repeated: number;
}

export interface CountOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Called with each round that counts. */
  readonly onRound?: (round: KillRound, number: number) => void;
}

/** Runs rounds until enough of them had a call in flight when their processes were killed. */
export async function countRounds(
  run: (seed: number) => Promise<KillRound>,
  { rounds: wanted, seed, onRound }: CountOptions,
): Promise<CountedRounds> {
  const rounds: KillRound[] = [];
  let repeated = 0;
  while (rounds.length < wanted) {
    const round = await run(seed + rounds.length + repeated);
    if (Object.keys(round.inFlight).length === 0 && round.problems.length === 0) repeated += 1;
    else {
      rounds.push(round);
      onRound?.(round, rounds.length);
    }
    if (repeated > 3 * wanted + 10)
      throw new Error("[benchmarks] The kills never meet a call in flight.");
  }
  return { rounds, repeated };
}
