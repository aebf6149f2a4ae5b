import { userInfo } from "node:os";
import { systemClock } from "../adapters/system-clock.ts";
import { closePeriod, type ClosedPeriod } from "../app/closing/close-period.ts";
import { provisionalLines } from "../app/closing/closing-refusal.ts";
import { jsonRollUp } from "../app/evaluation.ts";
import { formatIsoDate } from "../core/calendar-date.ts";
import { dryRunWords } from "./change-words.ts";
import { closingValue } from "./closing-value.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { CloseOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "chiuso";

/** `traguardo close`: keeps a period as it is; later changes show as differences. */
export async function closeCommand(input: string, options: CloseOptions): Promise<void> {
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[options.lang ?? "it"]);
  const read = await readWorkbook(input, options.lang);
  const result = closePeriod(read.snapshot, {
    period: options.period,
    asOf: options.asOf,
    today: systemClock.today(),
    by: options.by ?? userInfo().username,
    act: (options.act ?? "").trim(),
    language: options.lang,
  });
  const closed = closingValue(result, input, read.language);
  if (options.dryRun !== true) await writeChanged(read, closed.changes, output);
  const written = options.dryRun === true ? null : output;
  process.stdout.write(
    options.json === true ? jsonReport(closed, written) : told(closed, written, CLI_TEXTS[closed.language]),
  );
}

function told(closed: ClosedPeriod, output: string | null, texts: CliTexts): string {
  const { period, sheet, assessed, undecided, changes } = closed;
  const done = fill(texts.closeDone, { period, sheet, count: assessed.rows.length });
  return printable(
    [
      ...(output === null ? [] : [done]),
      ...provisionalLines(undecided, closed.language),
      output === null ? dryRunWords(changes, texts) : fill(texts.written, { file: output }),
      "",
    ].join("\n"),
  );
}

function jsonReport({ period, sheet, assessed, undecided }: ClosedPeriod, output: string | null): string {
  const { rows, rollUps, policy, asOf, engineVersion } = assessed;
  const report = {
    period,
    sheet,
    rows: rows.length,
    undecided,
    total: jsonRollUp(rollUps.administration),
    policy: policy.version,
    engine: `Traguardo ${engineVersion}`,
    asOf: asOf === undefined ? null : formatIsoDate(asOf),
    output,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
