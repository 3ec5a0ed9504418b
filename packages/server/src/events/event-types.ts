import { jobKinds } from "../jobs/job-kinds.ts";

/** What the platform calls work that is told of as an event, by the kind of job. */
export const eventTypes: ReadonlyMap<string, string> = new Map([
  [jobKinds.add, "ADD"],
  [jobKinds.deleteAll, "DELETE_ALL"],
  [jobKinds.deleteEntity, "DELETE_USER"],
]);
