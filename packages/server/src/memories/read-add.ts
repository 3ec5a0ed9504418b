import { type AddOptions, type Message, parseAdd, parseScope, type Scope } from "@mem0-kit/core";
import type { AddRequest } from "@mem0-kit/core/platform";
import { checkEntity } from "../principal.ts";
import type { Asker } from "../server-route.ts";
import { readMessages } from "./read-messages.ts";
import { readTime } from "./read-time.ts";
import { entityRequired, invalidAdd, noSuchEntity } from "./refusals.ts";
import { namedIds } from "./wire-ids.ts";

/** An add that `Memory.add` is going to take. */
export interface ReadAdd {
  readonly messages: readonly Message[];
  readonly options: AddOptions;
}

/**
 * Checks all of a request that adds, before any of it is taken on: nobody could be told later.
 *
 * `custom_instructions` and `custom_categories`, of the request or else of the project, are handed on to
 * backends that go by them. What mem0's platform takes beside and no backend here knows is passed over:
 * `includes`, `excludes`, `immutable`, `structured_data_schema`, `prompt_profile_id`,
 * `temporal_reasoning`, `timezone`.
 *
 * @throws WireError and MemoryError for what is malformed, and `UNSUPPORTED` for what the backend cannot
 * honour; 404 where a scoped key names another user.
 */
export async function readAdd(asker: Asker, body: AddRequest): Promise<ReadAdd> {
  const messages = readMessages(body);
  if (messages.length === 0) throw invalidAdd("messages must not be empty.");
  const scope = readScope(asker, body);
  const options = {
    scope,
    ...(body.infer === false ? { infer: false } : {}),
    ...(body.metadata ? { metadata: body.metadata } : {}),
    ...(body.expiration_date ? { expirationDate: body.expiration_date } : {}),
    ...readTimestamp(body),
    ...(await readCustom(asker, body, scope)),
  };
  // Its result is not needed: it is what `Memory.add` does first.
  parseAdd(messages, options, asker.memory.capabilities);
  return { messages, options };
}

/** Ids of a request; `*` is none. */
function readScope({ principal }: Asker, body: AddRequest): Scope {
  const ids = namedIds(body);
  const isNamed = Object.keys(ids).length > 0;
  const scope = checkEntity(principal, isNamed ? parseScope(ids) : ids);
  if (scope === null) throw noSuchEntity();
  if (Object.keys(scope).length === 0) throw invalidAdd(entityRequired);
  return scope;
}

/** When it was observed is when it happened, as far as anybody knows. */
function readTimestamp(body: AddRequest): Pick<AddOptions, "timestamp"> {
  const { timestamp, observation_datetime, observation_date } = body;
  if (typeof timestamp === "number") return { timestamp: readTime("timestamp", timestamp) };
  if (observation_datetime)
    return { timestamp: readTime("observation_datetime", observation_datetime) };
  return observation_date ? { timestamp: readTime("observation_date", observation_date) } : {};
}

async function readCustom(
  { memory, services, principal }: Asker,
  body: AddRequest,
  scope: Scope,
): Promise<Pick<AddOptions, "customInstructions" | "customCategories">> {
  const { capabilities } = memory;
  if (!capabilities.customInstructions && !capabilities.customCategories) return {};
  const { organizationId, projectId } = principal;
  const project = await services.directory.projects.get(organizationId, projectId);
  const isOfAgent = scope.agentId !== undefined && scope.userId === undefined;
  const instructions =
    (isOfAgent ? body.agent_custom_instructions : null) ||
    body.custom_instructions ||
    (isOfAgent ? project?.agentCustomInstructions : null) ||
    project?.customInstructions;
  const categories = body.custom_categories?.length
    ? body.custom_categories
    : project?.customCategories;
  return {
    ...(capabilities.customInstructions && instructions
      ? { customInstructions: instructions }
      : {}),
    ...(capabilities.customCategories && categories ? { customCategories: categories } : {}),
  };
}
