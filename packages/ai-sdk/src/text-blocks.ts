/** Part of a model's stream, as far as it has words. */
export interface TextPart {
  readonly type: string;
  readonly id?: unknown;
  readonly delta?: unknown;
}

/** The words of a stream. */
export interface TextBlocks {
  note(part: TextPart): void;
  /** Block after block in the order of their beginnings, as in the SDK's own `text`. */
  text(): string;
}

/** Gathers a stream's words: its blocks may come mixed, and only their ids tell which is which. */
export function textBlocks(): TextBlocks {
  const blocks: string[] = [];
  const places = new Map<unknown, number>();
  const begin = (id: unknown) => {
    const place = blocks.push("") - 1;
    // An id may come again once its block has ended.
    places.set(id, place);
    return place;
  };
  return {
    note({ type, id, delta }) {
      if (type === "text-start") begin(id);
      if (type !== "text-delta" || typeof delta !== "string") return;
      const place = places.get(id) ?? begin(id);
      blocks[place] += delta;
    },
    text: () => blocks.join(""),
  };
}
