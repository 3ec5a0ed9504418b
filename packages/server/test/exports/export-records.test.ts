import { inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { ExportResult } from "../../src/exports/create-export.ts";
import {
  type ExportRecords,
  exportLifetimeMs,
  exportRecords,
  mostExports,
} from "../../src/exports/export-records.ts";

const project = { projectId: "p1" };
const filters = { AND: [{ user_id: "alice" }, { run_id: "r" }] };

function resultOf(data: ExportResult["data"]): ExportResult {
  const told = { unfilled: [], missing: [], leftOut: [] };
  return { data, ...told, conforms: true, memories: 1, isCut: false };
}

const notFound = (error: unknown) => MemoryError.isInstance(error) && error.code === "NOT_FOUND";

let records: ExportRecords;
let time: number;
beforeEach(() => {
  time = Date.now();
  records = exportRecords({ documents: inMemoryDocumentStore(), now: () => new Date(time) });
});

describe("an export", () => {
  it("is pending until it has its result, and then gives it back as it was", async () => {
    const id = await records.begin(project, filters);
    expect(await records.find(project, { id })).toMatchObject({ id, status: "PENDING" });
    const result = resultOf(JSON.parse('{"__proto__":{"city":"Berlin"},"a":[1,null]}'));
    await records.finish("p1", id, result);
    const found = await records.find(project, { id });
    expect(found?.status).toBe("SUCCEEDED");
    expect(JSON.stringify(found?.result)).toBe(JSON.stringify(result));
  });

  it("says why it failed", async () => {
    const id = await records.begin(project, filters);
    await records.fail("p1", id, "The disk is full.");
    expect(await records.find(project, { id })).toMatchObject({
      status: "FAILED",
      error: "The disk is full.",
    });
  });

  it("is found by its filters, in whatever order they are written: the newest that is ready", async () => {
    const first = await records.begin(project, { user_id: "alice", run_id: "r" });
    const second = await records.begin(project, { run_id: "r", user_id: "alice" });
    await records.begin(project, { user_id: "alice", run_id: "r" });
    await records.finish("p1", first, resultOf({ a: 1 }));
    await records.finish("p1", second, resultOf({ a: 2 }));
    const query = { filters: { run_id: "r", user_id: "alice" } };
    expect((await records.find(project, query))?.result?.data).toEqual({ a: 2 });
    expect(await records.find(project, { filters: { user_id: "bob" } })).toBeNull();
  });

  it("of another project, or of a key of another user, is not there", async () => {
    const alice = { projectId: "p1", userId: "alice" };
    const id = await records.begin(alice, filters);
    await records.finish("p1", id, resultOf({ a: 1 }));
    expect((await records.find(alice, { id }))?.id).toBe(id);
    const others = [project, { projectId: "p2" }, { projectId: "p1", userId: "bob" }];
    for (const other of others) {
      expect(await records.find(other, { id })).toBeNull();
      expect(await records.find(other, { filters })).toBeNull();
    }
  });

  it("is forgotten after a week", async () => {
    const id = await records.begin(project, filters);
    await records.finish("p1", id, resultOf({ a: 1 }));
    time += exportLifetimeMs + 1000;
    expect(await records.find(project, { id })).toBeNull();
    expect(await records.find(project, { filters })).toBeNull();
  });

  it("makes room for newer ones", async () => {
    const ids: string[] = [];
    for (let made = 0; made <= mostExports; made++)
      ids.push(await records.begin(project, { made }));
    expect(await records.find(project, { id: ids[0] as string })).toBeNull();
    expect(await records.find(project, { id: ids[1] as string })).not.toBeNull();
  });

  it("that ends after an erasure leaves nothing behind", async () => {
    const documents = inMemoryDocumentStore();
    const own = exportRecords({ documents });
    const ready = await own.begin(project, filters);
    await own.finish("p1", ready, resultOf({ name: "Alice" }));
    const other = await own.begin({ projectId: "p2" }, filters);
    const late = await own.begin(project, filters);
    await own.clear("p1");
    await expect(own.finish("p1", late, resultOf({ name: "Alice" }))).rejects.toSatisfy(notFound);
    await expect(own.fail("p1", late, "Alice")).rejects.toSatisfy(notFound);
    const { results } = await documents.list({ appId: "mem0-kit-server" }, []);
    expect(results.map(({ key }) => key)).toEqual([other]);
  });
});
