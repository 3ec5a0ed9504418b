/** Where a server is reached and with which key. */
export interface Reach {
  readonly url: string;
  /** `null` for a server without keys, which takes any. */
  readonly key: string | null;
}

/** How mem0's clients reach the server, to paste. */
export function welcomeText({ url, key }: Reach): string {
  const apiKey = key ?? "any";
  return `
TypeScript (npm install mem0ai)
  import { MemoryClient } from "mem0ai";
  const client = new MemoryClient({ apiKey: "${apiKey}", host: "${url}" });
  await client.add([{ role: "user", content: "I'm a vegetarian." }], { userId: "alex" });
  console.log(await client.search("What can I cook?", { filters: { user_id: "alex" } }));

Python (pip install mem0ai)
  from mem0 import MemoryClient
  client = MemoryClient(api_key="${apiKey}", host="${url}")
  client.add("I'm a vegetarian.", user_id="alex")
  print(client.search("What can I cook?", filters={"user_id": "alex"}))

Command line
  export MEM0_BASE_URL="${url}" MEM0_API_KEY="${apiKey}"
  npx @mem0/cli add "I'm a vegetarian." --user-id alex
  npx mem0-kit search "What can I cook?" --user-id alex

Dify: Tools > Custom > Create Custom Tool > Import from URL
  ${url}/openapi-dify.json
  Authentication: API Key, Header, Bearer, ${apiKey}
  In containers 127.0.0.1 is another machine: serve with --host 0.0.0.0 --allow-host
  host.docker.internal, and import from http://host.docker.internal:${portOf(url)}/openapi-dify.json

mem0's clients report to mem0 what is called, unless MEM0_TELEMETRY=false is in the environment.
`;
}

function portOf(url: string): string {
  const { port, protocol } = new URL(url);
  return port || (protocol === "https:" ? "443" : "80");
}
