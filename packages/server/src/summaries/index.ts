export { type CategorySummary, summarize, summaryLimits } from "./summarize.ts";
