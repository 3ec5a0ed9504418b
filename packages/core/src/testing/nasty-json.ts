import type { JsonValue } from "../json-value.ts";

/** JSON that careless storage changes: types, empties, Unicode, big and small numbers, quotes. */
export const nastyJson: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -1.5,
  1e-7,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  "",
  " ",
  "null",
  "42",
  "2026-01-02T03:04:05.000Z",
  "line\nbreak\r\n\ttab \u2028 \u2029",
  "nul \u0000 and bell \u0007",
  "👩‍👩‍👧‍👦 é é 漢字 عربى",
  "lone \ud800 surrogate",
  `quotes ' " \` \\ %_? ; -- </script>`,
  [],
  {},
  [[], [null], [[]]],
  { "": "", " ": 0, "a.b": 1, a: { b: 2 }, constructor: 3, toString: null, "10": "x", "9": "y" },
  { type: "message", parts: [{ text: "hi", data: { nested: [1, { deep: null }] } }] },
];
