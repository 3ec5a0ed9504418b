import type { FilterInput } from "@mem0-kit/core";
import {
  type ListRequest,
  type ListResponse,
  listRequest,
  listResponse,
  parseRequest,
  wireMemory,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import { listMemories } from "../memories/list-memories.ts";
import { type Asked, readFilters } from "../memories/read-filters.ts";
import { entityRequired } from "../memories/refusals.ts";
import { pickFields, toWireMemory } from "../memories/to-wire-memory.ts";
import { waitForAdds } from "../memories/wait-for-adds.ts";
import { idsOfQuery, toWireIds } from "../memories/wire-ids.ts";
import type { ServerCall } from "../server-route.ts";
import { WireError } from "../wire-error.ts";
import { objectOf, readFiltered } from "./read-body.ts";
import { answerPage, asksForPage, readPage } from "./read-page.ts";

const listV1Response = z.union([z.array(wireMemory), listResponse]);

/** Lists, the newest first. */
export const listRoutes = {
  list: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: listRequest,
    ownCheck: true,
    answer: listResponse,
    async handle(call) {
      const body = readFiltered(listRequest, call.body);
      return listAsked(call, readAsked(call, body), body);
    },
  }),

  listV1: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: listV1Response,
    async handle(call) {
      const { searchParams } = call.url;
      if (Number(searchParams.get("limit") ?? 0) > 200)
        throw new WireError(400, { error: "limit must be <= 200" });
      const filters = toWireIds(idsOfQuery(call.url));
      if (Object.keys(filters).length === 0) throw new WireError(400, { error: entityRequired });
      return bareList(call, { ...listOfQuery(searchParams), filters });
    },
  }),

  listV2: defineRoute({
    role: "reader",
    scoped: "narrowed",
    body: listRequest,
    ownCheck: true,
    answer: listV1Response,
    async handle(call) {
      const given = objectOf(call.body);
      if (Object.keys(objectOf(given.filters)).length === 0)
        throw new WireError(400, { message: entityRequired });
      return bareList(call, parseRequest(listRequest, given));
    },
  }),
} as const;

/** A page of what is asked for, as v3 answers it. */
export async function listAsked(
  call: ServerCall,
  asked: Asked,
  body: Pick<ListRequest, "fields" | "show_expired" | "page" | "page_size">,
): Promise<ListResponse> {
  const wish = readPage(call, body);
  await waitForAdds(call, asked.branches ?? []);
  const includeExpired = body.show_expired === true;
  const found = await listMemories(call, asked, { ...wish, includeExpired });
  const results = found.results.map((item) => pickFields(toWireMemory(item), body.fields));
  return answerPage(call, wish, { ...found, results });
}

/** Without a page asked for, only its memories, as before v3. */
async function bareList(
  call: ServerCall,
  body: ListRequest,
): Promise<z.infer<typeof listV1Response>> {
  const page = await listAsked(call, readAsked(call, body), body);
  return asksForPage(call, body) ? page : page.results;
}

function readAsked({ principal }: ServerCall, body: ListRequest): Asked {
  const { categories, start_date, end_date, keywords } = body;
  const more: FilterInput[] = [
    ...(categories?.length ? [{ categories: { in: categories } }] : []),
    ...(start_date ? [{ created_at: { gte: start_date } }] : []),
    ...(end_date ? [{ created_at: { lte: end_date } }] : []),
    ...(keywords ? [{ keywords: { icontains: keywords } }] : []),
  ];
  return readFilters(principal, body.filters, more);
}

function listOfQuery(query: URLSearchParams): Omit<ListRequest, "filters"> {
  const [categories, fields] = [query.getAll("categories"), query.getAll("fields")];
  return {
    keywords: query.get("keywords"),
    start_date: query.get("start_date"),
    end_date: query.get("end_date"),
    show_expired: query.get("show_expired") === "true",
    ...(categories.length > 0 ? { categories } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}
