/** What one engine did under one size of the workload. Times in milliseconds, sizes in MB (10⁶). */
export interface SpeedRun {
  readonly engine: string;
  readonly memories: number;
  readonly users: number;
  /** Memories a second while loading: six a call, calls in flight as the engine makes use of them. */
  readonly addPerSecond: number;
  /** Single calls with one memory each, one after the other. */
  readonly addP50Ms: number;
  readonly addP95Ms: number;
  /** Calls a second with one memory each: one after the other, and 64 in flight. */
  readonly addSequentialPerSecond: number;
  readonly addConcurrentPerSecond: number;
  /** What the disk itself did around these two. */
  readonly addFdatasyncPerSecond: number;
  /** Memories a second; `null` where there is no import. */
  readonly importPerSecond: number | null;
  /** A user's first search after the file was opened. */
  readonly searchColdP50Ms: number;
  readonly searchColdP95Ms: number;
  readonly searchP50Ms: number;
  readonly searchP95Ms: number;
  /** CPU of the whole process a warm search. */
  readonly searchCpuMs: number;
  /** The longest that the main thread's event loop was held up, adding and searching. */
  readonly loopMaxMs: number;
  /** The same while another process holds the write lock for 2 s; `null` where none can. */
  readonly loopMaxLockedMs: number | null;
  /** The same while nothing happens: what the machine itself does to a loop. */
  readonly loopIdleMaxMs: number;
  /** Of the whole process after loading and the warm searches. */
  readonly rssMb: number;
  readonly fileMb: number;
  readonly fdatasyncPerSecond: number;
  readonly pragmas: string;
}
