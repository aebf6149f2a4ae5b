import { userInfo } from "node:os";
import { systemClock } from "../adapters/system-clock.ts";
import { reopenPeriod } from "../app/closing/reopen-period.ts";
import { closingValue } from "./closing-value.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { ReopenOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "riaperto";

/** `traguardo reopen`: opens a closed period again and notes who, when and why. */
export async function reopenCommand(input: string, options: ReopenOptions): Promise<void> {
  const reason = options.reason.trim();
  const asked = CLI_TEXTS[options.lang ?? "it"];
  if (reason === "") throw new CliStop(EXIT.usage, asked.reopenReasonBlank);
  const output = await outputPath(input, SUFFIX, options, asked);
  const read = await readWorkbook(input, options.lang);
  const result = reopenPeriod(read.snapshot, {
    period: options.period,
    reason,
    by: options.by ?? userInfo().username,
    today: systemClock.today(),
    language: options.lang,
  });
  const { period, sheet, changes, language } = closingValue(result, input, read.language);
  const texts = CLI_TEXTS[language];
  const isWritten = options.dryRun !== true;
  if (isWritten) await writeChanged(read, changes, output);
  if (options.json === true) {
    const report = { period, sheet, reason, output: isWritten ? output : null };
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    return;
  }
  const lines = isWritten
    ? [fill(texts.reopenDone, { period, sheet }), fill(texts.written, { file: output })]
    : [dryRunWords(changes, texts)];
  process.stdout.write(printable([...lines, ""].join("\n")));
}
