"use client";
import { Badge, Box, Card, Flex, Heading, Text } from "@radix-ui/themes";
import { MemoryIcon } from "./icons.tsx";
import { NameForm } from "./name-form.tsx";

/** What somebody without a session sees. */
export function SignIn() {
  return (
    <Flex asChild align="center" justify="center" p="4" className="sign-in">
      <main>
        <Box width="100%" maxWidth="420px">
          <Card size="4">
            <Flex direction="column" gap="4">
              <Flex align="center" gap="2">
                <span className="mark">
                  <MemoryIcon />
                </span>
                <Text weight="bold">mem0-kit</Text>
                <Badge color="amber" className="legible" ml="auto">
                  Fake sign-in
                </Badge>
              </Flex>
              <Heading as="h1" size="6">
                A chat that remembers
              </Heading>
              <Text as="p" color="gray">
                Pick a name to start. There is no password: this stands in for your app’s own
                sign-in, and each name has memories of its own, kept on this computer.
              </Text>
              <NameForm />
            </Flex>
          </Card>
        </Box>
      </main>
    </Flex>
  );
}
