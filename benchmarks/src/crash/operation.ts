import type { AddedMemory } from "@mem0-kit/core";
import type { LocalMemory } from "@mem0-kit/local";

/** One call, as the journal keeps it. All of a lane are about one user, whose id is the lane's name. */
export type Operation =
  | {
      readonly kind: "add";
      readonly texts: readonly string[];
      readonly infer: boolean;
      readonly key?: string;
    }
  | { readonly kind: "update"; readonly id: string; readonly text: string }
  | { readonly kind: "delete"; readonly id: string }
  | { readonly kind: "deleteAll" }
  | { readonly kind: "erase" }
  | { readonly kind: "import"; readonly prefix: string; readonly count: number }
  | { readonly kind: "append"; readonly entries: readonly string[]; readonly key: string }
  | { readonly kind: "put"; readonly key: string; readonly value: number }
  | { readonly kind: "backup"; readonly path: string }
  /** What must change nothing that anybody can see. */
  | { readonly kind: "maintain"; readonly what: "vacuum" | "reindex" | "sweep" };

/** What an `add` answered; nothing of the others is needed. */
export type Outcome = readonly AddedMemory[] | null;

/** Makes the call. `onPart` hears how many records of an import are written. */
export async function perform(
  memory: LocalMemory,
  lane: string,
  operation: Operation,
  onPart: (done: number) => void = () => {},
): Promise<Outcome> {
  const scope = { userId: lane };
  switch (operation.kind) {
    case "add": {
      const { texts, infer, key } = operation;
      const messages = texts.map((content) => ({ role: "user" as const, content }));
      const options = { scope, infer, ...(key === undefined ? {} : { idempotencyKey: key }) };
      return (await memory.add(messages, options)).results;
    }
    case "update":
      await memory.update(operation.id, { text: operation.text }, { scope });
      return null;
    case "delete":
      await memory.delete(operation.id, { scope });
      return null;
    case "deleteAll":
      await memory.deleteAll({ scope });
      return null;
    case "erase":
      await memory.admin.erase(scope);
      return null;
    case "import": {
      const result = await memory.admin.import(importedRecords(lane, operation), {
        onProgress: onPart,
      });
      if (result.added !== operation.count) throw new Error(`imported ${result.added} only`);
      return null;
    }
    case "append": {
      const { entries, key } = operation;
      await memory.transcripts.append(sessionOf(lane), entries, { idempotencyKey: key });
      return null;
    }
    case "put": {
      const { key, value } = operation;
      await memory.documents.put(scope, { namespace: ["crash"], key, value });
      return null;
    }
    case "backup":
      await memory.admin.backup?.(operation.path);
      return null;
    case "maintain": {
      const { vacuum, reindex, sweep } = memory.admin;
      if (operation.what === "vacuum") await vacuum?.();
      else if (operation.what === "reindex") await reindex?.({ all: true });
      else await sweep?.();
      return null;
    }
  }
}

/** The one conversation of a lane. */
export function sessionOf(lane: string) {
  return { scope: { userId: lane }, sessionId: "session" };
}

/** The id and text of a record of an import. */
export function importedRecord({ prefix }: { readonly prefix: string }, number: number) {
  return { id: `${prefix}-${number}`, memory: `Imported ${prefix}x${number} from elsewhere` };
}

function* importedRecords(userId: string, { prefix, count }: ImportOperation) {
  const at = new Date(Date.UTC(2026, 0, 1));
  for (let number = 0; number < count; number++)
    yield {
      ...importedRecord({ prefix }, number),
      userId,
      metadata: { number },
      categories: [],
      createdAt: at,
      updatedAt: at,
    };
}

type ImportOperation = Extract<Operation, { kind: "import" }>;
