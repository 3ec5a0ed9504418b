import { pageQuery, parseRequest } from "../../platform/index.ts";
import type { PlatformRequest } from "./handler.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** A page as Django's REST framework answers it. */
export interface WirePage<T> {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly T[];
}

/** A page, from 1, and its size. */
export interface PageWish {
  readonly page?: number | null | undefined;
  readonly page_size?: number | null | undefined;
}

/** One page of a list. What the query asks for wins over `wish`, which is the body's. */
export function paginate<T>(
  request: PlatformRequest,
  all: readonly T[],
  wish: PageWish = {},
): WirePage<T> {
  const asked = readPageQuery(request);
  const page = asked.page ?? wish.page ?? 1;
  const size = asked.page_size ?? wish.page_size ?? 100;
  const last = Math.max(1, Math.ceil(all.length / size));
  if (page > last) throw new WireRefusal(404, { detail: "Invalid page." });
  return {
    count: all.length,
    next: page < last ? linkTo(request, page + 1, size) : null,
    previous: page > 1 ? linkTo(request, page - 1, size) : null,
    results: all.slice((page - 1) * size, page * size),
  };
}

/** Tells whether a request asks for a page at all: some old routes answer a bare list without. */
export function asksForPage({ query }: PlatformRequest, wish: PageWish = {}): boolean {
  return query.has("page") || query.has("page_size") || typeof wish.page === "number";
}

function readPageQuery({ query }: PlatformRequest): PageWish {
  return parseRequest(pageQuery, {
    page: numberOf(query.get("page")),
    page_size: numberOf(query.get("page_size")),
  });
}

function numberOf(text: string | null): number | undefined {
  return text === null ? undefined : Number(text);
}

function linkTo(request: PlatformRequest, page: number, size: number): string {
  const query = new URLSearchParams(request.query);
  query.set("page", String(page));
  query.set("page_size", String(size));
  return `http://${request.headers.host ?? "localhost"}${request.path}?${query}`;
}
