export { createProfiles, type Profiles, type StartJobOptions } from "./create-profiles.ts";
export { mostProfileJobs } from "./profile-jobs.ts";
export { longestInstructions } from "./profile-settings.ts";
