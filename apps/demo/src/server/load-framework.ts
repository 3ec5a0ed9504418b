import type { FrameworkId } from "../chat/frameworks.ts";
import type { AnswerTurn } from "../chat/turn.ts";

/** Loads a framework on first use, so that nobody waits for one that nobody asked. */
export async function loadFramework(id: FrameworkId): Promise<AnswerTurn> {
  switch (id) {
    case "ai-sdk":
      return (await import("../frameworks/ai-sdk.ts")).answerWithAiSdk;
    case "langchain":
      return (await import("../frameworks/langchain.ts")).answerWithLangchain;
    case "llamaindex":
      return (await import("../frameworks/llamaindex.ts")).answerWithLlamaindex;
    case "dify":
      return (await import("../frameworks/dify.ts")).answerWithDify;
  }
}
