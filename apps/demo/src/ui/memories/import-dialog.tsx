import { Button, Dialog, Flex, Progress, Text } from "@radix-ui/themes";
import { FileDrop } from "./file-drop.tsx";
import { ImportSummary } from "./import-summary.tsx";
import { Problem } from "./problem.tsx";
import { type ImportState, useImport } from "./use-import.ts";

interface ImportDialogProps {
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Takes a file of memories; closing it while it runs stops it. */
export function ImportDialog({ onChange, onClose }: ImportDialogProps) {
  const { state, start, stop } = useImport(onChange);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content maxWidth="480px">
        <Dialog.Title>Import memories</Dialog.Title>
        <Dialog.Description size="2" color="gray" mb="3">
          A file of Export or of <code>mem0-kit export</code>: one memory a line, at most 32 MiB.
          What is there already stays as it is.
        </Dialog.Description>
        {state.step === "choosing" && (
          <Flex direction="column" gap="3">
            {state.error && <Problem text={state.error} />}
            <FileDrop onFile={(file) => void start(file)} />
          </Flex>
        )}
        {state.step === "running" && <Running state={state} />}
        {state.step === "ended" && <ImportSummary file={state.file} end={state.end} />}
        <Flex justify="end" mt="4">
          {state.step === "running" ? (
            <Button variant="soft" color="gray" onClick={stop}>
              Stop
            </Button>
          ) : (
            <Dialog.Close>
              <Button variant="soft" color="gray">
                Close
              </Button>
            </Dialog.Close>
          )}
        </Flex>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Running({ state }: { readonly state: ImportState & { readonly step: "running" } }) {
  const { file, progress } = state;
  return (
    <Flex direction="column" gap="2" className="importing">
      <Text size="2">{file}</Text>
      <Progress
        aria-label="Import"
        // Nothing is known yet: it only moves.
        {...(progress ? { value: progress.done, max: Math.max(progress.total, 1) } : {})}
      />
      <Text size="1" color="gray">
        {progress
          ? `${progress.done.toLocaleString("en")} of ${progress.total.toLocaleString("en")}`
          : "Sending the file…"}
      </Text>
    </Flex>
  );
}
