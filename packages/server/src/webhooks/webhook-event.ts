import type { JsonValue, Scope } from "@mem0-kit/core";
import type { WebhookEventType } from "@mem0-kit/core/platform";

/** Something that happened in a project, for the webhooks that asked to hear of it. */
export interface WebhookEvent {
  /**
   * The same whenever the same happening is told, also by another attempt of the job that found it:
   * deliveries are named by it. At most 128 characters.
   */
  readonly id: string;
  readonly projectId: string;
  readonly at: Date;
  /** Whose data it is about, so that what waits to be delivered is erased with them. */
  readonly scope?: Scope;
  readonly news: WebhookNews;
}

/** What happened. */
export type WebhookNews = MemoryNews | CategoryNews | IngestNews;

export interface MemoryNews {
  readonly type: "memory_add" | "memory_update" | "memory_delete";
  readonly memoryId: string;
  /** Its text: of an update the new one, of a deletion the last one. */
  readonly memory: string;
}

export interface CategoryNews {
  readonly type: "memory_categorize";
  readonly memoryId: string;
  readonly categories: readonly string[];
}

export interface IngestNews {
  readonly type: Exclude<WebhookEventType, MemoryNews["type"] | CategoryNews["type"]>;
  readonly jobId: string;
}

/** What a webhook is sent. */
export interface WebhookBody {
  readonly event_details: Readonly<Record<string, JsonValue>>;
}

/** The body of a delivery, as mem0's platform sends it. */
export function webhookBody(news: WebhookNews): WebhookBody {
  switch (news.type) {
    case "memory_add":
    case "memory_update":
    case "memory_delete": {
      const event = news.type.replace("memory_", "").toUpperCase();
      return { event_details: { id: news.memoryId, data: { memory: news.memory }, event } };
    }
    case "memory_categorize": {
      const { memoryId, categories } = news;
      return { event_details: { event: "CATEGORIZE", memory_id: memoryId, categories } };
    }
    default:
      // mem0 documents no body for these: the least that tells one from another.
      return { event_details: { event: news.type.toUpperCase(), id: news.jobId } };
  }
}

/** What an event is about: deliveries about the same thing keep their order. */
export function subjectOf(news: WebhookNews): string {
  return "memoryId" in news ? news.memoryId : news.jobId;
}
