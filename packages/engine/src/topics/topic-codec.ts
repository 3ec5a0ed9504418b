import { topicNames } from "./lexicon.ts";
import { WEIGHT_STEPS } from "./topic-counts.ts";
import type { TopicProfile } from "./topic-profile.ts";

const CODE_LENGTH = 3;
const ENTRY_LENGTH = CODE_LENGTH + 1;
const CODES = 36 ** CODE_LENGTH;

// Codes come from names, not places: what is stored survives a lexicon that grows.
const codes = topicNames.map(topicCode);
const numberByCode = new Map(codes.map((code, number) => [code, number]));

/** Writes a profile in a few characters: its standing, then code and weight of each topic. */
export function encodeTopicProfile(profile: TopicProfile): string {
  let text = level(profile.standing);
  profile.topics.forEach((topic, place) => {
    text += codes[topic] + level(profile.weights[place] as number);
  });
  return text;
}

/** Reads what `encodeTopicProfile` wrote; topics that the lexicon no longer has are passed over. */
export function decodeTopicProfile(text: string): TopicProfile {
  const entries: [topic: number, weight: number][] = [];
  for (let at = 1; at + ENTRY_LENGTH <= text.length; at += ENTRY_LENGTH) {
    const topic = numberByCode.get(text.slice(at, at + CODE_LENGTH));
    if (topic !== undefined) entries.push([topic, fraction(text.charAt(at + CODE_LENGTH))]);
  }
  entries.sort((a, b) => a[0] - b[0]);
  return {
    topics: entries.map(([topic]) => topic),
    weights: entries.map(([, weight]) => weight),
    standing: fraction(text.charAt(0)),
  };
}

/** Three letters or digits that stand for a topic's name. */
export function topicCode(name: string): string {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) % CODES;
  return hash.toString(36).padStart(CODE_LENGTH, "0");
}

function level(weight: number): string {
  return Math.round(Math.min(1, Math.max(0, weight)) * WEIGHT_STEPS).toString(36);
}

function fraction(character: string): number {
  return (Number.parseInt(character, 36) || 0) / WEIGHT_STEPS;
}
