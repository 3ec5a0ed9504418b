import { runCall, type TranscriptStore } from "@mem0-kit/core";
import { withoutCall } from "./without-call.ts";
import type { WorkerClient } from "./worker-client.ts";

/** A transcript store that forwards to the one in the worker. */
export function createLocalTranscripts(client: WorkerClient): TranscriptStore {
  return {
    read: (key, options) =>
      runCall(options, () => client.call("transcripts", "read", key, withoutCall(options))),
    append: (key, entries, options) =>
      runCall(options, () =>
        client.call("transcripts", "append", key, entries, withoutCall(options)),
      ),
    replace: (key, entries, options) =>
      runCall(options, () => client.call("transcripts", "replace", key, entries)),
    insert: (key, index, entry, options) =>
      runCall(options, () => client.call("transcripts", "insert", key, index, entry)),
    removeAt: (key, index, options) =>
      runCall(options, () => client.call("transcripts", "removeAt", key, index)),
    clear: (key, options) => runCall(options, () => client.call("transcripts", "clear", key)),
    list: (scope, options) =>
      runCall(options, () => client.call("transcripts", "list", scope, withoutCall(options))),
  };
}
