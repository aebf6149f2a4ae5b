import { systemClock } from "../adapters/system-clock.ts";
import {
  followUp,
  type CentreFollowUp,
  type FollowUp,
  type UnknownPeriod,
} from "../app/collect/follow-up.ts";
import { reminderOf } from "../app/collect/reminder.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import { collectSpeaker } from "../app/texts/collect/collect.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { formatDate } from "../app/texts/numbers.ts";
import { formatIsoDate } from "../core/calendar-date.ts";
import { CliStop, EXIT } from "./exit.ts";
import { printable } from "./printable.ts";
import type { FollowUpOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { readWorkbook } from "./written-workbook.ts";

/** `traguardo follow-up`: who has handed in, who is late, what is incomplete, with a mail for each. Writes nothing. */
export async function followUpCommand(input: string, options: FollowUpOptions): Promise<void> {
  const { snapshot, language } = await readWorkbook(input, options.lang);
  const { asOf, period, lang } = options;
  const found = followUp(snapshot, { asOf, period, today: systemClock.today(), language: lang });
  if (!found.ok) {
    const { issue } = found;
    const sentence = isUnknownPeriod(issue)
      ? fill(CLI_TEXTS[language].handOutPeriodUnknown, { ...issue })
      : failureSentence(issue, language, input);
    throw new CliStop(EXIT.refused, sentence);
  }
  const plan = found.value;
  process.stdout.write(options.json === true ? jsonReport(plan) : told(plan, CLI_TEXTS[plan.language]));
}

const isUnknownPeriod = (issue: PlanFailure | UnknownPeriod): issue is UnknownPeriod =>
  issue.code === "period-unknown";

function told(plan: FollowUp, texts: CliTexts): string {
  const { language, period, year, due, centres } = plan;
  const what = [period, year === undefined ? "" : String(year)].map((part) => part && ` ${part}`).join("");
  const title = due === undefined ? texts.followUpTitle : texts.followUpTitleDue;
  const date = due === undefined ? "" : formatDate(due, language);
  const mails = centres.flatMap((centre) => {
    const mail = reminderOf(centre, plan);
    return mail === undefined
      ? []
      : ["", `--- ${mail.to === "" ? centre.centre : mail.to}`, mail.subject, "", mail.body];
  });
  return printable(
    [
      fill(title, { what, due: date }),
      ...centres.map((centre) => `  ${centreLine(centre, plan, texts)}`),
      ...(mails.length === 0 ? [] : ["", texts.followUpMails, ...mails]),
      "",
    ].join("\n"),
  );
}

function centreLine(
  { centre, state, asked, open, late }: CentreFollowUp,
  { language }: FollowUp,
  texts: CliTexts,
): string {
  const values = {
    centre,
    state: collectSpeaker(language)(`state.${state}`),
    come: asked - open.length,
    asked,
  };
  const line = fill(texts.followUpCentre, values);
  return late === 0 ? line : `${line}, ${fill(texts.followUpLate, { count: late })}`;
}

function jsonReport(plan: FollowUp): string {
  const { period, year, due, isOverdue, centres } = plan;
  const report = {
    year: year ?? null,
    period: period === "" ? null : period,
    due: due === undefined ? null : formatIsoDate(due),
    isOverdue,
    centres: centres.map((centre) => ({ ...centre, mail: reminderOf(centre, plan) ?? null })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
