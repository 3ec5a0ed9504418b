import { Button, Flex, Heading, Text } from "@radix-ui/themes";

const suggestions = (name: string) => [
  `Hi, I'm ${name}. I'm a vegetarian and I'm allergic to nuts.`,
  "What can I cook for dinner tonight?",
];

interface WelcomeProps {
  readonly name: string;
  readonly onChoose: (text: string) => void;
}

/** An empty conversation: what to try first. */
export function Welcome({ name, onChoose }: WelcomeProps) {
  return (
    <Flex direction="column" gap="3" className="welcome">
      <Heading as="h2" size="5">
        Hi {name}, tell me something about you
      </Heading>
      <Text as="p" color="gray">
        Then reload the page, or stop the server and start it again, and ask. The conversation is
        gone; what was remembered is not.
      </Text>
      <Flex direction="column" gap="2" align="start">
        {suggestions(name).map((text) => (
          <Button
            key={text}
            variant="surface"
            color="gray"
            size="3"
            className="suggestion"
            onClick={() => onChoose(text)}
          >
            {text}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
