import { systemClock } from "../adapters/system-clock.ts";
import type { HandOutRefusal, HandOutTerms } from "../app/hand-out/prepare-forms.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { failureSentence } from "../app/texts/failures.ts";
import type { Result } from "../core/result.ts";
import { CliStop, EXIT } from "./exit.ts";
import type { HandOutOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { readWorkbook, type ReadWorkbook } from "./written-workbook.ts";

/** A plan that is about to be handed out. */
export interface OpenedPlan {
  readonly read: ReadWorkbook;
  readonly terms: HandOutTerms;
}

export async function openPlan(input: string, { lang, period }: HandOutOptions): Promise<OpenedPlan> {
  const terms = { period, today: systemClock.today(), language: lang };
  return { read: await readWorkbook(input, lang), terms };
}

/** What is handed out, or the end of the command. */
export function prepared<T>(
  result: Result<T, PlanFailure | HandOutRefusal>,
  file: string,
  language: WorkbookLanguage,
): T {
  if (result.ok) return result.value;
  const { issue } = result;
  if (isRefusal(issue)) throw refused(issue, CLI_TEXTS[language]);
  throw new CliStop(EXIT.refused, failureSentence(issue, language, file));
}

const isRefusal = (issue: PlanFailure | HandOutRefusal): issue is HandOutRefusal =>
  issue.code === "period-unknown" || issue.code === "no-centres";

const refused = ({ code, facts }: HandOutRefusal, texts: CliTexts): CliStop =>
  new CliStop(
    EXIT.refused,
    fill(code === "no-centres" ? texts.handOutNoCentres : texts.handOutPeriodUnknown, { ...facts }),
  );
