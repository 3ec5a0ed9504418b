import { Flex, Text } from "@radix-ui/themes";
import { type DragEvent, useState } from "react";

interface FileDropProps {
  readonly onFile: (file: File) => void;
}

/** Takes a file that is chosen or dropped. */
export function FileDrop({ onFile }: FileDropProps) {
  const [over, setOver] = useState(false);

  function hover(event: DragEvent) {
    // Else the browser opens the file in place of the page.
    event.preventDefault();
    setOver(true);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <Flex asChild direction="column" align="center" gap="2" p="5">
      <label
        className="file-drop"
        data-over={over}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Text size="2" weight="medium">
          Drop a file here, or choose one
        </Text>
        <input
          type="file"
          aria-label="File of memories"
          accept=".jsonl,.ndjson,.gz"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
          }}
        />
      </label>
    </Flex>
  );
}
