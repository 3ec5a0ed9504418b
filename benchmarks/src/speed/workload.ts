import { createRandom } from "../random.ts";

/** Memories and queries that are made from a seed when asked for, so that none is kept in RAM. */
export interface Workload {
  /** Runs of six memories; the last may be shorter. */
  readonly runs: number;
  userOfRun(run: number): string;
  textsOfRun(run: number): string[];
  query(number: number): { readonly userId: string; readonly text: string };
}

export interface WorkloadSize {
  readonly memories: number;
  readonly users: number;
}

const vocabulary = 30_000;
const memoriesPerRun = 6;

/**
 * A Zipf vocabulary of 30,000 words; 12 to 40 words a memory; 6 memories a run; users take turns by
 * run. A query asks a uniformly random user for 3 to 8 words, every second one for words of a
 * memory of somebody else.
 */
export function createWorkload({ memories, users }: WorkloadSize): Workload {
  const runs = Math.ceil(memories / memoriesPerRun);
  const textOf = (memory: number) => {
    const random = createRandom(memory * 2 + 1);
    return words(random, 12 + Math.floor(random() * 29)).join(" ");
  };
  return {
    runs,
    userOfRun: (run) => `user-${run % users}`,
    textsOfRun(run) {
      const first = run * memoriesPerRun;
      const count = Math.min(memoriesPerRun, memories - first);
      return Array.from({ length: count }, (_, at) => textOf(first + at));
    },
    query(number) {
      const random = createRandom(number * 2 + 2);
      const user = Math.floor(random() * users);
      const source = number % 2 === 0 ? user : Math.floor(random() * users);
      return { userId: `user-${user}`, text: queryText(random, memoryOfUser(random, source)) };
    },
  };

  function memoryOfUser(random: () => number, user: number): string {
    const ownRuns = Math.max(1, Math.floor((runs - 1 - user) / users) + 1);
    const run = user + users * Math.floor(random() * ownRuns);
    return textOf(
      Math.min(memories - 1, run * memoriesPerRun + Math.floor(random() * memoriesPerRun)),
    );
  }
}

function queryText(random: () => number, memory: string): string {
  const all = memory.split(" ");
  const count = 3 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join(" ");
}

/** Share of all words that are among the first so many. */
const cumulative = new Float64Array(vocabulary);
let total = 0;
for (let rank = 0; rank < vocabulary; rank++) {
  total += 1 / (rank + 1);
  cumulative[rank] = total;
}

function words(random: () => number, count: number): string[] {
  return Array.from({ length: count }, () => wordOfRank(zipfRank(random() * total)));
}

function zipfRank(value: number): number {
  let low = 0;
  let high = vocabulary - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const consonants = "bdfgklmnprtvz";
const vowels = "aeiou";

/** Three syllables, different for each rank; the ranks are spread so that frequent words differ. */
function wordOfRank(rank: number): string {
  const syllables = consonants.length * vowels.length;
  // A step without a common divisor with 65³ visits every word once.
  let number = (rank * 104_729 + 7) % syllables ** 3;
  let word = "";
  for (let place = 0; place < 3; place++) {
    const syllable = number % syllables;
    number = Math.floor(number / syllables);
    word += `${consonants[syllable % consonants.length]}${vowels[Math.floor(syllable / consonants.length)]}`;
  }
  return word;
}
