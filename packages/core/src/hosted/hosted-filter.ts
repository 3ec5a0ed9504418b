import type { Filter, FilterCondition, FilterField } from "../filter/filter.ts";
import type { JsonValue } from "../json-value.ts";
import { markKeys } from "../records/marks.ts";
import type { Scope, ScopeMatchOptions } from "../scope.ts";

/**
 * The filter that asks the platform for what a scope sees, by the table of the contract. A record of a
 * user carries its agent as a mark, since the platform gives each fact to a user or to an agent.
 */
export function scopeFilter(scope: Scope, options: ScopeMatchOptions = {}): Filter {
  const { userId, agentId, appId, runId } = scope;
  return all([
    ...(userId === undefined ? [] : [ofUser(userId, agentId, options)]),
    ...(userId === undefined && agentId !== undefined ? [ofAgent(agentId)] : []),
    ...(appId === undefined ? [] : [is("appId", appId)]),
    ...(runId === undefined ? [] : [is("runId", runId)]),
  ]);
}

/** A caller's filter as the platform can tell it: an agent may be a field or a mark. */
export function withMarkedAgents(filter: Filter): Filter {
  switch (filter.kind) {
    case "and":
    case "or":
      return { ...filter, filters: filter.filters.map(withMarkedAgents) };
    case "not":
      return { kind: "not", filter: withMarkedAgents(filter.filter) };
    case "condition":
      return filter.field === "agentId" ? markedAgent(filter) : filter;
  }
}

/** Whether a filter asks for one of these fields somewhere. */
export function asksFor(filter: Filter, fields: readonly FilterField[]): boolean {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.filters.some((part) => asksFor(part, fields));
    case "not":
      return asksFor(filter.filter, fields);
    case "condition":
      return fields.includes(filter.field);
  }
}

/**
 * What only we know: the time of an event, which is a mark, since mem0's documentation can be read so
 * that the platform makes a record's own time of it.
 */
export const ourFields: readonly FilterField[] = ["timestamp"];

/** Fields that the platform's search fails on (mem0.md §1.3), beside ours. */
export const unsearchedFields: readonly FilterField[] = [...ourFields, "keywords", "text"];

/** Filters that must all hold. */
export function all(filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only ? only : { kind: "and", filters };
}

/** Everything of the project: the platform lists nothing without an id. */
export const anyScope: Filter = any(
  (["userId", "agentId", "appId", "runId"] as const).map((field) => isSet(field)),
);

/** A condition on one mark. */
export function hasMark(key: keyof typeof markKeys, value: JsonValue): FilterCondition {
  return { kind: "condition", field: "metadata", key: markKeys[key], operator: "eq", value };
}

function ofUser(userId: string, agentId: string | undefined, options: ScopeMatchOptions): Filter {
  if (agentId === undefined) return is("userId", userId);
  const own = all([is("userId", userId), any([ofAgent(agentId), all([no("agentId"), noMark])])]);
  if (!options.includeAgentMemories) return own;
  return any([own, all([is("agentId", agentId), no("userId")])]);
}

function ofAgent(agentId: string): Filter {
  return any([is("agentId", agentId), hasMark("agentId", agentId)]);
}

function markedAgent(condition: FilterCondition): Filter {
  const marked: FilterCondition = { ...condition, field: "metadata", key: markKeys.agentId };
  switch (condition.operator) {
    case "ne":
      return all([condition, marked]);
    case "in": {
      // The platform's metadata knows no lists.
      const ids = Array.isArray(condition.value) ? condition.value : [];
      return any([condition, ...ids.map((id: JsonValue) => hasMark("agentId", id))]);
    }
    default:
      return any([condition, marked]);
  }
}

const noMark: Filter = {
  kind: "not",
  filter: {
    kind: "condition",
    field: "metadata",
    key: markKeys.agentId,
    operator: "isSet",
    value: null,
  },
};

function is(field: FilterField, value: string): FilterCondition {
  return { kind: "condition", field, operator: "eq", value };
}

function isSet(field: FilterField): FilterCondition {
  return { kind: "condition", field, operator: "isSet", value: null };
}

function no(field: FilterField): Filter {
  return { kind: "not", filter: isSet(field) };
}

function any(filters: readonly Filter[]): Filter {
  return { kind: "or", filters };
}
