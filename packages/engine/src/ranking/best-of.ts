/**
 * The numbers below `count` with the highest values above 0, best first; of equals the higher `tie`.
 * `accepted` is asked only about those that would be among the best so far.
 */
export function bestOf(
  count: number,
  limit: number,
  value: (number: number) => number,
  tie: (number: number) => number,
  accepted: (number: number) => boolean,
): number[] {
  const heap: Entry[] = [];
  for (let number = 0; number < count; number++) {
    const worth = value(number);
    if (!(worth > 0)) continue;
    const least = heap.length === limit ? heap[0] : undefined;
    if (least !== undefined && worth < least.value) continue;
    const entry = { number, value: worth, tie: tie(number) };
    if (least !== undefined && isBefore(least, entry)) continue;
    if (!accepted(number)) continue;
    if (heap.length < limit) siftUp(heap, entry);
    else siftDown(heap, entry);
  }
  return heap.sort((a, b) => (isBefore(a, b) ? -1 : 1)).map((entry) => entry.number);
}

interface Entry {
  readonly number: number;
  readonly value: number;
  readonly tie: number;
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.value > b.value || (a.value === b.value && a.tie > b.tie);
}

/** Adds an entry to the heap, whose first is the least. */
function siftUp(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up] as Entry;
    if (isBefore(entry, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = entry;
}

/** Puts an entry in the place of the least. */
function siftDown(heap: Entry[], entry: Entry): void {
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && isBefore(heap[down] as Entry, heap[down + 1] as Entry)) down++;
    const child = heap[down] as Entry;
    if (isBefore(child, entry)) break;
    heap[at] = child;
    at = down;
  }
  heap[at] = entry;
}
