import { systemClock } from "../adapters/system-clock.ts";
import { asOfDay } from "../app/assess-plan.ts";
import { comparePolicies, type PolicyOverrides } from "../app/compare-policies.ts";
import { compute } from "../app/compute.ts";
import { CliStop, EXIT } from "./exit.ts";
import { printable } from "./printable.ts";
import type { WhatIfOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { whatIfAnswer, type WhatIfAnswer } from "./what-if-answer.ts";
import { whatIfJson } from "./what-if-json.ts";
import { whatIfReport } from "./what-if-report.ts";
import { readWorkbook, valueOf } from "./written-workbook.ts";

/** `traguardo what-if`: what it would take, row by row, and the plan under another policy. Writes nothing. */
export async function whatIfCommand(input: string, options: WhatIfOptions): Promise<void> {
  const read = await readWorkbook(input, options.lang);
  const today = systemClock.today();
  // As `compute` judges it, with what people typed on our sheets; nothing of it is written.
  const { workbook, assessed } = valueOf(
    compute(read.snapshot, { asOf: options.asOf, today, language: options.lang }),
    input,
    read.language,
  );
  const { language } = assessed;
  const rows = assessed.rows.filter(
    ({ indicator: { key, code } }) => options.id === undefined || key === options.id || code === options.id,
  );
  if (rows.length === 0)
    throw new CliStop(EXIT.refused, fill(CLI_TEXTS[language].whatIfNoRow, { id: options.id ?? "" }));
  const overrides = overridesIn(options);
  const answer: WhatIfAnswer = whatIfAnswer(
    assessed,
    rows,
    overrides && comparePolicies(workbook, asOfDay(workbook, options.asOf, today), overrides),
  );
  const told =
    options.json === true
      ? JSON.stringify(whatIfJson(answer), undefined, 2)
      : printable(whatIfReport(answer, options.id === undefined));
  process.stdout.write(`${told}\n`);
}

function overridesIn({ method, cap, aggregation, missing }: WhatIfOptions): PolicyOverrides | undefined {
  const overrides: PolicyOverrides = {
    ...(method === undefined ? {} : { method }),
    ...(cap === undefined ? {} : { cap: cap === "none" ? undefined : cap }),
    ...(aggregation === undefined ? {} : { aggregation }),
    ...(missing === undefined ? {} : { missingActual: missing }),
  };
  return Object.keys(overrides).length === 0 ? undefined : overrides;
}
