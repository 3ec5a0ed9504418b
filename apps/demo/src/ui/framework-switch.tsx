import { SegmentedControl } from "@radix-ui/themes";
import { type FrameworkId, frameworks, isFrameworkId } from "../chat/frameworks.ts";
import type { FrameworkState } from "./api-client.ts";
import type { Frameworks } from "./use-frameworks.ts";

interface FrameworkSwitchProps {
  readonly value: FrameworkId;
  readonly states: Frameworks;
  readonly onChange: (framework: FrameworkId) => void;
}

/** Who answers next. Each framework has a conversation of its own; the memory is one. */
export function FrameworkSwitch({ value, states, onChange }: FrameworkSwitchProps) {
  return (
    <SegmentedControl.Root
      className="framework-switch"
      size={{ initial: "1", sm: "2" }}
      aria-label="Framework"
      value={value}
      onValueChange={(chosen) => isFrameworkId(chosen) && onChange(chosen)}
    >
      {frameworks.map(({ id, name }) => (
        <SegmentedControl.Item key={id} value={id}>
          {name}
          <Mark status={states.stateOf(id).status} />
        </SegmentedControl.Item>
      ))}
    </SegmentedControl.Root>
  );
}

function Mark({ status }: Pick<FrameworkState, "status">) {
  if (status === "ready") return null;
  const label = status === "preparing" ? "is being prepared" : "is not ready";
  return <span className="not-ready" data-status={status} role="img" aria-label={label} />;
}
