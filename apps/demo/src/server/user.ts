/** Who uses the page. */
export interface User {
  /** The `userId` of this user's memories. */
  readonly id: string;
  /** As they wrote it. */
  readonly name: string;
}

/** Who a first visitor is taken for. */
export const firstUser: User = { id: "alex", name: "Alex" };

const longestName = 40;

/** The user of a name: letters, digits, spaces, `.`, `'` and `-`; `undefined` for another text. */
export function userOf(name: unknown): User | undefined {
  if (typeof name !== "string") return undefined;
  const tidy = name.normalize("NFKC").trim().replace(/\s+/g, " ");
  if (tidy.length > longestName || !/^\p{L}[\p{L}\p{M}\p{N} .'’-]*$/u.test(tidy)) return undefined;
  return { id: tidy.toLowerCase().replaceAll(" ", "-"), name: tidy };
}
