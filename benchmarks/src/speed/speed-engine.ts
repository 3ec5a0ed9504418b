/** A memory under load. One instance is one open database. */
export interface SpeedEngine {
  /** Adds the memories of a run in one call. */
  add(userId: string, runId: string, texts: readonly string[]): Promise<void>;
  search(userId: string, query: string): Promise<void>;
  /** Writes records in bulk into an empty database; absent where there is no such way. */
  importAll?(records: Iterable<ImportedText>): Promise<void>;
  close(): Promise<void>;
}

export interface ImportedText {
  readonly userId: string;
  readonly runId: string;
  readonly text: string;
}

export interface SpeedEngineKind {
  readonly name: string;
  /** Calls of `add` in flight while loading: what the engine makes use of. */
  readonly inFlight: number;
  /** Opens what the folder holds, or starts anew; resolves when it is ready to search. */
  open(folder: string): Promise<SpeedEngine>;
  /** The file whose write lock another process can hold; absent where writers never meet. */
  file?(folder: string): string;
  /** How the databases of the folder are written, in words; read when they are closed. */
  pragmas(folder: string): Promise<string>;
}
