import { RE2JS } from "re2js";
import { exportLimits } from "../export-limits.ts";
import { schemaError } from "./schema-error.ts";

/** The patterns of one schema. */
export interface PatternSet {
  readonly size: number;
  /** @throws MemoryError `INVALID_INPUT` for one that is malformed, or one too many. */
  add(pattern: string, place: string): void;
  /** Tells whether a pattern that was added is found in a text, in time linear to the text. */
  matches(pattern: string, text: string): boolean;
}

/**
 * Runs a schema's patterns with RE2's algorithm: the engine's own can be kept busy for years by a
 * pattern and thirty characters. Look-around and back-references are what RE2 does not have.
 */
export function patternSet(): PatternSet {
  const compiled = new Map<string, RE2JS>();
  return {
    get size() {
      return compiled.size;
    },
    add: (pattern, place) => {
      if (compiled.has(pattern)) return;
      if (pattern.length > exportLimits.patternLength)
        throw schemaError(place, `is longer than ${exportLimits.patternLength} characters.`);
      if (compiled.size >= exportLimits.patterns)
        throw schemaError(place, `is one pattern more than ${exportLimits.patterns}.`);
      compiled.set(pattern, compile(pattern, place));
    },
    matches: (pattern, text) => compiled.get(pattern)?.matcher(text).find() ?? false,
  };
}

function compile(pattern: string, place: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    throw schemaError(
      place,
      "is no pattern that can be run: it is malformed, repeats too often, or uses look-around or back-references. Write it without them.",
    );
  }
}
