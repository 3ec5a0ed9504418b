/** How a server answered. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests assert the shape
  readonly body: any;
}

/** Asks a server as mem0's clients do. */
export async function ask(
  { url, key = "none" }: { readonly url: string; readonly key?: string | undefined },
  [method, path]: readonly [method: string, path: string],
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { Authorization: `Token ${key}`, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Keeps a text in its words. */
export function keep(to: Parameters<typeof ask>[0], text: string, userId = "alex") {
  const body = { messages: [{ role: "user", content: text }], user_id: userId, infer: false };
  return ask(to, ["POST", "/v3/memories/add/"], body);
}

/** The texts of a user. */
export async function textsOf(at: Parameters<typeof ask>[0], userId = "alex"): Promise<string[]> {
  const filters = { user_id: userId };
  const { body } = await ask(at, ["POST", "/v3/memories/"], { filters });
  return body.results.map((one: { readonly memory: string }) => one.memory);
}
