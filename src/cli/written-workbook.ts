import { openXlsx, type XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { failureSentence } from "../app/texts/failures.ts";
import type { Result } from "../core/result.ts";
import type { Change } from "../ports/change.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import { workbookLanguage } from "./workbook-language.ts";

/** A workbook that a command has read and may write. */
export interface ReadWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly snapshot: Snapshot;
  /** As asked, else the workbook's. */
  readonly language: WorkbookLanguage;
}

/** The value, or the end of the command with the sentence that says why there is none. */
export function valueOf<T>(
  result: Result<T, WorkbookFailure | PlanFailure>,
  file: string,
  language: WorkbookLanguage,
): T {
  if (result.ok) return result.value;
  throw new CliStop(EXIT.refused, failureSentence(result.issue, language, file));
}

export async function readWorkbook(input: string, lang: WorkbookLanguage | undefined): Promise<ReadWorkbook> {
  const asked = lang ?? "it";
  const workbook = valueOf(openXlsx(valueOf(await readBytes(input), input, asked)), input, asked);
  const snapshot = valueOf(await workbook.read(), input, asked);
  return { workbook, snapshot, language: lang ?? workbookLanguage(snapshot) };
}

/** Carries the changes out and writes the workbook whole or not at all. */
export async function writeChanged(
  { workbook, language }: ReadWorkbook,
  changes: readonly Change[],
  output: string,
): Promise<void> {
  valueOf(await checkWritable(output), output, language);
  valueOf(await workbook.apply(changes), output, language);
  valueOf(await writeWhole(output, workbook.bytes()), output, language);
}
