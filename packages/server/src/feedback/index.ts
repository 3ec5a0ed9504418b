export {
  createFeedback,
  type FeedbackAnswer,
  type FeedbackRecord,
  type FeedbackRecords,
  longestReason,
} from "./create-feedback.ts";
