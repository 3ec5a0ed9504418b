import type { FilterInput } from "../../filter/filter.ts";
import type { JsonValue } from "../../json-value.ts";
import type { AddedMemory, CallOptions, Operation, Page } from "../../memory.ts";
import type { Entity, EntityType, PageOptions } from "../../memory-admin.ts";
import type { Scope } from "../../scope.ts";

/**
 * What mem0's platform has beyond the contract. It sees the whole project, so it is never handed to an
 * adapter, a tool or a model. Keys that are a caller's own (metadata, categories, the schema of an
 * export or a profile) come and go as they are. Every method throws a `MemoryError`.
 */
export interface Mem0Platform {
  /** Many memories in one request, at most 1,000: all of them or, where one is unknown, none. */
  readonly batch: {
    /** @throws MemoryError `NOT_FOUND` when one of the ids is unknown. */
    update(changes: readonly BatchChange[], options?: CallOptions): Promise<void>;
    delete(ids: readonly string[], options?: CallOptions): Promise<void>;
  };
  readonly entities: {
    list(page?: PageOptions): Promise<Page<Entity>>;
    /** `null` for one without memories. */
    get(type: EntityType, id: string, options?: CallOptions): Promise<Entity | null>;
    /** Erases an entity with its memories, a while after the answer: `waitFor` the event. */
    delete(type: EntityType, id: string, options?: CallOptions): Promise<Operation>;
  };
  readonly events: {
    /** The newest first. */
    list(page?: PageOptions): Promise<Page<PlatformEvent>>;
    /** `null` for an unknown id. */
    get(eventId: string, options?: CallOptions): Promise<PlatformEvent | null>;
  };
  /** Memories brought into the form of a JSON Schema by the platform's model. */
  readonly exports: {
    create(request: ExportRequest, options?: CallOptions): Promise<{ readonly id: string }>;
    /** What was exported; `null` while it is not ready, and for an unknown id. */
    get(id: string, options?: CallOptions): Promise<Readonly<Record<string, JsonValue>> | null>;
  };
  readonly webhooks: {
    list(options?: ProjectCallOptions): Promise<Webhook[]>;
    create(webhook: NewWebhook, options?: ProjectCallOptions): Promise<Webhook>;
    update(id: string, change: Partial<NewWebhook>, options?: CallOptions): Promise<void>;
    delete(id: string, options?: CallOptions): Promise<void>;
  };
  /** Settings of the project that the key belongs to. */
  readonly project: {
    get(options?: CallOptions): Promise<PlatformProject>;
    /** What is not named stays as it is. */
    update(change: ProjectChange, options?: CallOptions): Promise<void>;
  };
  /** Says how good a memory is; `null` takes it back. */
  feedback(
    id: string,
    feedback: "POSITIVE" | "NEGATIVE" | "VERY_NEGATIVE" | null,
    options?: CallOptions & { readonly reason?: string },
  ): Promise<void>;
  /** What is known of a user as a whole, in the project's own form. */
  readonly profiles: {
    /** Look at `status`: a user without a profile yet is no error. */
    get(userId: string, options?: CallOptions): Promise<Profile>;
    /** Makes or renews a user's profile. The same `idempotencyKey` starts and bills one job only. */
    generate(userId: string, options?: ProfileJobOptions): Promise<StartedProfileJob>;
    /** Makes those of a few users, to try a schema; they are kept and billed. */
    sample(options?: ProfileJobOptions & { readonly limit?: number }): Promise<StartedProfileJob>;
    /** A job by its id or `statusUrl`. */
    job(idOrStatusUrl: string, options?: CallOptions): Promise<ProfileJob>;
    settings(options?: CallOptions): Promise<ProfileSettings>;
    /** What is not named stays as it is. */
    updateSettings(change: ProfileSettings, options?: CallOptions): Promise<ProfileSettings>;
  };
}

export interface BatchChange {
  readonly id: string;
  readonly text?: string;
  /** Replaces the metadata as a whole. */
  readonly metadata?: Readonly<Record<string, JsonValue>>;
}

export interface PlatformEvent {
  readonly id: string;
  /** Such as `ADD`. */
  readonly type: string;
  readonly status: Operation["status"];
  /** What an add came to. */
  readonly results: readonly AddedMemory[];
  readonly createdAt?: Date;
  readonly completedAt?: Date;
}

export interface ExportRequest {
  /** Whose memories. */
  readonly scope: Scope;
  readonly filters?: FilterInput;
  /** A JSON Schema. */
  readonly schema: Readonly<Record<string, JsonValue>>;
  readonly instructions?: string;
}

/** A project other than the key's own may be named. */
export interface ProjectCallOptions extends CallOptions {
  readonly projectId?: string;
}

export interface NewWebhook {
  readonly name: string;
  readonly url: string;
  /** Such as `memory_add`: `webhookEventTypes` of `@mem0-kit/core/platform` has those that are known. */
  readonly eventTypes: readonly string[];
}

export interface Webhook extends NewWebhook {
  readonly id: string;
  readonly isActive: boolean;
  /** The project's name. */
  readonly project?: string;
}

export interface PlatformProject {
  readonly projectId: string;
  readonly name?: string;
  readonly description?: string;
  readonly customInstructions?: string;
  readonly agentCustomInstructions?: string;
  readonly customCategories: readonly Readonly<Record<string, string>>[];
  readonly multilingual?: boolean;
  readonly decay?: boolean;
  readonly memoryDepth?: string;
  /** All fields as the platform has them. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface ProjectChange {
  readonly name?: string;
  readonly description?: string;
  readonly customInstructions?: string | null;
  /** An empty text takes them away. */
  readonly agentCustomInstructions?: string;
  readonly customCategories?: readonly Readonly<Record<string, string>>[] | null;
  readonly multilingual?: boolean;
  readonly decay?: boolean;
  readonly memoryDepth?: string;
}

export interface Profile {
  readonly status: "succeeded" | "pending" | "failed" | "not_enabled" | "insufficient_data";
  /** By the keys of the project's schema; empty until `succeeded`. */
  readonly profile: Readonly<Record<string, JsonValue>>;
  readonly updatedAt?: Date;
}

export interface ProfileJobOptions extends CallOptions {
  /** @default one of its own for every call */
  readonly idempotencyKey?: string;
}

export interface StartedProfileJob {
  readonly id: string;
  readonly status: string;
  readonly statusUrl?: string;
  /** Whether an earlier call with the same key started it. */
  readonly isReplay: boolean;
  /** Users that a sample picked. */
  readonly userIds: readonly string[];
}

export interface ProfileJob {
  readonly id: string;
  readonly status: string;
  readonly completed: number;
  readonly succeeded: number;
  readonly failed: number;
  /** `null` while they are still being counted. */
  readonly total: number | null;
}

export interface ProfileSettings {
  readonly enabled?: boolean;
  /** A JSON Schema of the profile. */
  readonly schema?: Readonly<Record<string, JsonValue>>;
  readonly customInstructions?: string;
}
