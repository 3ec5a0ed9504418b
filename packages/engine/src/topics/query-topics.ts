import { intentsOf } from "./intents.ts";
import { always, alwaysPersonal, salience } from "./lexicon/related.ts";
import { topicCount, topicNumber } from "./lexicon.ts";
import { personalFactor } from "./personal-factor.ts";
import { relatedTopics } from "./related-topics.ts";
import { askedTopics } from "./topic-asks.ts";
import { countTopics } from "./topic-counts.ts";
import type { TopicProfile } from "./topic-profile.ts";
import { topicWeights } from "./topic-weights.ts";
import { plainText, splitSentences } from "./topic-words.ts";

/** Characters of a question that are read: the patterns of intents are not made for long texts. */
const LONGEST_QUESTION = 500;
const FAINTEST_WISH = 0.04;
/** Questions are short: one clear word says most of what it is about. */
const SATURATION = 2.5;
const FURTHER_REASON = 0.15;
/** How to answer matters to questions of general knowledge too. */
const STYLE_FACTOR = 0.35;
/** One's own life matters to a question that is clearly about oneself, less to others. */
const OWN_LIFE_EXPONENT = 4;

/**
 * Works out what standing facts would help to answer a question: its own topics, what is related
 * to them, and what its intent asks for (to cook asks for diet, a gift for the receiver's tastes).
 * A question of general knowledge, which no fact about the user answers, wants next to nothing.
 */
export function queryTopics(query: string): TopicProfile {
  const begin = query.slice(0, LONGEST_QUESTION);
  const plain = plainText(begin).toLowerCase();
  const sentences = splitSentences(begin);
  const counts = countTopics(sentences);
  const wanted = new Float64Array(topicCount);
  counts.forEach((count, topic) => {
    if (count > 0) wish(wanted, relatedTopics(topic), 1 - Math.exp(-SATURATION * count));
  });
  for (const topics of intentsOf(plain, sentences)) wish(wanted, topics, 1);
  askedTopics(sentences).forEach((hint, topic) => {
    const before = wanted[topic] as number;
    wanted[topic] = before + hint * (1 - before);
  });
  return finish(wanted, personalFactor(plain));
}

/** The strongest reason for a topic decides, a further one adds a little. */
function wish(wanted: Float64Array, topics: readonly number[], strength: number): void {
  for (let at = 0; at < topics.length; at += 2) {
    const topic = topics[at] as number;
    const weight = strength * (topics[at + 1] as number);
    const before = wanted[topic] as number;
    const [high, low] = weight > before ? [weight, before] : [before, weight];
    wanted[topic] = high + FURTHER_REASON * low * (1 - high);
  }
}

function finish(wanted: Float64Array, factor: number): TopicProfile {
  const { salient, style, life } = general();
  const scaled = wanted.map((weight, topic) => weight * (salient[topic] as number) * factor);
  const styleFactor = Math.max(factor, STYLE_FACTOR) / factor;
  for (let at = 0; at < style.length; at += 2) {
    const topic = style[at] as number;
    scaled[topic] = Math.max((scaled[topic] as number) * styleFactor, style[at + 1] as number);
  }
  const own = factor ** OWN_LIFE_EXPONENT;
  for (let at = 0; at < life.length; at += 2) {
    const topic = life[at] as number;
    const before = scaled[topic] as number;
    scaled[topic] = before + own * (life[at + 1] as number) * (1 - before);
  }
  const topics: number[] = [];
  const weights: number[] = [];
  scaled.forEach((weight, topic) => {
    if (weight < FAINTEST_WISH * factor) return;
    topics.push(topic);
    weights.push(weight);
  });
  return { topics, weights, standing: 0 };
}

interface General {
  /** How much each topic tends to matter. */
  readonly salient: Float64Array;
  /** What any question may want, and any about one's own life: topic and weight in turn. */
  readonly style: readonly number[];
  readonly life: readonly number[];
}

let known: General | undefined;

function general(): General {
  if (known) return known;
  const salient = new Float64Array(topicCount).fill(1);
  for (const [name, weight] of Object.entries(salience)) salient[topicNumber(name)] = weight;
  known = { salient, style: topicWeights(always), life: topicWeights(alwaysPersonal) };
  return known;
}
