import { afterEach, beforeEach } from "vitest";
import {
  type PlatformOptions,
  type PlatformServer,
  startPlatform,
} from "../../src/testing/platform-server/start-platform.ts";
import { callPlatform, type PlatformAnswer } from "./platform-call.ts";

/** A fresh stand-in for each test of a file, and what the tests do again and again. */
export interface PlatformKit {
  readonly server: PlatformServer;
  /** Starts another one in its place. */
  restart(options: PlatformOptions): Promise<void>;
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PlatformAnswer>;
  add(
    messages: unknown,
    options: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PlatformAnswer>;
  /** Keeps a text verbatim, of the user alex by default, and returns its id. */
  keep(text: string, options?: object): Promise<string>;
  list(filters: unknown, options?: object): Promise<PlatformAnswer>;
  /** Texts of `list`. */
  texts(filters: unknown, options?: object): Promise<string[]>;
  search(query: string, options: object): Promise<PlatformAnswer>;
}

export function usePlatform(): PlatformKit {
  let server: PlatformServer;
  beforeEach(async () => {
    server = await startPlatform();
  });
  afterEach(() => server.close());
  const kit: PlatformKit = {
    get server() {
      return server;
    },
    restart: async (options) => {
      await server.close();
      server = await startPlatform(options);
    },
    call: (method, path, body, headers) => callPlatform(server, method, path, body, headers),
    add: (messages, options, headers) =>
      kit.call("POST", "/v3/memories/add/", { messages, ...options }, headers),
    keep: async (text, options = { user_id: "alex" }) => {
      const { body } = await kit.add([user(text)], { infer: false, ...options });
      return String(body.results[0]?.id);
    },
    list: (filters, options = {}) => kit.call("POST", "/v3/memories/", { filters, ...options }),
    texts: async (filters, options) => {
      const { body } = await kit.list(filters, options);
      return body.results.map(({ memory }) => memory);
    },
    search: (query, options) => kit.call("POST", "/v3/memories/search/", { query, ...options }),
  };
  return kit;
}

export function user(content: unknown): object {
  return { role: "user", content };
}

export function assistant(content: unknown): object {
  return { role: "assistant", content };
}
