import { readFileSync } from "node:fs";
import type { Conversation, Dataset, GoldQuestion, SaidMessage } from "./conversation.ts";

const categories: Readonly<Record<number, string>> = {
  1: "multi-hop",
  2: "temporal",
  3: "open-domain",
  4: "single-hop",
  5: "adversarial",
};

/** Reads `locomo10.json`: categories 1 to 4 as one data set, the adversarial questions as another. */
export function loadLocomo(file: string): { main: Dataset; adversarial: Dataset } {
  const samples = JSON.parse(readFileSync(file, "utf8")) as readonly Sample[];
  const conversations = samples.map(toConversation);
  const only = (adversarial: boolean) =>
    conversations.map((conversation) => ({
      ...conversation,
      questions: conversation.questions.filter(
        ({ category }) => (category === categories[5]) === adversarial,
      ),
    }));
  return {
    main: { name: "LoCoMo", conversations: only(false) },
    adversarial: { name: "LoCoMo adversarial", conversations: only(true) },
  };
}

interface Sample {
  readonly sample_id: string;
  readonly conversation: Readonly<Record<string, unknown>>;
  readonly qa: readonly {
    readonly question: string;
    readonly category: number;
    readonly evidence?: readonly string[];
  }[];
}

interface Turn {
  readonly speaker: string;
  readonly dia_id: string;
  readonly text: string;
  readonly blip_caption?: string;
}

function toConversation(sample: Sample): Conversation {
  const messages = sessions(sample).flatMap((session) => sessionMessages(sample, session));
  const ids = new Set(messages.map(({ id }) => id));
  const questions = sample.qa
    .map(
      (item): GoldQuestion => ({
        text: item.question,
        category: categories[item.category] ?? String(item.category),
        gold: parseEvidence(item.evidence ?? []).filter((id) => ids.has(id)),
      }),
    )
    .filter(({ gold }) => gold.length > 0);
  return { id: sample.sample_id, messages, questions };
}

function sessions(sample: Sample): string[] {
  return Object.keys(sample.conversation)
    .filter((key) => /^session_\d+$/.test(key))
    .sort((a, b) => Number(a.slice(8)) - Number(b.slice(8)));
}

function sessionMessages(sample: Sample, session: string): SaidMessage[] {
  const { conversation } = sample;
  const time = parseSessionTime(String(conversation[`${session}_date_time`]));
  return (conversation[session] as readonly Turn[]).map((turn) => ({
    id: normaliseId(turn.dia_id),
    role: turn.speaker === conversation.speaker_a ? "user" : "assistant",
    actor: turn.speaker,
    run: session,
    text: turn.text,
    time,
    ...(turn.blip_caption ? { caption: turn.blip_caption } : {}),
  }));
}

/** "1:56 pm on 8 May, 2023", as UTC. */
function parseSessionTime(text: string): Date {
  const [clock = "", day = ""] = text.split(" on ");
  const date = new Date(`${day.replace(",", "")} ${clock} UTC`);
  if (Number.isNaN(date.getTime()))
    throw new Error(`[benchmarks] The session time "${text}" is not understood.`);
  return date;
}

/** "D8:6; D9:17" names two turns, "D30:05" is D30:5. */
function parseEvidence(evidence: readonly string[]): string[] {
  const ids = evidence.flatMap((text) => text.match(/D:?\d+:\d+/g) ?? []).map(normaliseId);
  return [...new Set(ids)];
}

function normaliseId(id: string): string {
  const [, session, turn] = /D:?(\d+):(\d+)/.exec(id) ?? [];
  return `D${Number(session)}:${Number(turn)}`;
}
