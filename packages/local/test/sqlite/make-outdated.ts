import { changeFile } from "./change-file.ts";

/** Makes all analyses of a database what an older analyzer may have made, in a form of its own. */
export function makeOutdated(path: string): void {
  changeFile(
    path,
    `UPDATE memories SET analysis = '0' || char(10) || 'another form';
    UPDATE namespaces SET analyzer_version = 0`,
  );
}
