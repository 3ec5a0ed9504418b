// Starts core's stand-ins for mem0's platform and mem0's own server, and does what it is told on stdin:
// a line of JSON in, a line of JSON out. They end with stdin.
import { createInterface } from "node:readline";
import { startPlatform, startRestServer } from "@mem0-kit/core/testing/platform-server";

const servers = {
  platform: await startPlatform({ apiKey: "m0-platform-key" }),
  oss: await startRestServer({ apiKey: "m0sk_oss-key", userKey: "m0sk_user-key" }),
};
const urls = Object.entries(servers).map(([name, { url, apiKey }]) => [name, { url, apiKey }]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(urls))}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const { server, call, argument } = JSON.parse(line);
  const chosen = servers[server];
  const answer = {
    fail: () => chosen.fail(argument),
    heal: () => chosen.heal(),
    settled: () => chosen.settled(),
    failEvents: () => chosen.failEvents(argument),
    requests: () =>
      chosen.requests.map(({ method, path, body, headers }) => ({ method, path, body, headers })),
  }[call]();
  process.stdout.write(`${JSON.stringify((await answer) ?? null)}\n`);
}
await Promise.all(Object.values(servers).map((server) => server.close()));
