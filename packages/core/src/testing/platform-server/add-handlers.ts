import { addMessages } from "../../fake/add-messages.ts";
import type { AddedMemory } from "../../memory.ts";
import {
  type AddRequest,
  type AddResponse,
  addRequest,
  encodeAdd,
  encodeAddedMemory,
  parseRequest,
} from "../../platform/index.ts";
import { parseScope, type Scope, scopeKey } from "../../scope.ts";
import { categorize } from "./categories.ts";
import { finishEvent, startEvent } from "./events.ts";
import { type Fact, inferredFacts, messagesOf, verbatimFacts } from "./facts.ts";
import { ok, type PlatformHandler, type PlatformRequest } from "./handler.ts";
import type { PlatformState } from "./platform-state.ts";
import { readTime } from "./read-time.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Adding. */
export const addHandlers = {
  add: (state, request) => ok(answerAdd(state, request)),
} as const satisfies Record<string, PlatformHandler>;

/** Takes an add on, or with `infer: false` does it. */
export function answerAdd(state: PlatformState, request: PlatformRequest): AddResponse {
  const body = parseRequest(addRequest, request.body ?? {});
  if (messagesOf(body).length === 0) throw invalidAdd("messages must not be empty.");
  const scope = readScope(body);
  // Before it is taken on: nobody could be told later.
  if (typeof body.timestamp === "number") readTime("timestamp", body.timestamp);
  const key = state.play.idempotentAdd ? request.headers["idempotency-key"] : undefined;
  if (key === undefined) return add(state, body, scope);
  const answerKey = JSON.stringify([scopeKey(scope), key]);
  const answer = state.answers.get(answerKey) ?? add(state, body, scope);
  state.answers.set(answerKey, answer);
  return answer;
}

/** Writes at once and returns what came of it. */
export function addNow(state: PlatformState, body: AddRequest, scope: Scope): AddedMemory[] {
  const messages = messagesOf(body);
  const toFacts = body.infer === false ? verbatimFacts : inferredFacts;
  return toFacts(messages, scope).flatMap((fact) => {
    const added = keep(state, body, fact);
    if (added === undefined) return [];
    if (added.event === "ADD") state.inputs.set(added.id, messages);
    categorizeLater(state, added.id, body.custom_categories);
    return [added];
  });
}

/** Ids of a request. An empty text is none, as `null` is. */
export function readScope(
  body: Pick<AddRequest, "user_id" | "agent_id" | "app_id" | "run_id">,
): Scope {
  const { user_id, agent_id, app_id, run_id } = body;
  if (!user_id && !agent_id && !app_id && !run_id)
    throw invalidAdd("One of the filters: app_id, user_id, agent_id, run_id is required!");
  return parseScope({
    ...(user_id ? { userId: user_id } : {}),
    ...(agent_id ? { agentId: agent_id } : {}),
    ...(app_id ? { appId: app_id } : {}),
    ...(run_id ? { runId: run_id } : {}),
  });
}

/** Assigns the categories of a memory a while after it was written. */
export function categorizeLater(
  state: PlatformState,
  id: string,
  own?: AddRequest["custom_categories"],
): void {
  state.later.run(() => {
    const record = state.store.records.get(id);
    if (record === undefined) return;
    const projects = state.project.custom_categories?.filter((one) => typeof one !== "string");
    const categories = categorize(record.item.memory, own ?? projects);
    state.store.records.set(id, { ...record, item: { ...record.item, categories } });
  });
}

function add(state: PlatformState, body: AddRequest, scope: Scope): AddResponse {
  if (body.infer === false) {
    const results = addNow(state, body, scope);
    const event = startEvent(state, "ADD", body);
    finishEvent(state, event.id, results.map(encodeAddedMemory));
    return encodeAdd({ status: "succeeded", results }, event.id);
  }
  const event = startEvent(state, "ADD", body);
  state.later.run(() =>
    finishEvent(state, event.id, () => addNow(state, body, scope).map(encodeAddedMemory)),
  );
  return encodeAdd({ status: "pending", eventId: event.id, results: [] }, event.id);
}

function keep(state: PlatformState, body: AddRequest, fact: Fact): AddedMemory | undefined {
  const { message, scope } = fact;
  const isVerbatim = body.infer === false;
  if (isVerbatim && state.play.dedupeByText && isKept(state, fact)) return undefined;
  const { results } = addMessages(state.store, {
    // A message id of its own keeps the store's rules of identity off what the platform keeps twice.
    messages: [isVerbatim ? { ...message, id: crypto.randomUUID() } : message],
    scope,
    metadata: body.metadata ?? {},
    infer: !isVerbatim,
    ...(typeof body.timestamp === "number"
      ? { timestamp: readTime("timestamp", body.timestamp) }
      : {}),
    ...(body.expiration_date ? { expirationDate: body.expiration_date } : {}),
  });
  const [added] = results;
  if (added?.event === "ADD") moveCreation(state, added.id, body.timestamp);
  return added;
}

function isKept({ store }: PlatformState, { message, scope }: Fact): boolean {
  const key = scopeKey(scope);
  return [...store.records.values()].some(
    (record) =>
      record.scopeKey === key && !record.origin.infer && record.item.memory === message.text,
  );
}

function moveCreation(
  { play, store }: PlatformState,
  id: string,
  timestamp: number | null | undefined,
): void {
  const record = store.records.get(id);
  if (!play.timestampIsCreation || typeof timestamp !== "number" || record === undefined) return;
  const createdAt = readTime("timestamp", timestamp);
  store.records.set(id, { ...record, item: { ...record.item, createdAt } });
}

function invalidAdd(message: string): WireRefusal {
  return new WireRefusal(400, { error: "400 Bad Request", details: { message } });
}
