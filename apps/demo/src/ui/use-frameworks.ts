import { useEffect, useState } from "react";
import type { FrameworkId } from "../chat/frameworks.ts";
import { type FrameworkState, type FrameworksAnswer, readFrameworks } from "./api-client.ts";

/** Which frameworks can answer, and what keeps the memories. */
export interface Frameworks {
  /** Absent until the server has told. */
  readonly backend: string | undefined;
  stateOf(id: FrameworkId): FrameworkState;
}

const whilePreparingMs = 1_000;
const whileNotReadyMs = 5_000;

/** Asks the server at the start, after each turn, and for as long as one is not ready. */
export function useFrameworks(turns: number): Frameworks {
  const [answer, setAnswer] = useState<FrameworksAnswer>();

  // `turns` is read for its change only.
  useEffect(() => {
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask(): Promise<void> {
      // A server that is away is told of by what the visitor does next.
      const told = await readFrameworks(stopped.signal).catch(() => undefined);
      if (stopped.signal.aborted) return;
      if (told) setAnswer(told);
      const wait = waitMs(told);
      if (wait !== undefined) timer = setTimeout(() => void ask(), wait);
    }
    void ask();
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [turns]);

  return {
    backend: answer?.backend.name,
    stateOf: (id) => answer?.frameworks.find((state) => state.id === id) ?? { id, status: "ready" },
  };
}

/** How long until the next question; `undefined` when all are ready. */
function waitMs(told: FrameworksAnswer | undefined): number | undefined {
  if (!told) return whileNotReadyMs;
  const statuses = told.frameworks.map(({ status }) => status);
  if (statuses.includes("preparing")) return whilePreparingMs;
  return statuses.every((status) => status === "ready") ? undefined : whileNotReadyMs;
}
