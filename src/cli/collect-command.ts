import { realpath } from "node:fs/promises";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { systemClock } from "../adapters/system-clock.ts";
import { collect, isPlanFailure } from "../app/collect/collect.ts";
import { isForm } from "../app/collect/standing-forms.ts";
import type { CollectRefusal } from "../app/collect/collect-refusal.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { collectRefusalSentence } from "../app/texts/collect/collect.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { dryRunWords } from "./change-words.ts";
import { collectJson, collectWords, isAllAccepted, type CollectReport } from "./collect-report.ts";
import { CliStop, EXIT, type ExitCode } from "./exit.ts";
import { outputPath } from "./output-path.ts";
import type { CollectOptions } from "./program.ts";
import { filesIn, readReturnedFiles } from "./returned-files.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "raccolto";

/**
 * `traguardo collect`: puts together what the centres sent back, or wrote on their sheets of the workbook where no files are
 * given. Whatever is refused or incomplete is listed and stops nothing
 * else; with --strict it is an exit code, too.
 */
export async function collectCommand(
  input: string,
  paths: readonly string[],
  options: CollectOptions,
): Promise<ExitCode> {
  const asked = options.lang ?? "it";
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[asked]);
  const files = await filesIn(paths);
  await requireOther(output, files, CLI_TEXTS[asked].collectOutIsReturned);
  const read = await readWorkbook(input, options.lang);
  const { snapshot } = read;
  const { returned, refused } = await readReturnedFiles(files);
  const fromSheets = options.sheets === true || paths.length === 0;
  if (paths.length === 0 && !snapshot.sheets.some(isForm))
    throw new CliStop(EXIT.refused, fill(CLI_TEXTS[read.language].collectNoSheets, { file: input }));
  const collected = collect(snapshot, returned, {
    asOf: options.asOf,
    today: systemClock.today(),
    language: options.lang,
    keep: options.keep ?? "ask",
    fromSheets,
    by: options.by ?? userInfo().username,
  });
  if (!collected.ok) throw new CliStop(EXIT.refused, refusal(collected.issue, read.language, input));
  const { language, changes } = collected.value;
  const texts = CLI_TEXTS[language];
  if (options.dryRun !== true) await writeChanged(read, changes, output);
  const report: CollectReport = {
    ...collected.value,
    refusedFiles: refused,
    output: options.dryRun === true ? null : output,
  };
  const done = changes.length === 0 ? texts.collectNothing : texts.written;
  const nothing = changes.length === 0 ? texts.dryRunNothing : dryRunWords(changes, texts);
  const last = options.dryRun === true ? nothing : fill(done, { file: output });
  process.stdout.write(options.json === true ? collectJson(report) : collectWords(report, last, texts));
  return options.strict === true && !isAllAccepted(report) ? EXIT.refused : EXIT.done;
}

const refusal = (issue: PlanFailure | CollectRefusal, language: WorkbookLanguage, file: string): string =>
  isPlanFailure(issue) ? failureSentence(issue, language, file) : collectRefusalSentence(issue, language);

/** What a centre sent is evidence: the output never takes its place. */
async function requireOther(output: string, files: readonly string[], text: string): Promise<void> {
  const real = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  const target = await real(output);
  for (const file of files)
    if ((await real(file)) === target) throw new CliStop(EXIT.usage, fill(text, { file }));
}
