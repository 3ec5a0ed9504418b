import type { Filter, FilterInput, MemoryItem } from "@mem0-kit/core";
import type { MemberRole } from "./directory/member.ts";

/** Who asks, as its key says. */
export interface Principal {
  readonly keyId: string;
  readonly organizationId: string;
  readonly projectId: string;
  /** READER: may look. OWNER: may do all, within `userId` where there is one. */
  readonly role: MemberRole;
  /** A scoped key's user: for it there is nobody else. */
  readonly userId?: string;
}

/** What a route asks for at least. `anyone`: also without a key. */
export type Role = "anyone" | "reader" | "writer" | "owner";

/** Who may call a route. */
export interface RouteRule {
  readonly role: Role;
  /** A scoped key's call: narrowed to its user by the functions below, or refused altogether. */
  readonly scoped: "narrowed" | "forbidden";
}

const ranks: Readonly<Record<Role, number>> = { anyone: 0, reader: 1, writer: 2, owner: 3 };

/** Tells whether a call is allowed. `null` is a call without a key, which is for `anyone` routes only. */
export function mayCall(principal: Principal | null, rule: RouteRule): boolean {
  if (rule.role === "anyone") return true;
  if (principal === null) return false;
  if (principal.userId !== undefined && rule.scoped === "forbidden") return false;
  return ranks[roleOf(principal)] >= ranks[rule.role];
}

/** A scoped key writes what is its user's and owns nothing: settings, members and keys are not of a user. */
function roleOf({ role, userId }: Principal): Role {
  if (role !== "OWNER") return "reader";
  return userId === undefined ? "owner" : "writer";
}

/** Tells whether an organisation, or a project of it, is the principal's; another is as if it were not there. */
export function reaches(
  principal: Principal,
  place: { readonly organizationId: string; readonly projectId?: string },
): boolean {
  if (place.organizationId !== principal.organizationId) return false;
  return place.projectId === undefined || place.projectId === principal.projectId;
}

/** Narrows a checked filter to what the principal sees; nothing in the filter can widen that. */
export function narrowFilter<F extends Filter | undefined>(
  { userId }: Principal,
  filter: F,
): F | Filter {
  if (userId === undefined) return filter;
  const own: Filter = { kind: "condition", field: "userId", operator: "eq", value: userId };
  return filter === undefined ? own : { kind: "and", filters: [own, filter] };
}

/**
 * The same for a filter as a request has it, after `parseWireFilter` has passed it: what `Memory` takes.
 * It nests no deeper than before, so that a filter within the limits stays within them.
 */
export function narrowFilterInput<F extends FilterInput | undefined>(
  { userId }: Principal,
  filters: F,
): F | FilterInput {
  if (userId === undefined) return filters;
  const { AND = [], ...rest } = filters ?? {};
  // All keys of a filter must hold, so that this one narrows whatever is beside it.
  return { ...rest, AND: [...(Array.isArray(AND) ? AND : [AND]), { user_id: userId }] };
}

/**
 * Checks the ids that a request names, and puts a scoped key's user in. `*`, any user, is then that
 * user too.
 *
 * @returns `null` where another user is named: as if there were no such user.
 */
export function checkEntity<T extends { readonly userId?: string }>(
  principal: Principal,
  ids: T,
): T | null {
  const { userId } = principal;
  if (userId === undefined) return ids;
  const isOther = ids.userId !== undefined && ids.userId !== "*" && ids.userId !== userId;
  return isOther ? null : { ...ids, userId };
}

/** Tells whether a memory is within what the principal sees; another is as if it were not there. */
export function sees({ userId }: Principal, item: Pick<MemoryItem, "userId">): boolean {
  return userId === undefined || item.userId === userId;
}
