import { afterEach, beforeEach, describe } from "vitest";
import type { JobQueue } from "../server-ports/job-queue.ts";
import { testEnding } from "./job-queue-suite/ending.ts";
import { testEnqueuing } from "./job-queue-suite/enqueuing.ts";
import { testLanes } from "./job-queue-suite/lanes.ts";
import { testLeasing } from "./job-queue-suite/leasing.ts";
import { testLooking } from "./job-queue-suite/looking.ts";

/** A fresh queue, and how to release it. */
export interface JobQueueSetup {
  readonly queue: JobQueue;
  readonly close?: () => Promise<void> | void;
}

/**
 * Registers the contract of `JobQueue` as vitest tests. Every test gets a fresh queue. `applyAdd`,
 * which a queue need not have, is tested where there is a memory.
 *
 * @example
 * ```ts
 * testJobQueue("in memory", async () => ({ queue: inMemoryJobQueue() }));
 * ```
 */
export function testJobQueue(name: string, createQueue: () => Promise<JobQueueSetup>): void {
  describe(`job queue: ${name}`, () => {
    let setup: JobQueueSetup;
    const queue = () => setup.queue;

    beforeEach(async () => {
      setup = await createQueue();
    });
    afterEach(() => setup.close?.());

    testEnqueuing(queue);
    testLeasing(queue);
    testLanes(queue);
    testEnding(queue);
    testLooking(queue);
  });
}
