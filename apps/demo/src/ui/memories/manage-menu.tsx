import { Button, DropdownMenu } from "@radix-ui/themes";
import { useRef, useState } from "react";
import type { MemoryAbilities } from "../../server/memories/memory-answers.ts";
import { ForgetDialog } from "./forget-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { forgetAllMemories } from "./memories-client.ts";

interface ManageMenuProps {
  readonly name: string;
  readonly abilities: MemoryAbilities | undefined;
  /** Whether there is nothing to export or forget. */
  readonly empty: boolean;
  readonly onChange: () => void;
}

/** What can be done to all memories at once. */
export function ManageMenu({ name, abilities, empty, onChange }: ManageMenuProps) {
  const [dialog, setDialog] = useState<"import" | "forget">();
  const trigger = useRef<HTMLButtonElement>(null);
  const canImport = abilities?.import ?? true;
  const close = () => setDialog(undefined);
  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger>
          <Button ref={trigger} size="1" variant="soft" color="gray" ml="auto">
            Manage
            <DropdownMenu.TriggerIcon />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          <DropdownMenu.Item disabled={!canImport} onSelect={() => setDialog("import")}>
            {canImport ? "Import…" : `Import: not with the ${abilities?.backend} backend`}
          </DropdownMenu.Item>
          {empty ? (
            <DropdownMenu.Item disabled>Export</DropdownMenu.Item>
          ) : (
            <DropdownMenu.Item asChild>
              <a href="/api/memories/export" download>
                Export
              </a>
            </DropdownMenu.Item>
          )}
          <DropdownMenu.Separator />
          <DropdownMenu.Item color="red" disabled={empty} onSelect={() => setDialog("forget")}>
            Forget everything…
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
      {dialog === "import" && <ImportDialog onChange={onChange} onClose={close} />}
      <ForgetDialog
        open={dialog === "forget"}
        title={`Forget everything about ${name}?`}
        description="Every memory of this user is erased from the database. This cannot be undone."
        action="Forget everything"
        onForget={async () => {
          await forgetAllMemories();
          onChange();
        }}
        onClose={close}
        onGone={() => trigger.current?.focus()}
      />
    </>
  );
}
