import type { FrameworkId } from "../chat/frameworks.ts";

/** One thing to say, and to whom. */
export interface StoryStep {
  readonly framework: FrameworkId;
  readonly textFor: (name: string) => string;
}

/** What shows that the frameworks share one memory: one is told, the others know. */
export const story: readonly StoryStep[] = [
  {
    framework: "langchain",
    textFor: (name) => `Hi, I'm ${name}. I'm a vegetarian and I'm allergic to nuts.`,
  },
  { framework: "ai-sdk", textFor: () => "What can I cook for dinner tonight?" },
  { framework: "llamaindex", textFor: () => "What should I avoid when I eat out?" },
  { framework: "dify", textFor: () => "What should a restaurant know about my diet?" },
];
