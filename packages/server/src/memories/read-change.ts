import type { MemoryChange } from "@mem0-kit/core";
import type { UpdateRequest } from "@mem0-kit/core/platform";
import { WireError } from "../wire-error.ts";
import { readTime } from "./read-time.ts";

/**
 * The change that a request asks for; `null` leaves a field as it is, but takes the expiration date away.
 *
 * @throws WireError 400 where nothing is to be changed; MemoryError `INVALID_INPUT`.
 */
export function readChange(request: UpdateRequest): MemoryChange {
  const { text, metadata, timestamp, expiration_date } = request;
  const change: MemoryChange = {
    ...(typeof text === "string" ? { text } : {}),
    ...(metadata ? { metadata } : {}),
    ...(timestamp === undefined || timestamp === null
      ? {}
      : { eventTime: readTime("timestamp", timestamp) }),
    ...(expiration_date === undefined ? {} : { expirationDate: expiration_date }),
  };
  if (Object.keys(change).length > 0) return change;
  throw new WireError(400, {
    error: "At least one of text, metadata, timestamp, or expiration_date must be provided.",
  });
}
