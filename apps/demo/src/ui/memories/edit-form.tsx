import { Button, Flex, TextArea } from "@radix-ui/themes";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { BrowsedMemory } from "../../server/memories/memory-answers.ts";
import { editMemory } from "./memories-client.ts";
import { Problem } from "./problem.tsx";

interface EditFormProps {
  readonly memory: BrowsedMemory;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Changes the words of a memory where it stands. */
export function EditForm({ memory, onSaved, onCancel }: EditFormProps) {
  const [text, setText] = useState(memory.memory);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string>();
  const written = text.trim();

  async function save() {
    if (written === memory.memory) return onCancel();
    if (written === "" || saving) return;
    setSaving(true);
    try {
      await editMemory(memory.id, written);
      onSaved();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : "It could not be changed.");
      setSaving(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void save();
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") onCancel();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  }

  return (
    <form onSubmit={submit}>
      <Flex direction="column" gap="2">
        <TextArea
          autoFocus
          aria-label="Words of this memory"
          value={text}
          rows={3}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
        />
        {error && <Problem text={error} />}
        <Flex gap="2" justify="end">
          <Button type="button" size="1" variant="soft" color="gray" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" size="1" loading={saving} disabled={written === ""}>
            Save
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
