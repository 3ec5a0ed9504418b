interface Point {
  readonly id: string;
  readonly vector: number[] | { readonly "": number[] };
  readonly payload: Record<string, unknown>;
}

interface Filter {
  readonly must?: readonly { readonly key: string; readonly match: { readonly value: unknown } }[];
}

interface Request {
  readonly limit: number;
  readonly filter?: Filter;
}

/**
 * A FAKE client of a Qdrant server, for mem0's `qdrant` store: points in RAM, exact search, equality
 * filters on mem0's own ids only, as a server in strict mode, and no keyword search.
 */
export function fakeQdrant() {
  const collections = new Map<string, Map<string, Point>>();
  const pointsOf = (name: string): Map<string, Point> => {
    const points = collections.get(name);
    if (points === undefined) throw Object.assign(new Error("Not found"), { status: 404 });
    return points;
  };
  const passing = (name: string, filter: Filter | undefined) =>
    [...pointsOf(name).values()].filter((point) => passes(point, filter));
  return {
    async createCollection(name: string) {
      if (collections.has(name)) throw Object.assign(new Error("Conflict"), { status: 409 });
      collections.set(name, new Map());
    },
    async getCollection() {
      return { config: { params: { sparse_vectors: {} } } };
    },
    async deleteCollection(name: string) {
      collections.delete(name);
    },
    async createPayloadIndex() {},
    async upsert(name: string, { points }: { readonly points: readonly Point[] }) {
      for (const point of points) pointsOf(name).set(point.id, structuredClone(point));
    },
    async retrieve(name: string, { ids }: { readonly ids: readonly string[] }) {
      return ids.flatMap((id) => {
        if (!/^[0-9a-f-]{36}$/.test(id)) throw Object.assign(new Error("Bad id"), { status: 400 });
        return structuredClone(pointsOf(name).get(id)) ?? [];
      });
    },
    async delete(name: string, { points }: { readonly points: readonly string[] }) {
      for (const id of points) pointsOf(name).delete(id);
    },
    async scroll(name: string, { limit, filter }: Request) {
      return { points: structuredClone(passing(name, filter).slice(0, limit)) };
    },
    async search(name: string, { vector, limit, filter }: Request & { readonly vector: number[] }) {
      return passing(name, filter)
        .map((point) => ({ ...structuredClone(point), score: cosine(vector, vectorOf(point)) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    async query() {
      return { points: [] };
    },
  };
}

function passes({ payload }: Point, filter: Filter | undefined): boolean {
  return (filter?.must ?? []).every(({ key, match }) => {
    if (!["user_id", "agent_id", "run_id"].includes(key))
      throw Object.assign(new Error(`No index for ${key}`), { status: 400 });
    return payload[key] === match.value;
  });
}

function vectorOf({ vector }: Point): number[] {
  return Array.isArray(vector) ? vector : vector[""];
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b) || 1);
}
