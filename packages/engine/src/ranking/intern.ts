import { type Scope, scopeKey } from "@mem0-kit/core";
import { decodeTopicProfile } from "../topics/topic-codec.ts";
import type { TopicProfile } from "../topics/topic-profile.ts";

/** Values after which a table starts anew, so that it stays a few MB whatever is indexed. */
const tableSize = 50_000;
const strings = new Map<string, string>();
const scopes = new Map<string, Scope>();
const profiles = new Map<string, TopicProfile>();
const lists = new Map<string, readonly string[]>();

/**
 * Returns the one copy of a string that all indexes share: most words are those of every user. The
 * copy stands alone, since a part of a longer string would keep that whole string in memory.
 */
export function intern(text: string): string {
  return shared(strings, text, () => JSON.parse(JSON.stringify(text)) as string);
}

/** Reads an encoded topic profile; most memories are about one topic or two and share theirs. */
export function internProfile(encoded: string): TopicProfile {
  return shared(profiles, encoded, () => decodeTopicProfile(encoded));
}

/** Returns the one copy of a list of categories. */
export function internCategories(categories: readonly string[]): readonly string[] {
  return shared(lists, categories.join("\n"), () => categories);
}

/** Returns the one copy of a scope that all its records share. */
export function internScope(scope: Scope): Scope {
  return shared(scopes, scopeKey(scope), () => ({ ...scope }));
}

function shared<T>(table: Map<string, T>, key: string, make: () => T): T {
  const known = table.get(key);
  if (known !== undefined) return known;
  if (table.size >= tableSize) table.clear();
  const made = make();
  table.set(key, made);
  return made;
}
