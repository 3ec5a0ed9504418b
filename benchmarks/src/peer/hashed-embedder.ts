/** Dimensions of a hashed embedding. */
export const dimension = 384;

/**
 * An embedding without a model: each word and each of its 3- to 5-grams adds to one of 384 places,
 * then unit length. The stand-in for a small embedding model that works without a network. Nothing
 * is subtracted for colliding features: on LoCoMo the peer scores a point higher without signs.
 */
export function embed(text: string): number[] {
  const vector = new Float64Array(dimension);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    addFeature(vector, word, 1);
    const padded = `<${word}>`;
    for (let size = 3; size <= 5; size++)
      for (let at = 0; at + size <= padded.length; at++)
        addFeature(vector, padded.slice(at, at + size), 0.3);
  }
  const length = Math.hypot(...vector) || 1;
  return Array.from(vector, (value) => value / length);
}

function addFeature(vector: Float64Array, feature: string, weight: number): void {
  const place = fnv1a(feature) % dimension;
  vector[place] = (vector[place] ?? 0) + weight;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // FNV's low bits are weak for short strings: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
