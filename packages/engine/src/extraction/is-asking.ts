import { isQuestion } from "./is-question.ts";
import { isRequest } from "./is-request.ts";

/** Tells what wants an answer or a deed now, rather than stating anything. */
export function isAsking(sentence: string): boolean {
  return isQuestion(sentence) || isRequest(sentence);
}
