import { expect, test } from "vitest";
import { createFirstKey } from "../../src/serve/create-first-key.ts";
import { localServer } from "../../src/serve/local-server.ts";

test("of those who make the first key at the same time, one has it", async () => {
  const server = await localServer({ path: ":memory:" });
  const { services } = server;
  await services.directory.ensureDefaultProject();
  const made = await Promise.all(Array.from({ length: 8 }, () => createFirstKey(services)));
  const [created, ...others] = made.filter((one) => one !== null);
  expect(others).toEqual([]);
  const kept = await services.keys.list("proj_default");
  const good = kept.filter(({ revokedAt }) => revokedAt === undefined);
  expect(good.map(({ id }) => id)).toEqual([created?.record.id]);
  expect(await createFirstKey(services)).toBeNull();
  await server.close();
});

test("a key that was revoked is not made anew by itself", async () => {
  const server = await localServer({ path: ":memory:" });
  const { services } = server;
  await services.directory.ensureDefaultProject();
  const created = await createFirstKey(services);
  await services.keys.revoke(created?.record.id ?? "");
  expect(await createFirstKey(services)).toBeNull();
  await server.close();
});
