import { DropdownMenu, IconButton } from "@radix-ui/themes";
import { useSyncExternalStore } from "react";
import { ThemeIcon } from "./icons.tsx";
import { chooseTheme, readTheme, type ThemeChoice, themes, watchTheme } from "./theme.ts";

const labels: Readonly<Record<ThemeChoice, string>> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
};

/** Dark, light, or as the system. */
export function ThemeMenu() {
  const chosen = useSyncExternalStore(watchTheme, readTheme, () => "system");
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>
        <IconButton variant="surface" color="gray" aria-label="Theme" title="Theme">
          <ThemeIcon />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.RadioGroup value={chosen}>
          {themes.map((theme) => (
            <DropdownMenu.RadioItem key={theme} value={theme} onSelect={() => chooseTheme(theme)}>
              {labels[theme]}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
