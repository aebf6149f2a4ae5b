import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { newXlsx } from "../adapters/xlsx/new-xlsx.ts";
import { contentFromCsv, type CsvContent } from "../app/template/content-from-csv.ts";
import { readCsv } from "../app/template/read-csv.ts";
import { templateChanges } from "../app/template/template-changes.ts";
import { EMPTY_CONTENT } from "../app/template/template-content.ts";
import { csvSentence, failureSentence } from "../app/texts/failures.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import { printable } from "./printable.ts";
import type { TemplateOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";

const EXTENSION = ".xlsx";

/** `traguardo template`: a workbook ready to fill in. It never replaces a file without being told to. */
export async function templateCommand(output: string, options: TemplateOptions): Promise<void> {
  const asked: WorkbookLanguage = options.lang ?? "it";
  const said = <T>(result: Result<T, WorkbookFailure>, file: string): T => {
    if (result.ok) return result.value;
    throw new CliStop(EXIT.refused, failureSentence(result.issue, asked, file));
  };
  if (extname(output).toLowerCase() !== EXTENSION) {
    const values = { file: output, extension: EXTENSION };
    throw new CliStop(EXIT.usage, fill(CLI_TEXTS[asked].wrongExtension, values));
  }
  const existing = await stat(output).catch(() => undefined);
  if (existing?.isFile() === true && options.force !== true) {
    throw new CliStop(EXIT.refused, fill(CLI_TEXTS[asked].outExists, { file: output }));
  }
  const filled = options.from === undefined ? undefined : await fromCsv(options.from, asked, said);
  said(await checkWritable(output), output);
  const language = options.lang ?? filled?.language ?? asked;
  const workbook = newXlsx();
  said(await workbook.apply(templateChanges(filled?.content ?? EMPTY_CONTENT, language)), output);
  said(await writeWhole(output, workbook.bytes()), output);
  const told = (filled?.issues ?? []).map((issue) => csvSentence(issue, language, options.from ?? ""));
  const count = filled?.content.indicators.length ?? 0;
  const written = fill(CLI_TEXTS[language].templateWritten, { file: output, count });
  process.stdout.write(printable([...told, written, ""].join("\n")));
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
