import { type FakeStore, fakeStore } from "../../fake/fake-store.ts";
import type { JsonValue } from "../../json-value.ts";
import type {
  AddResponse,
  CreateProfileJobResponse,
  WireEvent,
  WireMessage,
  WireProfile,
  WireProfileJob,
  WireProfileSettings,
  WireProject,
  WireWebhook,
} from "../../platform/index.ts";
import { type Later, later } from "./later.ts";
import { type WireClock, wireClock } from "./wire-clock.ts";

/** How the stand-in plays the platform. */
export interface PlatformPlay {
  readonly addDelayMs: number;
  readonly idempotentAdd: boolean;
  readonly dedupeByText: boolean;
  readonly timestampIsCreation: boolean;
}

/** An export that was asked for. */
export interface KeptExport {
  readonly id: string;
  /** As the request wrote them, for finding it again. */
  readonly filters: string;
  /** What was exported; absent until it is ready. */
  result?: Readonly<Record<string, JsonValue>>;
}

/** Everything that one stand-in knows. */
export interface PlatformState {
  readonly play: PlatformPlay;
  readonly clock: WireClock;
  readonly later: Later;
  readonly store: FakeStore;
  /** The messages that led to a memory, by its id. */
  readonly inputs: Map<string, readonly WireMessage[]>;
  readonly events: Map<string, WireEvent>;
  /** Reasons for which the next events fail. */
  readonly failures: string[];
  /** Answers of adds by scope and `Idempotency-Key`. */
  readonly answers: Map<string, AddResponse>;
  /** Numbers of entities by type and name. */
  readonly entityNumbers: Map<string, number>;
  readonly exports: KeptExport[];
  readonly webhooks: Map<string, WireWebhook>;
  readonly organizationId: string;
  readonly projectId: string;
  project: WireProject;
  profileSettings: WireProfileSettings;
  readonly profiles: Map<string, WireProfile>;
  readonly profileJobs: Map<string, WireProfileJob>;
  /** Answers to requests for a job, by `Idempotency-Key`. */
  readonly profileAnswers: Map<string, CreateProfileJobResponse>;
}

/** An empty project. */
export function platformState(play: PlatformPlay): PlatformState {
  const clock = wireClock();
  const now = clock.text(clock.now());
  const projectId = "proj_stand_in";
  return {
    play,
    clock,
    later: later(play.addDelayMs),
    // Categories come later, so none are made with the record.
    store: fakeStore({ now: clock.now, categorize: () => [] }),
    inputs: new Map(),
    events: new Map(),
    failures: [],
    answers: new Map(),
    entityNumbers: new Map(),
    exports: [],
    webhooks: new Map(),
    organizationId: "org_stand_in",
    projectId,
    project: newProject(projectId, now),
    profileSettings: {
      enabled: false,
      entities: { user: { schema: null, custom_instructions: null } },
      capabilities: { entity_types: ["user"] },
    },
    profiles: new Map(),
    profileJobs: new Map(),
    profileAnswers: new Map(),
  };
}

function newProject(projectId: string, now: string): WireProject {
  return {
    project_id: projectId,
    name: "stand-in",
    description: null,
    custom_instructions: null,
    agent_custom_instructions: null,
    custom_categories: null,
    multilingual: false,
    decay: false,
    memory_depth: null,
    usecase: null,
    enable_graph: false,
    version: "v3",
    is_default: true,
    members: [{ username: "owner", role: "OWNER", email: "owner@example.com" }],
    user_role: "OWNER",
    created_at: now,
    updated_at: now,
  };
}
