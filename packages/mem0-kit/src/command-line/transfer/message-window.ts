import { createHash } from "node:crypto";
import { type Message, type Scope, scopeKey } from "@mem0-kit/core";
import type { ScopedMessage } from "./message-row.ts";

/** Messages of one `add`. The keys are made of parts: another number would add all of a file anew. */
const mostOfPart = 100;
const mostBytesOfPart = 1024 * 1024;
/** Messages of one window. */
const mostMessages = 1000;
const mostBytes = 8 * 1024 * 1024;

/** What one `add` takes. */
export interface MessagePart extends Omit<ScopedMessage, "message"> {
  readonly messages: readonly Message[];
  /** The same for the same messages of the same file. */
  readonly idempotencyKey: string;
}

/** Collects messages into parts of one scope and metadata each. */
export interface MessageWindow {
  /** Takes a message of so many bytes and tells whether the window is full. */
  add(message: ScopedMessage, bytes: number): "more" | "full";
  /** Empties the window: lists of parts, which are independent of each other. */
  take(): readonly (readonly MessagePart[])[];
}

interface OpenPart extends Omit<ScopedMessage, "message"> {
  readonly group: string;
  readonly messages: Message[];
  bytes: number;
}

/**
 * Messages of one owner keep the order of the file, since a later one may correct an earlier one.
 * Those of others may lie between them, as in a file that is sorted by time: each owner has a list
 * of parts. What the parts are depends on the lines alone, so that a file which is read again makes
 * the same keys; of parts that are the same the second one has another key than the first one.
 */
export function createMessageWindow(mode: string): MessageWindow {
  const seen = new Map<string, number>();
  let owners = new Map<string, OpenPart[]>();
  let count = 0;
  let bytes = 0;

  function toPart({ scope, metadata, group, messages }: OpenPart): MessagePart {
    const content = JSON.stringify([mode, group, messages]);
    const hash = createHash("sha256").update(content).digest("base64url");
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return { scope, metadata, messages, idempotencyKey: `import-${hash}-${times}` };
  }

  return {
    add({ scope, metadata, message }, size) {
      const group = JSON.stringify([scopeKey(scope), metadata]);
      const owner = ownerOf(scope);
      const parts = owners.get(owner) ?? [];
      owners.set(owner, parts);
      const last = parts.at(-1);
      if (last?.group === group && hasRoom(last, size)) {
        last.messages.push(message);
        last.bytes += size;
      } else parts.push({ scope, metadata, group, messages: [message], bytes: size });
      count += 1;
      bytes += size;
      return count >= mostMessages || bytes >= mostBytes ? "full" : "more";
    },
    take() {
      const taken = [...owners.values()].map((parts) => parts.map(toPart));
      owners = new Map();
      count = 0;
      bytes = 0;
      return taken;
    },
  };
}

function hasRoom(part: OpenPart, size: number): boolean {
  return part.messages.length < mostOfPart && part.bytes + size <= mostBytesOfPart;
}

/** Whoever the facts are of: what is said in one run may correct what was said in another. */
function ownerOf({ userId, agentId, runId }: Scope): string {
  if (userId !== undefined) return `user ${userId}`;
  return agentId !== undefined ? `agent ${agentId}` : `run ${runId}`;
}
