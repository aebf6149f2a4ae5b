import { realpath } from "node:fs/promises";
import { basename, extname, join, dirname, resolve } from "node:path";
import { openXlsx, type XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook.ts";
import { compute, type Computed } from "../app/compute.ts";
import { evaluationOf, jsonIssue, jsonRollUp } from "../app/evaluation.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { issueSentence } from "../app/texts/evaluation/sentences.ts";
import { formatIsoDate } from "../core/calendar-date.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { Change } from "../ports/change.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import { printable } from "./printable.ts";
import type { ComputeOptions } from "./program.ts";
import { scoreboard } from "./scoreboard.ts";
import { systemClock } from "./system-clock.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { workbookLanguage } from "./workbook-language.ts";

const WORKBOOK_EXTENSIONS: readonly string[] = [".xlsx", ".xlsm"];

/** `traguardo compute`: reads a workbook, judges it, writes the computed copy whole or not at all. */
export async function computeCommand(input: string, options: ComputeOptions): Promise<void> {
  const asked = options.lang;
  // Until the workbook tells its language, Italian.
  let texts = CLI_TEXTS[asked ?? "it"];
  const said = <T>(
    result: Result<T, WorkbookFailure | PlanFailure>,
    file: string,
    language: WorkbookLanguage,
  ): T => {
    if (result.ok) return result.value;
    throw new CliStop(EXIT.refused, failureSentence(result.issue, language, file));
  };
  const output = await outputPath(input, options, texts);
  progress(texts.reading, { file: input });
  const bytes = said(await readBytes(input), input, asked ?? "it");
  const workbook = said(openXlsx(bytes), input, asked ?? "it");
  const snapshot = said(await workbook.read(), input, asked ?? "it");
  const computed = said(
    compute(snapshot, { asOf: options.asOf, today: systemClock.today(), language: asked }),
    input,
    asked ?? workbookLanguage(snapshot),
  );
  const { language } = computed.assessed;
  texts = CLI_TEXTS[language];
  progress(texts.judging, { count: computed.assessed.rows.length });
  if (options.dryRun !== true) {
    said(await checkWritable(output), output, language);
    await writeOutput(workbook, computed, output, texts, (result) => said(result, output, language));
  }
  process.stdout.write(report(computed, options, output, texts));
}

async function writeOutput(
  workbook: XlsxWorkbook,
  { changes }: Computed,
  output: string,
  texts: CliTexts,
  said: <T>(result: Result<T, WorkbookFailure>) => T,
): Promise<void> {
  progress(texts.writing, { file: output });
  said(await workbook.apply(changes));
  said(await writeWhole(output, workbook.bytes()));
}

/** Never the input itself, unless asked for. */
async function outputPath(input: string, options: ComputeOptions, texts: CliTexts): Promise<string> {
  if (options.out !== undefined && options.inPlace === true)
    throw new CliStop(EXIT.usage, texts.outAndInPlace);
  if (options.inPlace === true) return input;
  const extension = extname(input) || ".xlsx";
  const output = options.out ?? join(dirname(input), `${basename(input, extension)}.calcolato${extension}`);
  requireExtension(output, extension.toLowerCase(), texts);
  const real = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  if ((await real(input)) === (await real(output)))
    throw new CliStop(EXIT.usage, fill(texts.outIsInput, { file: output }));
  return output;
}

/** Excel opens a workbook with macros only under its own extension, and one without only under the other. */
function requireExtension(output: string, extension: string, texts: CliTexts): void {
  const given = extname(output).toLowerCase();
  if (given !== extension && [given, extension].every((one) => WORKBOOK_EXTENSIONS.includes(one)))
    throw new CliStop(EXIT.usage, fill(texts.wrongExtension, { file: output, extension }));
}

function report(computed: Computed, options: ComputeOptions, output: string, texts: CliTexts): string {
  const written = options.dryRun === true ? null : output;
  if (options.json === true) return `${JSON.stringify(jsonReport(computed, written), undefined, 2)}\n`;
  const { assessed, changes, issues } = computed;
  const { language } = assessed;
  const told = issues.map((issue) => `  ${issueSentence(issue, language)}`);
  return printable(
    [
      scoreboard(assessed),
      ...(told.length === 0 ? [] : [texts.issues, ...told, ""]),
      outcome(changes, options, output, texts),
      "",
    ].join("\n"),
  );
}

function outcome(
  changes: readonly Change[],
  options: ComputeOptions,
  output: string,
  texts: CliTexts,
): string {
  if (options.dryRun === true) {
    if (changes.length === 0) return texts.dryRunNothing;
    return fill(texts.dryRunDone, {
      changes: changes.map((change) => changeWords(change, texts)).join(", "),
    });
  }
  if (changes.length > 0) return fill(texts.written, { file: output });
  return fill(options.inPlace === true ? texts.unchangedInPlace : texts.unchanged, { file: output });
}

function changeWords(change: Change, texts: CliTexts): string {
  switch (change.kind) {
    case "write-columns":
      return fill(texts.changeColumns, { count: change.columns.length, sheet: change.sheet });
    case "write-cells":
      return fill(texts.changeCells, { count: change.cells.length, sheet: change.sheet });
    case "replace-sheet":
      return fill(texts.changeSheet, { sheet: change.layout.name });
  }
}

function jsonReport({ assessed, issues }: Computed, output: string | null) {
  const { rollUps, language } = assessed;
  const totals = (map: ReadonlyMap<string, (typeof rollUps)["administration"]>) =>
    Object.fromEntries([...map].map(([key, total]) => [key, jsonRollUp(total)]));
  return {
    rows: assessed.rows.map(({ indicator, assessment, cells, sheet }) => ({
      ...evaluationOf(indicator, assessment, language),
      code: indicator.code,
      name: indicator.name,
      sheet,
      cells,
    })),
    totals: {
      administration: jsonRollUp(rollUps.administration),
      objectives: totals(rollUps.objectives),
      centres: totals(rollUps.centres),
      scopes: totals(rollUps.scopes),
      typologies: totals(rollUps.typologies),
    },
    issues: issues.map(jsonIssue),
    policy: assessed.policy.version,
    asOf: assessed.asOf === undefined ? null : formatIsoDate(assessed.asOf),
    output,
  };
}

/** Said while a person waits at a terminal; never into a pipe or a log. */
function progress(text: string, values: Readonly<Record<string, string | number>>): void {
  if (process.stderr.isTTY) process.stderr.write(`${fill(text, values)}\n`);
}
