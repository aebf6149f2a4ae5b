import { userInfo } from "node:os";
import { systemClock } from "../adapters/system-clock.ts";
import { returnValue, type ReturnRefusal } from "../app/collect/return-value.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import { collectSpeaker, returnRefusalSentence } from "../app/texts/collect/collect.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { cellText } from "../core/cell.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { ReturnOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "restituito";

/** `traguardo return`: gives a value back to its centre, with what is to be put right. */
export async function returnCommand(input: string, options: ReturnOptions): Promise<void> {
  const { id, centre, period, remark, by = userInfo().username, lang } = options;
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[lang ?? "it"]);
  const read = await readWorkbook(input, lang);
  const today = systemClock.today();
  const given = returnValue(read.snapshot, { id, centre, period, remark, by, today, language: lang });
  if (!given.ok) {
    const { issue } = given;
    const sentence = isRefusal(issue)
      ? returnRefusalSentence(issue, read.language)
      : failureSentence(issue, read.language, input);
    throw new CliStop(EXIT.refused, sentence);
  }
  const { language, value, changes } = given.value;
  const texts = CLI_TEXTS[language];
  const isWritten = options.dryRun !== true;
  if (isWritten) await writeChanged(read, changes, output);
  const facts = { id, centre: value.centre, value: cellText(value.value.cell) };
  const lines = isWritten
    ? [collectSpeaker(language)("returned", facts), fill(texts.written, { file: output })]
    : [dryRunWords(changes, texts)];
  process.stdout.write(printable([...lines, ""].join("\n")));
}

const isRefusal = (issue: PlanFailure | ReturnRefusal): issue is ReturnRefusal => !("facts" in issue);
