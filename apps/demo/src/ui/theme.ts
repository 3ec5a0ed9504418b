/** What a visitor may choose; `system` follows the operating system. */
export const themes = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themes)[number];

const key = "mem0-demo-theme";

/** Runs before the first paint, as Radix switches by a class, and again at each change. */
export const themeScript = `{
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => { try { return localStorage.getItem("${key}") } catch { return null } };
  const apply = () => {
    const theme = chosen();
    const dark = theme === "dark" || (theme !== "light" && system.matches);
    document.documentElement.classList.toggle("dark", dark);
  };
  system.addEventListener("change", apply);
  addEventListener("storage", apply);
  apply();
}`;

export function readTheme(): ThemeChoice {
  const stored = localStorage.getItem(key);
  return themes.find((theme) => theme === stored) ?? "system";
}

export function chooseTheme(theme: ThemeChoice): void {
  if (theme === "system") localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  // Browsers tell the other tabs only.
  dispatchEvent(new Event("storage"));
}

export function watchTheme(onChange: () => void): () => void {
  addEventListener("storage", onChange);
  return () => removeEventListener("storage", onChange);
}
