import { frameworkIds } from "../src/chat/frameworks.ts";

// Prints how soon a running demo answers: node apps/demo/test/measure-first-token.ts [url]

const url = process.argv[2] ?? "http://127.0.0.1:3000";
const turns = 20;

const cookie = await signIn(`Measure ${Date.now().toString(36)}`);
await firstToken("ai-sdk", "I'm a vegetarian and I'm allergic to nuts.");
console.log("framework    first use ms  median ms  slowest ms");
for (const framework of frameworkIds) {
  try {
    const first = await firstToken(framework, "What can I cook?");
    const all: number[] = [];
    for (let turn = 0; turn < turns; turn += 1)
      all.push(await firstToken(framework, "What can I cook?"));
    const sorted = all.toSorted((one, other) => one - other);
    const columns = [first, sorted[turns / 2], sorted.at(-1)].map((ms) => ms?.toFixed(0) ?? "");
    console.log(`${framework.padEnd(12)} ${columns.map((text) => text.padStart(11)).join("")}`);
  } catch (error) {
    console.log(`${framework.padEnd(12)} ${error instanceof Error ? error.message : error}`);
  }
}

/** Milliseconds from the request to the answer's first word. */
async function firstToken(framework: string, text: string): Promise<number> {
  const messages = [{ id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] }];
  const body = { id: crypto.randomUUID(), trigger: "submit-message", framework, messages };
  const start = performance.now();
  const response = await post("/api/chat", body, { cookie });
  let words: number | undefined;
  let all = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    all += chunk;
    if (words === undefined && all.includes('"text-delta"')) words = performance.now() - start;
  }
  if (words === undefined) throw new Error(`No answer (${response.status}): ${all.slice(0, 300)}`);
  return words;
}

async function signIn(name: string): Promise<string> {
  const response = await post("/api/session", { name });
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
