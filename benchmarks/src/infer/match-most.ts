/**
 * Pairs lefts with rights one to one so that most lefts have a partner (augmenting paths). Earlier
 * lefts keep a partner whatever comes later, so they take precedence.
 *
 * @returns for each left the place of its right, or `undefined`
 */
export function matchMost<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  fits: (left: L, right: R) => boolean,
): (number | undefined)[] {
  const options = lefts.map((left) =>
    rights.flatMap((right, at) => (fits(left, right) ? [at] : [])),
  );
  const leftOf = new Map<number, number>();
  const place = (left: number, tried: Set<number>): boolean =>
    (options[left] ?? []).some((right) => {
      if (tried.has(right)) return false;
      tried.add(right);
      const holder = leftOf.get(right);
      if (holder !== undefined && !place(holder, tried)) return false;
      leftOf.set(right, left);
      return true;
    });
  for (const left of lefts.keys()) place(left, new Set());
  const rightOf = new Map([...leftOf].map(([right, left]) => [left, right]));
  return lefts.map((_, left) => rightOf.get(left));
}
