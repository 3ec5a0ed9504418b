import type { FrameworkId } from "../chat/frameworks.ts";

/** Whether a framework can answer. */
export interface FrameworkState {
  readonly id: FrameworkId;
  readonly status: "ready" | "preparing" | "unavailable" | "failed";
  /** 0..1, of what is being prepared. */
  readonly progress?: number;
  /** What is going on, or what to install, for a person. */
  readonly message?: string;
}

/** Body of `GET /api/frameworks`. */
export interface FrameworksAnswer {
  readonly frameworks: readonly FrameworkState[];
  readonly backend: { readonly name: string };
}

/** Body of `GET /api/code`. */
export interface CodeAnswer {
  /** The file's path in the repository. */
  readonly file: string;
  /** Highlighted, for light and dark. */
  readonly html: string;
}

export async function signInAs(name: string): Promise<void> {
  await call("/api/session", { method: "POST", body: JSON.stringify({ name }) });
}

export async function signOut(): Promise<void> {
  await call("/api/session", { method: "DELETE" });
}

export async function readFrameworks(signal: AbortSignal): Promise<FrameworksAnswer> {
  const response = await call("/api/frameworks", { cache: "no-store", signal });
  return (await response.json()) as FrameworksAnswer;
}

export async function readCode(framework: FrameworkId, signal: AbortSignal): Promise<CodeAnswer> {
  const response = await call(`/api/code?framework=${framework}`, { cache: "no-store", signal });
  return (await response.json()) as CodeAnswer;
}

/** The sentence of an `{ error }` body, or what stands in for one. */
export function errorSentence(body: string): string {
  try {
    const { error } = JSON.parse(body) as { error?: unknown };
    if (typeof error === "string") return error;
  } catch {
    // Not one of our answers: a proxy's page, or the browser's own words.
  }
  return body.length > 0 && body.length < 200 && !body.startsWith("<")
    ? body
    : "The server did not answer. Is it still running?";
}

async function call(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, {
    ...init,
    headers: { "content-type": "application/json" },
  }).catch(() => {
    throw new Error("The server did not answer. Is it still running?");
  });
  if (!response.ok) throw new Error(errorSentence(await response.text()));
  return response;
}
