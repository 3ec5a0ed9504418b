import {
  type AIMessage,
  type BaseMessage,
  isAIMessage,
  type ToolMessage,
} from "@langchain/core/messages";

/** One exchange: what a person said since the last answer, and the answer, once it is there. */
export interface Turn {
  readonly said: readonly BaseMessage[];
  readonly answer?: AIMessage;
  /**
   * Whether it has ended. The next one has the words of a turn that has not: its run failed, or LangChain
   * ends it before a repeat (1.5, after an object that a schema refuses).
   */
  readonly isOver: boolean;
}

/**
 * The last exchange of a conversation; nothing was said where a summary has taken the place of the words.
 * It begins after the answer before, so that what was said in between a loop of tools, or in a run that
 * failed, belongs to it. Other agents may have spoken before the answer. A turn also ends with the result
 * of one of `directTools`, whose names are those of the agent's tools with `returnDirect`.
 */
export function turnOf(
  messages: readonly BaseMessage[],
  directTools: ReadonlySet<string> = new Set(),
): Turn {
  const isEnd = (message: BaseMessage, index: number) =>
    isAnswer(message) || (isLastOfRun(messages, index) && isResultOf(message, directTools));
  const end = messages.findLastIndex(isSaid) + 1;
  const begin = messages.slice(0, end).findLastIndex(isEnd) + 1;
  const said = messages.slice(begin, end).filter(isSaid);
  const last = messages.length - 1;
  const message = messages[last];
  if (message === undefined || last < end) return { said, isOver: false };
  const answer = isAnswer(message) ? { answer: message } : {};
  return { said, ...answer, isOver: isEnd(message, last) };
}

/** The last message that a person wrote. */
export function lastSaid(messages: readonly BaseMessage[]): BaseMessage | undefined {
  return messages.findLast(isSaid);
}

function isAnswer(message: BaseMessage): message is AIMessage {
  return isAIMessage(message) && (message.tool_calls ?? []).length === 0;
}

/** One that failed goes back to the model. */
function isResultOf(message: BaseMessage, tools: ReadonlySet<string>): boolean {
  if (message.type !== "tool" || message.name === undefined) return false;
  const { status } = message as ToolMessage; // By its type, as of another copy of the package.
  return tools.has(message.name) && status !== "error";
}

function isLastOfRun(messages: readonly BaseMessage[], index: number): boolean {
  const next = messages[index + 1];
  return next === undefined || isSaid(next);
}

/** LangChain's summary of a long conversation is written as a human message. */
function isSaid(message: BaseMessage): boolean {
  return message.type === "human" && message.additional_kwargs.lc_source !== "summarization";
}
