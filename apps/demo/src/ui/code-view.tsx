import { Button, Flex, Skeleton, Text } from "@radix-ui/themes";
import { useEffect, useRef, useState } from "react";
import type { FrameworkId } from "../chat/frameworks.ts";
import { type CodeAnswer, readCode } from "./api-client.ts";
import { CopyIcon } from "./icons.tsx";
import { Problem } from "./memories/problem.tsx";

interface CodeViewProps {
  readonly framework: FrameworkId;
}

const thanksMs = 2_000;

/** The very file that runs for a framework. */
export function CodeView({ framework }: CodeViewProps) {
  const [attempt, setAttempt] = useState(0);
  const { code, error } = useCode(framework, attempt);
  const shown = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(shown.current?.textContent ?? "");
    setCopied(true);
    setTimeout(() => setCopied(false), thanksMs);
  }

  return (
    <section className="code-view" aria-label="Code">
      <Flex align="center" gap="2" className="code-bar">
        <Text size="2" className="code" truncate>
          {code?.file ?? "…"}
        </Text>
        <Button
          size="1"
          variant="soft"
          color="gray"
          className="last legible"
          disabled={!code}
          onClick={() => void copy()}
        >
          <CopyIcon /> <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
        </Button>
      </Flex>
      {error && <Problem text={error} onRetry={() => setAttempt(attempt + 1)} />}
      {!code && !error && <Skeleton height="60%" m="4" />}
      {/* Highlighted on the server, from a file of this app. */}
      {code && (
        <div className="code-text" ref={shown} dangerouslySetInnerHTML={{ __html: code.html }} />
      )}
    </section>
  );
}

interface ReadCode {
  readonly code?: CodeAnswer;
  readonly error?: string;
}

function useCode(framework: FrameworkId, attempt: number): ReadCode {
  const [read, setRead] = useState<ReadCode>({});
  // Another attempt reads again.
  useEffect(() => {
    const stopped = new AbortController();
    readCode(framework, stopped.signal)
      .then((code) => setRead({ code }))
      .catch((error: Error) => stopped.signal.aborted || setRead({ error: error.message }));
    return () => stopped.abort();
  }, [framework, attempt]);
  return read;
}
