import type { Conversation, SaidMessage } from "../data/conversation.ts";
import { openPeer, type Peer, peerName } from "../peer/open-peer.ts";
import type { RetrievalEngine } from "./retrieval-engine.ts";

/**
 * It takes candidates from its nearest vectors only, four times as many as asked for: asked for
 * this many, all of a conversation's messages are candidates, which is where it scores best.
 */
const searched = 500;

/** `mem0ai/oss` with `infer: false`, set as it scores best. */
export function peerEngine(): RetrievalEngine {
  // A search of its default store reads the rows of all users, so each conversation gets its own.
  const peers = new Map<string, Peer>();
  const gold = new Map<string, string>();
  return {
    name: peerName,
    settings: `infer: false; 384-d hashed n-gram embedder; speaker, date and caption in the text where a speaker is known; topK ${searched}, of which the first ones count; threshold 0; a store per conversation`,
    async load(conversation) {
      const peer = await openPeer();
      peers.set(conversation.id, peer);
      for (const message of conversation.messages) {
        const added = await peer.memory.add([{ role: message.role, content: peerText(message) }], {
          userId: conversation.id,
          infer: false,
        });
        for (const { id } of added.results) gold.set(id, message.id);
      }
    },
    async search(conversation: Conversation, query, topK) {
      const peer = peers.get(conversation.id);
      if (peer === undefined) throw new Error(`[benchmarks] ${conversation.id} is not loaded.`);
      const found = await peer.memory.search(query, {
        filters: { user_id: conversation.id },
        topK: searched,
        threshold: 0,
      });
      return found.results
        .slice(0, topK)
        .map(({ id, score }) => ({ id: gold.get(id) ?? id, score: score ?? 0 }));
    },
    async close() {
      for (const peer of peers.values()) peer.remove();
    },
  };
}

/**
 * What the engine keeps in fields, as words of the text. Only where a speaker is known: a role and a
 * date before BEAM's long messages cost it a point.
 */
function peerText({ actor, time, caption, text }: SaidMessage): string {
  const picture = caption === undefined ? "" : ` [picture: ${caption}]`;
  if (actor === undefined) return `${text}${picture}`;
  const day = time?.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const when = day === undefined ? "" : ` (${day})`;
  return `${actor}${when}: ${text}${picture}`;
}
