import { followUp, type CentreFollowUp, type FollowUp } from "../../app/collect/follow-up.ts";
import { reminderOf } from "../../app/collect/reminder.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { readPlan } from "../../app/read-plan.ts";
import { collectSpeaker, openWords } from "../../app/texts/collect/collect.ts";
import { formatDate } from "../../app/texts/numbers.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { CentreView, FollowUpView } from "../session/pane-model.ts";

/** Who has handed in; undefined where there is no plan to look at. @param period undefined: the last one that has ended */
export function followUpView(
  snapshot: Snapshot,
  period: string | undefined,
  today: CalendarDate,
  language: WorkbookLanguage,
): FollowUpView | undefined {
  const plan = readPlan(snapshot);
  if (!plan.ok) return undefined;
  const { periods } = plan.value;
  const asked = periods.some(({ name }) => name === period) ? period : undefined;
  const found = followUp(snapshot, { asOf: undefined, today, period: asked, language: undefined });
  if (!found.ok) return undefined;
  const { year, due, isOverdue, centres } = found.value;
  return {
    what: [found.value.period, year === undefined ? "" : String(year)]
      .filter((part) => part !== "")
      .join(" "),
    period: found.value.period,
    periods: periods.map(({ name }) => name),
    due: due === undefined ? "" : formatDate(due, language),
    isOverdue,
    centres: centres.map((centre) => centreView(centre, found.value, language)),
  };
}

function centreView(centre: CentreFollowUp, plan: FollowUp, language: WorkbookLanguage): CentreView {
  const { head, state, asked, open, arrived, late } = centre;
  const say = collectSpeaker(language);
  return {
    centre: centre.centre,
    head,
    state,
    stateWord: say(`state.${state}`),
    come: asked - open.length,
    asked,
    late,
    open: open.map((row) => `${titleOf(row)}: ${openWords(row, language)}`),
    arrived: arrived.map((row) => ({ ...row, title: titleOf(row) })),
    mail: reminderOf(centre, plan),
  };
}

const titleOf = ({ code, name }: { readonly code: string; readonly name: string }): string =>
  [code, name].filter((part) => part !== "").join(" ");
