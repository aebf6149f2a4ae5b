import { stat } from "node:fs/promises";
import { newXlsx } from "../adapters/xlsx/new-xlsx.ts";
import { contentFromCsv, type CsvContent } from "../app/template/content-from-csv.ts";
import { readCsv } from "../app/template/read-csv.ts";
import { templateChanges } from "../app/template/template-changes.ts";
import { EMPTY_CONTENT } from "../app/template/template-content.ts";
import { failureSentence } from "../app/texts/failures.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import type { CsvIssue } from "../app/template/csv-issue.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import type { TemplateOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";

/** `traguardo template`: a workbook ready to fill in. It never replaces a file without being told to. */
export async function templateCommand(output: string, options: TemplateOptions): Promise<void> {
  const asked: WorkbookLanguage = options.lang ?? "it";
  const said = <T>(result: Result<T, WorkbookFailure>, file: string): T => {
    if (result.ok) return result.value;
    throw new CliStop(EXIT.refused, failureSentence(result.issue, asked, file));
  };
  if (options.force !== true && (await stat(output).catch(() => undefined)) !== undefined) {
    throw new CliStop(EXIT.refused, fill(CLI_TEXTS[asked].outExists, { file: output }));
  }
  said(await checkWritable(output), output);
  const filled = options.from === undefined ? undefined : await fromCsv(options.from, asked, said);
  const language = options.lang ?? filled?.language ?? asked;
  const workbook = newXlsx();
  said(await workbook.apply(templateChanges(filled?.content ?? EMPTY_CONTENT, language)), output);
  said(await writeWhole(output, workbook.bytes()), output);
  const told = (filled?.issues ?? []).map((issue) => `${csvSentence(issue, language, options.from ?? "")}\n`);
  const count = filled?.content.indicators.length ?? 0;
  process.stdout.write(
    told.join("") + `${fill(CLI_TEXTS[language].templateWritten, { file: output, count })}\n`,
  );
}

async function fromCsv(
  path: string,
  language: WorkbookLanguage,
  said: <T>(result: Result<T, WorkbookFailure>, file: string) => T,
): Promise<CsvContent> {
  const rows = readCsv(said(await readBytes(path), path));
  const content = rows.ok ? contentFromCsv(rows.value) : rows;
  if (content.ok) return content.value;
  throw new CliStop(EXIT.refused, csvSentence(content.issue, language, path));
}

function csvSentence(issue: CsvIssue, language: WorkbookLanguage, file: string): string {
  const texts = CLI_TEXTS[language];
  switch (issue.code) {
    case "csv-unreadable":
      return fill(texts.csvUnreadable, { file, line: issue.line });
    case "csv-column-missing":
      return fill(texts.csvColumnMissing, { file, column: issue.column });
    case "csv-column-kept":
      return fill(texts.csvColumnKept, { file, heading: issue.heading, kept: issue.kept });
  }
}
