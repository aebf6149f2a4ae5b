import { systemClock } from "../adapters/system-clock.ts";
import { oivValidation, type OivRefusal } from "../app/oiv/oiv-validation.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { oivSpeaker } from "../app/texts/oiv.ts";
import { capitalised } from "../app/texts/speaker.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { OivOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "oiv";

/** `traguardo oiv`: the sheet on which the evaluators note what they checked. */
export async function oivCommand(input: string, options: OivOptions): Promise<void> {
  const { sample: percent, seed, lang } = options;
  const asked = CLI_TEXTS[lang ?? "it"];
  if (seed !== undefined && percent === undefined) throw new CliStop(EXIT.usage, asked.oivSeedAlone);
  const output = await outputPath(input, SUFFIX, options, asked);
  const read = await readWorkbook(input, lang);
  const sample = percent === undefined ? undefined : { percent, seed };
  const result = oivValidation(read.snapshot, { sample, today: systemClock.today(), language: lang });
  if (!result.ok) {
    const { issue } = result;
    const sentence = isRefusal(issue)
      ? capitalised(oivSpeaker(read.language)(`refusal.${issue.code}`, { sheet: issue.sheet }))
      : failureSentence(issue, read.language, input);
    throw new CliStop(EXIT.refused, sentence);
  }
  const { sheet, counts, changed, changes, language } = result.value;
  const texts = CLI_TEXTS[language];
  const isWritten = options.dryRun !== true;
  if (isWritten) await writeChanged(read, changes, output);
  if (options.json === true) {
    const report = { sheet, counts, changed, output: isWritten ? output : null };
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    return;
  }
  const nothing = changes.length === 0 ? texts.dryRunNothing : dryRunWords(changes, texts);
  const lines = [
    fill(texts.oivDone, { sheet, ...counts }),
    ...changed.map((id) => `  ${id}`),
    isWritten ? fill(texts.written, { file: output }) : nothing,
  ];
  process.stdout.write(printable([...lines, ""].join("\n")));
}

const isRefusal = (issue: PlanFailure | OivRefusal): issue is OivRefusal => !("facts" in issue);
