import { openXlsx, type XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook.ts";
import { compute, type Computed } from "../app/compute.ts";
import { isOfClosing } from "../app/closing/closing-codes.ts";
import { evaluationOf, jsonIssue, jsonRollUp } from "../app/evaluation.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { issueSentence } from "../app/texts/evaluation/sentences.ts";
import { formatIsoDate } from "../core/calendar-date.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { Change } from "../ports/change.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { ComputeOptions } from "./program.ts";
import { scoreboard } from "./scoreboard.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { workbookLanguage } from "./workbook-language.ts";

const SUFFIX = "calcolato";

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
  const output = await outputPath(input, SUFFIX, options, texts);
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

function report(computed: Computed, options: ComputeOptions, output: string, texts: CliTexts): string {
  const written = options.dryRun === true ? null : output;
  if (options.json === true) return `${JSON.stringify(jsonReport(computed, written), undefined, 2)}\n`;
  const { assessed, changes, issues } = computed;
  const { language } = assessed;
  const told = issues.map((issue) => `  ${issueSentence(issue, language)}`);
  const changed = assessed.rows.flatMap(({ indicator, assessment }) =>
    assessment.proof.issues
      .filter(isOfClosing)
      .map((issue) => `  ${indicator.key}  ${issueSentence(issue, language)}`),
  );
  return printable(
    [
      scoreboard(assessed),
      ...(changed.length === 0 ? [] : [texts.afterClosing, ...changed, ""]),
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
    return dryRunWords(changes, texts);
  }
  if (changes.length > 0) return fill(texts.written, { file: output });
  return fill(options.inPlace === true ? texts.unchangedInPlace : texts.unchanged, { file: output });
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
