import { createWorkload, type WorkloadSize } from "../speed/workload.ts";

/** What the server is asked; each number gives another user and other words. */
export interface ServerRequests {
  search(number: number): unknown;
  /** Of which `infer` keeps one memory. */
  add(number: number, options: { readonly infer: boolean; readonly users?: string }): unknown;
}

export const searchPath = "/v3/memories/search/";
export const addPath = "/v3/memories/add/";

export function serverRequests(size: WorkloadSize): ServerRequests {
  const workload = createWorkload(size);
  return {
    search(number) {
      const { userId, text } = workload.query(number);
      return { query: text, filters: { user_id: userId }, top_k: 10 };
    },
    add(number, { infer, users }) {
      const { userId, text } = workload.query(number);
      // Random words alone are no statement.
      const messages = [{ role: "user", content: `I work on ${text}.` }];
      const user_id = users === undefined ? userId : `${users}-${userId}`;
      return { messages, user_id, ...(infer ? {} : { infer }) };
    },
  };
}
