import { MemoryError } from "@mem0-kit/core";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { type Member, type MemberRole, parseEmail, parseMemberRole, toMember } from "./member.ts";
import { findPlace, type Place, writeAt } from "./place.ts";

/** Members of organisations and projects, by e-mail. A place that is not there is `null`. */
export interface Members {
  /** In the order in which they came. */
  list(place: Place): Promise<Member[] | null>;
  /**
   * @param member `role` is READER where it is not given.
   * @throws MemoryError `CONFLICT` for somebody who is a member already; `INVALID_INPUT`.
   */
  add(place: Place, member: MemberInput): Promise<Member | null>;
  /**
   * Gives a member another role; `null` also for nobody's address.
   *
   * @throws MemoryError `CONFLICT` for the last owner; `INVALID_INPUT`.
   */
  update(place: Place, member: MemberInput): Promise<Member | null>;
  /**
   * `false` where there was none.
   *
   * @throws MemoryError `CONFLICT` for the last owner.
   */
  remove(place: Place, email: unknown): Promise<boolean>;
}

/** A member as a request names it. */
export interface MemberInput {
  readonly email?: unknown;
  readonly role?: unknown;
}

/** The path of a place's members. */
export function membersPath({ organizationId, projectId }: Place): readonly string[] {
  return projectId === undefined
    ? ["members", "organization", organizationId]
    : ["members", "project", organizationId, projectId];
}

/** Makes `Members` over the server's documents. */
export function createMembers(documents: InternalDocuments): Members {
  const find = async (place: Place, email: string) => {
    if ((await findPlace(documents, place)) === null) return null;
    const document = await documents.get(membersPath(place), email);
    return document && toMember(document);
  };
  const list = async (place: Place) => (await documents.all(membersPath(place))).map(toMember);
  const put = async (place: Place, email: string, role: MemberRole) =>
    toMember(await documents.put(membersPath(place), email, role));

  /**
   * Takes an owner away, unless it is the last. Two processes may each take another one's at once, so it
   * looks again afterwards: the later of them sees that nobody is left and puts its own back.
   */
  const withoutOwner = async <T>(place: Place, email: string, take: () => Promise<T>) => {
    const others = async () =>
      (await list(place)).some((one) => one.role === "OWNER" && one.email !== email);
    if (!(await others())) throw lastOwner();
    const taken = await take();
    if (await others()) return taken;
    await put(place, email, "OWNER");
    throw lastOwner();
  };

  /** Leaves nobody behind at a place that was deleted meanwhile. */
  const write = <T>(place: Place, email: string, work: () => Promise<T>) =>
    writeAt(documents, place, {
      write: work,
      undo: () => documents.delete(membersPath(place), email),
    });

  return {
    list: async (place) => ((await findPlace(documents, place)) === null ? null : list(place)),

    async add(place, input) {
      const email = parseEmail(input.email);
      const role = parseMemberRole(input.role ?? "READER");
      if ((await find(place, email)) !== null) throw alreadyMember();
      return write(place, email, () => put(place, email, role));
    },

    async update(place, input) {
      const email = parseEmail(input.email);
      const role = parseMemberRole(input.role);
      const member = await find(place, email);
      if (member === null || member.role === role) return member;
      const change = () => put(place, email, role);
      return write(place, email, () =>
        role === "OWNER" ? change() : withoutOwner(place, email, change),
      );
    },

    async remove(place, address) {
      const email = parseEmail(address);
      const member = await find(place, email);
      if (member === null) return false;
      const take = () => documents.delete(membersPath(place), email);
      const removed = await write(place, email, () =>
        member.role === "OWNER" ? withoutOwner(place, email, take) : take(),
      );
      return removed ?? false;
    },
  };
}

function lastOwner(): MemoryError {
  return new MemoryError(
    "CONFLICT",
    "[mem0-kit] The last OWNER stays. Make somebody else an OWNER first.",
  );
}

function alreadyMember(): MemoryError {
  return new MemoryError(
    "CONFLICT",
    "[mem0-kit] That address is a member already. Update the member to change the role.",
  );
}
