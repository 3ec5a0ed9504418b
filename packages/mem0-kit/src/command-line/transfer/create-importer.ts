import type { Memory, Scope } from "@mem0-kit/core";
import { adminOf } from "../admin-of.ts";
import { createRecordChecker, takenIds } from "./check-records.ts";
import { importMemories } from "./import-memories.ts";
import { importMessages } from "./import-messages.ts";
import type { ImportReport } from "./import-report.ts";
import type { Importer } from "./importer.ts";
import type { ImportFormat } from "./run-import.ts";

export interface CreateImporterOptions {
  readonly memory: Memory;
  readonly scope: Scope | undefined;
  readonly report: ImportReport;
  readonly infer: boolean;
  readonly strict: boolean;
  readonly dryRun: boolean;
}

/** Makes importers of one import, and closes what they needed. */
export function importers({ memory, scope, report, infer, strict, dryRun }: CreateImporterOptions) {
  let close = async () => {};

  function createChecker() {
    const checker = createRecordChecker(scope);
    close = checker.close;
    return checker;
  }

  function create(format: ImportFormat): Importer {
    if (format === "messages") return importMessages({ memory, scope, infer, report, dryRun });
    const { import: write } = adminOf(memory, "import");
    if (!dryRun && !strict) return importMemories({ write, scope, report });
    const { check } = createChecker();
    if (dryRun) return importMemories({ write: writeNothing(check), scope, report });
    return importMemories({
      write,
      scope,
      report,
      check: async (records) => {
        const wrong = await check(records);
        return wrong.length > 0 ? wrong : takenIds(memory, records);
      },
    });
  }

  return { create, close: () => close() };
}

function writeNothing(check: ReturnType<typeof createRecordChecker>["check"]) {
  return async (records: Parameters<typeof check>[0]) => {
    const failures = await check(records);
    const { length: failed } = failures;
    return { added: records.length - failed, skipped: 0, failed, failures };
  };
}
