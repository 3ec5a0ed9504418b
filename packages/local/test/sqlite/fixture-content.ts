import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AddedMemory, JsonValue, Scope, TranscriptKey } from "@mem0-kit/core";

/** What a fixture holds, as its JSON says it: dates are ISO texts. */
export interface FixtureContent {
  readonly schemaVersion: number;
  readonly namespaces: Readonly<Record<string, FixtureNamespace>>;
}

export interface FixtureNamespace {
  /** The export, oldest first. */
  readonly records: readonly (Readonly<Record<string, JsonValue>> & { readonly id: string })[];
  readonly removed: readonly {
    readonly id: string;
    readonly scope: Scope;
    readonly history: readonly JsonValue[];
  }[];
  /** Queries whose best result leaves no doubt. */
  readonly searches: readonly {
    readonly scope: Scope;
    readonly query: string;
    readonly first: string;
  }[];
  /** What the first `add` with an idempotency key answered. */
  readonly kept: readonly {
    readonly scope: Scope;
    readonly idempotencyKey: string;
    readonly results: readonly AddedMemory[];
  }[];
  readonly transcripts: readonly {
    readonly key: TranscriptKey;
    readonly entries: readonly JsonValue[];
  }[];
  readonly documents: readonly {
    readonly scope: Scope;
    readonly namespace: readonly string[];
    readonly key: string;
    readonly value: JsonValue;
  }[];
  /** Newest first; from schema 3 on. */
  readonly jobs?: readonly (Readonly<Record<string, JsonValue>> & { readonly id: string })[];
}

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));

/** A database of every released schema, in the order of their versions. */
export const fixtures = readdirSync(folder)
  .flatMap((name) => /^schema-(\d+)\.db$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b)
  .map((version) => ({ version, path: `${folder}schema-${version}.db` }));

/** What the fixture of a schema version must hold. */
export function fixtureContent(version: number): FixtureContent {
  return JSON.parse(readFileSync(`${folder}schema-${version}.json`, "utf8")) as FixtureContent;
}
