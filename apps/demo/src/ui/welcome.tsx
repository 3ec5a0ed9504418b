import { Button, Flex, Heading, Text } from "@radix-ui/themes";
import { type FrameworkId, frameworks } from "../chat/frameworks.ts";
import { story } from "./story.ts";
import type { ModelLabel } from "./workspace.tsx";

interface WelcomeProps {
  readonly name: string;
  readonly model: ModelLabel;
  readonly backend: string | undefined;
  readonly onChoose: (text: string, framework: FrameworkId) => void;
}

/** An empty conversation: what to try first, and with what one talks. */
export function Welcome({ name, model, backend, onChoose }: WelcomeProps) {
  return (
    <Flex direction="column" gap="3" className="welcome">
      <Heading as="h2" size="5">
        Hi {name}, tell one framework, ask another
      </Heading>
      <Text as="p" size="2">
        Four frameworks share one memory of you. Each has its own conversation; reload the page, or
        stop the server and start it again, and the conversations are gone. What was remembered is
        not.
      </Text>
      <ol className="story">
        {story.map(({ framework, textFor }) => (
          <li key={framework}>
            <Button
              variant="surface"
              color="gray"
              size="2"
              className="suggestion"
              onClick={() => onChoose(textFor(name), framework)}
            >
              <Text size="1" weight="medium" className="suggestion-framework">
                {frameworks.find(({ id }) => id === framework)?.name}
              </Text>
              {textFor(name)}
            </Button>
          </li>
        ))}
      </ol>
      <Text as="p" size="1" color="gray">
        {model.offline
          ? "The offline responder answers: no model, it quotes what it was given. Set OPENAI_API_KEY for a real one."
          : `A real model answers: ${model.label}.`}
        {backend && ` Memories are kept by: ${backend}.`}
      </Text>
    </Flex>
  );
}
