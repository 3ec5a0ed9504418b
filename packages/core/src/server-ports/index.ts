export {
  type InMemoryJobQueueOptions,
  inMemoryJobQueue,
} from "./in-memory-job-queue.ts";
export {
  type InMemoryRateLimiterOptions,
  inMemoryRateLimiter,
} from "./in-memory-rate-limiter.ts";
export { outOfAttempts, staleLease } from "./job-errors.ts";
export type {
  CompleteOptions,
  CountJobsOptions,
  EnqueuedJob,
  FailOptions,
  Job,
  JobCounts,
  JobDetail,
  JobError,
  JobPage,
  JobQueue,
  JobState,
  LeasedJob,
  LeaseOptions,
  ListJobsOptions,
  NewJob,
  SweepJobsOptions,
} from "./job-queue.ts";
export {
  type ParsedJob,
  parseComplete,
  parseCountJobs,
  parseFail,
  parseLaneWait,
  parseLease,
  parseLeaseMs,
  parseListJobs,
  parseNewJob,
  parseNewJobs,
  parseSweepJobs,
} from "./parse-job.ts";
export { parseHandle } from "./parse-job-parts.ts";
export { parseTake } from "./parse-take.ts";
export type { RateLimit, RateLimiter, TakeOptions } from "./rate-limiter.ts";
export { type RateWindow, type Take, takeFrom } from "./take-from.ts";
export { waitUntilIdle } from "./wait-until-idle.ts";
