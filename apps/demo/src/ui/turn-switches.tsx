import { Flex, Switch, Text } from "@radix-ui/themes";

/** How the next message is answered. */
export interface Switches {
  /** Whether memories may be used. What is said is remembered either way. */
  readonly recall: boolean;
  /** Whether every call to memory fails, on purpose. */
  readonly outage: boolean;
}

interface TurnSwitchesProps {
  readonly switches: Switches;
  readonly onChange: (switches: Switches) => void;
}

/** What a visitor can take away from the next answer. */
export function TurnSwitches({ switches, onChange }: TurnSwitchesProps) {
  const { recall, outage } = switches;
  return (
    <Flex gap="4" wrap="wrap" mt="2" className="turn-switches">
      <Text as="label" size="2">
        <Switch
          size="1"
          checked={recall}
          onCheckedChange={(checked) => onChange({ ...switches, recall: checked })}
        />
        Recall
        <Text color="gray" size="1">
          {recall ? "memories may be used" : "no memories are used"}
        </Text>
      </Text>
      <Text as="label" size="2">
        <Switch
          size="1"
          color="red"
          checked={outage}
          onCheckedChange={(checked) => onChange({ ...switches, outage: checked })}
        />
        Break the memory
        <Text color="gray" size="1">
          {outage ? "every call fails; the chat goes on" : "to see what happens"}
        </Text>
      </Text>
    </Flex>
  );
}
