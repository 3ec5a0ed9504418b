import type { HttpRequest, HttpTransport } from "../http/http-transport.ts";
import type { JsonValue } from "../json-value.ts";
import type { AddedMemory, HistoryEntry, ScoredMemory } from "../memory.ts";
import type { DriverCall } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import type { Scope } from "../scope.ts";
import { badResponse } from "./bad-response.ts";
import { readAdded, readHistory, readScored } from "./read-answers.ts";
import { longestList, toWireScope } from "./server-scope.ts";
import { isObject, type StoredMemory, toStoredMemory } from "./stored-memory.ts";

/** Body of `POST /memories`. */
export interface CreateBody {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly metadata: Readonly<Record<string, JsonValue>>;
  readonly infer: boolean;
  /** Instructions of the extraction in place of the server's own. */
  readonly prompt?: string;
  readonly expiration_date?: string;
}

/** Body of `PUT /memories/{id}`: what is not named stays, and metadata is merged. */
export interface UpdateBody {
  readonly text?: string;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
  readonly expiration_date?: string | null;
}

/** Body of `POST /search`, beside its scope. */
export interface SearchBody {
  readonly query: string;
  readonly top_k: number;
  readonly explain: boolean;
}

/** mem0's self-hosted REST server, a method for each of its routes. Ids of memories are UUIDs. */
export interface SelfHostedApi {
  /** At most 1,000, in no order, expired ones too; without a scope those of all (for administrators). */
  list(scope: Scope | undefined, call: DriverCall): Promise<StoredMemory[]>;
  get(id: string, call: DriverCall): Promise<StoredMemory | null>;
  create(scope: Scope, body: CreateBody, call: DriverCall): Promise<AddedMemory[]>;
  update(id: string, body: UpdateBody, call: DriverCall): Promise<void>;
  /** `false` where there was nothing. */
  delete(id: string, call: DriverCall): Promise<boolean>;
  /** Best first, every memory of the scope up to `top_k`, expired ones too. */
  search(scope: Scope, body: SearchBody, call: DriverCall): Promise<ScoredMemory[]>;
  /** Oldest first, texts of what was deleted included. */
  history(id: string, call: DriverCall): Promise<HistoryEntry[]>;
  /** As the server gives them. */
  entities(call: DriverCall): Promise<readonly unknown[]>;
  reset(call: DriverCall): Promise<void>;
}

export function selfHostedApi(transport: HttpTransport): SelfHostedApi {
  const send = async (
    request: Omit<HttpRequest, "isRepeatable">,
    { signal }: DriverCall,
  ): Promise<unknown> => {
    const isRepeatable = request.path !== "/memories" || request.method !== "POST";
    return (await transport.send({ ...request, isRepeatable }, { signal })).body;
  };
  /** For routes that the server always has: there a 404 is about the address. */
  const sendToRoute: typeof send = (request, call) =>
    send(request, call).catch((error: unknown) => {
      throw isNotFound(error) ? noSuchRoute(transport, request) : error;
    });

  return {
    async list(scope, call) {
      const query = new URLSearchParams({
        ...toWireScope(scope ?? {}),
        top_k: String(longestList),
        show_expired: "true",
      });
      const body = await sendToRoute({ method: "GET", path: `/memories?${query}` }, call);
      return resultsOf(body).map(toStoredMemory);
    },
    async get(id, call) {
      const body = await sendToRoute({ method: "GET", path: pathOf(id) }, call);
      return body === null ? null : toStoredMemory(body);
    },
    async create(scope, body, call) {
      const sent = { ...body, ...toWireScope(scope) };
      const answer = await sendToRoute({ method: "POST", path: "/memories", body: sent }, call);
      return resultsOf(answer).flatMap(readAdded);
    },
    async update(id, body, call) {
      await send({ method: "PUT", path: pathOf(id), body }, call);
    },
    async delete(id, call) {
      try {
        await send({ method: "DELETE", path: pathOf(id) }, call);
        return true;
      } catch (error) {
        if (isNotFound(error)) return false;
        throw error;
      }
    },
    async search(scope, body, call) {
      // The server's threshold is for one signal of the score only, and its default is not none.
      const sent = { ...body, filters: toWireScope(scope), threshold: 0, show_expired: true };
      const answer = await sendToRoute({ method: "POST", path: "/search", body: sent }, call);
      return resultsOf(answer).map(readScored);
    },
    async history(id, call) {
      return readHistory(await sendToRoute({ method: "GET", path: `${pathOf(id)}/history` }, call));
    },
    async entities(call) {
      const body = await sendToRoute({ method: "GET", path: "/entities" }, call);
      if (!Array.isArray(body)) throw badResponse("entities that are no list");
      return body;
    },
    async reset(call) {
      await sendToRoute({ method: "POST", path: "/reset" }, call);
    },
  };
}

function pathOf(id: string): string {
  return `/memories/${encodeURIComponent(id)}`;
}

function resultsOf(body: unknown): readonly unknown[] {
  if (isObject(body) && Array.isArray(body.results)) return body.results;
  throw badResponse("JSON without results");
}

function isNotFound(error: unknown): boolean {
  return MemoryError.isInstance(error) && error.code === "NOT_FOUND";
}

function noSuchRoute(
  { baseUrl }: HttpTransport,
  { method, path }: Pick<HttpRequest, "method" | "path">,
): MemoryError {
  const route = path.split("?")[0]?.split("/")[1];
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] ${baseUrl} has no ${method} /${route}. Check that baseUrl is mem0's REST server, with the prefix of a proxy if there is one; for a server of mem0's platform protocol use hostedMemory.`,
    { status: 404 },
  );
}
