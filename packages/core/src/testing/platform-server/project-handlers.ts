import { feedbackRequest, parseRequest, updateProjectRequest } from "../../platform/index.ts";
import { ok, type PlatformHandler, type PlatformRequest } from "./handler.ts";
import { parseByField } from "./parse-by-field.ts";
import type { PlatformState } from "./platform-state.ts";
import { findRecord, isUuid } from "./wire-records.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Settings of the one project, and feedback, which nobody reads. */
export const projectHandlers = {
  /** All of it, whatever `fields` says. */
  getProject: (state, request) => {
    checkProject(state, request);
    return ok(state.project);
  },

  updateProject: (state, request) => {
    checkProject(state, request);
    const { usecase_setting, ...changes } = parseRequest(updateProjectRequest, request.body ?? {});
    state.project = {
      ...state.project,
      ...changes,
      ...(usecase_setting === undefined ? {} : { usecase: String(usecase_setting) }),
      ...(changes.agent_custom_instructions === "" ? { agent_custom_instructions: null } : {}),
      updated_at: state.clock.text(state.clock.now()),
    };
    return ok({ message: "Project updated successfully" });
  },

  feedback: (state, { body }) => {
    const { memory_id, feedback, feedback_reason } = parseByField(feedbackRequest, body);
    if (!isUuid(memory_id)) throw new WireRefusal(400, { error: "Invalid memory_id" });
    findRecord(state, memory_id);
    return ok({
      id: crypto.randomUUID(),
      feedback: feedback ?? null,
      feedback_reason: feedback_reason ?? null,
    });
  },
} as const satisfies Record<string, PlatformHandler>;

function checkProject(state: PlatformState, { params }: PlatformRequest): void {
  if (params.org !== state.organizationId || params.project !== state.projectId)
    throw new WireRefusal(404, { message: "Organization or project not found" });
}
