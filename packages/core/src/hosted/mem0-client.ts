import { MemoryError } from "../memory-error.ts";

/**
 * What this package uses of `MemoryClient` of npm `mem0ai`, written down rather than imported: the
 * package is an optional peer, and our types must not need it. A test holds it against the real one.
 */
export interface Mem0Client {
  add(messages: readonly object[], options: object): Promise<unknown>;
  search(query: string, options: object): Promise<unknown>;
  get(memoryId: string): Promise<unknown>;
  getAll(options: object): Promise<unknown>;
  update(memoryId: string, change: object): Promise<unknown>;
  delete(memoryId: string, options?: object): Promise<unknown>;
  deleteAll(options: object): Promise<unknown>;
  history(memoryId: string): Promise<unknown>;
  users(options?: object): Promise<unknown>;
  batchDelete(memoryIds: readonly string[]): Promise<unknown>;
  getProject(options: object): Promise<unknown>;
  updateProject(change: object): Promise<unknown>;
  getWebhooks(options: object): Promise<unknown>;
  updateWebhook(webhook: object): Promise<unknown>;
  deleteWebhook(webhook: object): Promise<unknown>;
  feedback(feedback: object): Promise<unknown>;
  getProfile(user: object): Promise<unknown>;
  generateProfile(user: object): Promise<unknown>;
  sampleProfiles(options: object): Promise<unknown>;
  getProfileJob(jobIdOrStatusUrl: string): Promise<unknown>;
  createMemoryExport(request: object): Promise<unknown>;
}

/** What `MemoryClient` asks of fetch: an absolute address below its host. */
export interface Mem0Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends what the client made and returns the wire's own JSON. */
export type SendMem0Request = (url: string, request: Mem0Request) => Promise<unknown>;

/** The organisation and project of a key, where a call's address has them. */
export interface Mem0Identity {
  readonly organizationId: string;
  readonly projectId: string;
}

export type Mem0ClientClass = new (options: {
  readonly apiKey: string;
  readonly host: string;
}) => Mem0Client;

/**
 * The methods of `MemoryClient` that are overridden: who the caller is (a ping at construction, and its
 * e-mail address in a header), telemetry, and the sending of requests.
 */
export const clientHooks = [
  "_resolveIdentity",
  "_awaitIdentity",
  "_captureEvent",
  "_fetchRawJson",
  "_fetchWithErrorHandling",
] as const;

/**
 * Makes mem0's client without its ping, telemetry, e-mail header and key, as a function that gives a
 * light one for each call. Such a client builds a request as mem0 does and leaves the sending to `send`;
 * its answers are the wire's own, since the client's renaming of keys would reach into what is the
 * caller's.
 *
 * @throws MemoryError `UNSUPPORTED` when a hook is gone: what it silences would come back.
 */
export function quietClients(
  MemoryClient: Mem0ClientClass,
  host: string,
): (send: SendMem0Request, identity?: Mem0Identity) => Mem0Client {
  const missing = clientHooks.filter((hook) => !(hook in MemoryClient.prototype));
  if (missing.length > 0)
    throw new MemoryError(
      "UNSUPPORTED",
      `[mem0-kit] The installed mem0ai has no ${missing.join(", ")}, so its telemetry and requests are out of hand. Install mem0ai@3.`,
    );

  // The client never learns the key: the transport has it.
  class QuietClient extends MemoryClient {
    async _resolveIdentity() {}
    async _awaitIdentity() {}
    _captureEvent() {}
  }
  const base = new QuietClient({ apiKey: "kept by mem0-kit", host });
  return (send, identity) =>
    Object.create(base, {
      _fetchRawJson: { value: send },
      _fetchWithErrorHandling: { value: send },
      ...(identity && {
        organizationId: { value: identity.organizationId },
        projectId: { value: identity.projectId },
      }),
    }) as Mem0Client;
}
