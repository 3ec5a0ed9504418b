import { platformRoutes } from "@mem0-kit/core/platform";
import type { RouteEntry } from "../http/route-entry.ts";
import { routeSummaries } from "./route-summaries.ts";

/** What an endpoint does. */
export function summaryOf({ platformName, name }: RouteEntry): string {
  if (platformName !== undefined) return routeSummaries[platformName];
  // The REST shape has the same endpoints under other paths.
  const words = name.replace(/^rest/, "").replace(/([A-Z])/g, " $1");
  return `${words.trim().toLowerCase()}, as mem0's own REST server has it.`.replace(/^./, (first) =>
    first.toUpperCase(),
  );
}

/** Under which heading it stands. */
export function tagOf({ platformName, path }: RouteEntry): string {
  if (platformName === undefined) return "REST";
  const { path: known } = platformRoutes[platformName];
  if ("deprecated" in platformRoutes[platformName]) return "Deprecated";
  return tags.find(([prefix]) => prefix.test(known ?? path))?.[1] ?? "Other";
}

const tags: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/v1\/orgs\//, "Organisations and projects"],
  [/^\/api\/v1\/webhooks\//, "Webhooks"],
  [/^\/api\/v1\/auth\//, "Sign-up"],
  [/profile/, "Profiles"],
  [/^\/v1\/exports\//, "Exports"],
  [/^\/v1\/events?\//, "Events"],
  [/^\/v[12]\/(?:entities|users|agents|apps|runs)\//, "Entities"],
  [/^\/v[13]\/(?:memories|batch|summary|feedback|stats)\//, "Memories"],
];
