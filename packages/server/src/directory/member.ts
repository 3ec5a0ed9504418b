import type { StoredDocument } from "@mem0-kit/core";
import { invalidInput } from "./check-text.ts";

/** What a member may: look, or change too. */
export type MemberRole = "READER" | "OWNER";

/** Somebody of an organisation or a project. Members are a list to read: what a caller may do, its key says. */
export interface Member {
  /** In lower case. */
  readonly email: string;
  readonly role: MemberRole;
  readonly createdAt: Date;
}

/** A member as mem0's platform writes it. */
export interface WireMember {
  readonly [key: string]: string;
  readonly username: string;
  readonly email: string;
  readonly role: MemberRole;
}

/** A member as mem0's platform writes it. */
export function encodeMember({ email, role }: Member): WireMember {
  return { username: email, email, role };
}

/** The member that a document of `members` holds. */
export function toMember({ key, value, createdAt }: StoredDocument): Member {
  return { email: key, role: value === "OWNER" ? "OWNER" : "READER", createdAt };
}

/** Checks a role as clients send it. */
export function parseMemberRole(role: unknown): MemberRole {
  if (role === "READER" || role === "OWNER") return role;
  throw invalidInput("role must be READER or OWNER.");
}

/** Checks an address as far as a key of a document needs it; it is what the member is known by. */
export function parseEmail(email: unknown): string {
  const address = typeof email === "string" ? email.trim().toLowerCase() : "";
  const isAddress = /^[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/u.test(address);
  if (!isAddress || address.length > 254 || !address.isWellFormed())
    throw invalidInput("email must be an address such as alex@example.com.");
  return address;
}
