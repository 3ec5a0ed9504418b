import { type PageQuery, pageQuery, parseRequest } from "@mem0-kit/core/platform";
import { invalidPage } from "../memories/refusals.ts";
import type { ServerCall } from "../server-route.ts";

/** A page that is asked for, from 1. */
export interface PageWish {
  readonly page: number;
  readonly pageSize: number;
}

/** What came of it. */
export interface FoundPage<T> {
  readonly results: readonly T[];
  /** `null` where counting is not offered. */
  readonly total: number | null;
  readonly nextCursor?: string | null;
}

/**
 * Reads the page of a request: the query wins over `body`, and `limit`, as old clients have it, stands in
 * for `page_size`.
 *
 * @throws MemoryError `INVALID_INPUT` for what is no page.
 */
export function readPage({ url }: Pick<ServerCall, "url">, body: PageQuery = {}): PageWish {
  const { searchParams } = url;
  const size = searchParams.get("page_size") ?? searchParams.get("limit");
  const asked = parseRequest(pageQuery, {
    page: numberOf(searchParams.get("page")),
    page_size: numberOf(size),
  });
  return {
    page: asked.page ?? body.page ?? 1,
    pageSize: asked.page_size ?? body.page_size ?? 100,
  };
}

/** Tells whether a request asks for a page at all: some old routes answer a bare list without. */
export function asksForPage({ url }: Pick<ServerCall, "url">, body: PageQuery = {}): boolean {
  const { searchParams } = url;
  return searchParams.has("page") || searchParams.has("page_size") || Boolean(body.page);
}

/**
 * A page as Django's REST framework answers it. Where nobody counts, `count` is what is known to be there.
 *
 * @throws WireError 404 for a page beyond the last.
 */
export function answerPage<T>(call: Pick<ServerCall, "url">, wish: PageWish, found: FoundPage<T>) {
  const { page, pageSize } = wish;
  const before = (page - 1) * pageSize;
  const hasMore = typeof found.nextCursor === "string";
  const count = found.total ?? before + found.results.length + (hasMore ? 1 : 0);
  if (page > 1 && count <= before) throw invalidPage();
  return {
    count,
    next: count > before + pageSize ? linkTo(call, page + 1, pageSize) : null,
    previous: page > 1 ? linkTo(call, page - 1, pageSize) : null,
    results: [...found.results],
  };
}

/** A number as text; anything else becomes what no page is. */
function numberOf(text: string | null): number | undefined {
  return text === null ? undefined : Number(text.trim() === "" ? Number.NaN : text);
}

function linkTo({ url }: Pick<ServerCall, "url">, page: number, pageSize: number): string {
  const link = new URL(url);
  link.searchParams.set("page", String(page));
  link.searchParams.set("page_size", String(pageSize));
  link.searchParams.delete("limit");
  return link.href;
}
