import { randomBase62 } from "./random-base62.ts";

/**
 * The organisation and the project that every server has. Their ids are fixed, so that processes that
 * start at the same time make the same ones.
 */
export const defaultOrganizationId = "org_default";
export const defaultProjectId = "proj_default";

/** An id that nobody guesses; none is ever given twice. */
export function newOrganizationId(): string {
  return `org_${randomBase62(128)}`;
}

/** As `newOrganizationId`. */
export function newProjectId(): string {
  return `proj_${randomBase62(128)}`;
}

/** Tells the form of an organisation's id, not whether there is one. */
export function isOrganizationId(id: string): boolean {
  return /^org_(default|[0-9A-Za-z]{22})$/.test(id);
}

/** Tells the form of a project's id, not whether there is one. */
export function isProjectId(id: string): boolean {
  return /^proj_(default|[0-9A-Za-z]{22})$/.test(id);
}
