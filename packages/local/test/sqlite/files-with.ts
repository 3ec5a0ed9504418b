import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Files of a database's folder in whose bytes a text is, as UTF-8 or as UTF-16 of either order, in
 * whatever case. Another process reads them: when this one closed the file, it would lose the locks
 * that SQLite has on it.
 */
export function filesWith(path: string, text: string): string[] {
  const wanted = text.toLowerCase();
  // The order of the high byte makes no difference: without the first one both look the same.
  const forms = [wanted, Buffer.from(wanted, "utf16le").toString("latin1").slice(0, -1)];
  return readdirSync(dirname(path)).filter((name) => {
    const bytes = execFileSync("cat", [join(dirname(path), name)], { maxBuffer: 2 ** 30 });
    const content = bytes.toString("latin1").toLowerCase();
    return forms.some((form) => content.includes(form));
  });
}
