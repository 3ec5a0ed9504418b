import { forUser } from "../../../../server/api.ts";
import { parseSearchQuery } from "../../../../server/memories/list-query.ts";
import type { FoundMemories } from "../../../../server/memories/memory-answers.ts";
import { toListed } from "../../../../server/memories/to-listed.ts";
import { demoMemory } from "../../../../server/memory.ts";
import { scoreParts } from "../../../../server/score-parts.ts";

/** Finds memories of the user by meaning, and says what made their scores. */
export function GET(request: Request): Promise<Response> {
  return forUser(request, async (user) => {
    const { query, options } = parseSearchQuery(new URL(request.url).searchParams);
    const scope = { userId: user.id };
    const memory = await demoMemory();
    const found = await memory.search(query, { ...options, scope, topK: 20, explain: true });
    const results = found.results.map((item) => {
      const parts = scoreParts(item.explain);
      return { ...toListed(item), score: item.score, ...(parts && { parts }) };
    });
    const { recommendedThreshold: threshold } = memory.capabilities;
    const body = { results, ...(threshold === undefined ? {} : { threshold }) };
    return Response.json(body satisfies FoundMemories);
  });
}
