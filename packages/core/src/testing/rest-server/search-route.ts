import type { ShellRequest } from "../http-shell/read-request.ts";
import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import { entityIdsOf } from "./entity-ids-of.ts";
import { payloadFilter } from "./payload-filter.ts";
import { type FieldReader, readFields } from "./read-fields.ts";
import { entityIds, isShown, type RestContext } from "./rest-context.ts";
import { badRequest } from "./rest-error.ts";
import { searchRows } from "./search-rows.ts";

/** `POST /search`; ids may be in `filters` or, as it was once, beside them. */
export function searchMemories(context: RestContext, { body }: ShellRequest): ShellResponse {
  const fields = readFields(body);
  const query = fields.requiredText("query").trim();
  if (query === "") throw badRequest("Invalid query: cannot be empty or whitespace-only.");
  const filters: Record<string, unknown> = { ...fields.object("filters") };
  for (const name of entityIds) filters[name] ??= fields.text(name);
  const ids = entityIdsOf((name) =>
    typeof filters[name] === "string" ? filters[name] : undefined,
  );
  if (Object.keys(ids).length === 0)
    throw badRequest("filters must contain at least one of: user_id, agent_id, run_id.");
  const asked = Object.entries({ ...filters, ...ids }).filter(([, value]) => value !== undefined);
  const passes = payloadFilter(Object.fromEntries(asked));
  const results = searchRows(
    context.store.rows().filter(({ payload }) => passes(payload)),
    {
      query,
      topK: fields.number("top_k") ?? 20,
      threshold: readThreshold(fields),
      explain: fields.flag("explain") ?? false,
      isShown: isShown(context, fields.flag("show_expired") ?? false),
    },
  );
  return { status: 200, body: { results } };
}

function readThreshold(fields: FieldReader): number {
  const threshold = fields.number("threshold") ?? 0.1;
  if (threshold >= 0 && threshold <= 1) return threshold;
  throw badRequest(`Invalid threshold: ${threshold}. Must be between 0 and 1 (inclusive).`);
}
