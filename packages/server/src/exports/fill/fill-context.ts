import type { Owner } from "../match/owner.ts";
import type { Pace } from "../pace.ts";
import type { SchemaChecker } from "../schema/schema-checker.ts";
import type { StatementBook } from "../statements/statement-book.ts";

/** What the filling of a property works with. */
export interface FillContext {
  readonly book: StatementBook;
  readonly checker: SchemaChecker;
  readonly pace: Pace;
  /** Whose the properties are; absent: the user's. */
  readonly owner?: Owner;
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** Shared by all: characters and records that the result may still have. */
  readonly room: { characters: number; records: number };
}
