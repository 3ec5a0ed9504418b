import type { Scope } from "@mem0-kit/core";
import type {
  MemoryToolSettings as CoreMemoryToolSettings,
  MemoryToolKind,
} from "@mem0-kit/core/tools";

/** Options of the tools that do not say whose memories they are about. */
export interface MemoryToolSettings<
  KIND extends MemoryToolKind = MemoryToolKind,
  PREFIX extends string = string,
> extends CoreMemoryToolSettings<KIND, PREFIX> {
  /** Calls that a person must approve first. ai 6 and 7; on ai 5 it throws `UNSUPPORTED`. */
  readonly needsApproval?: Partial<Record<"add" | "update" | "delete", boolean>>;
}

/** Options of `createMemoryTools`. */
export interface MemoryToolsOptions<
  KIND extends MemoryToolKind = MemoryToolKind,
  PREFIX extends string = string,
> extends MemoryToolSettings<KIND, PREFIX> {
  /** Whose memories: never an input of the model. A function is asked at each call. */
  readonly scope: Scope | (() => Scope);
}
