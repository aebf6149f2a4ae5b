import { compareDates, formatIsoDate, type CalendarDate } from "../core/calendar-date.ts";
import { cellText } from "../core/cell.ts";
import type { CellRef, Issue, IssueCode } from "../core/issue.ts";
import { groupBy } from "./group-by.ts";
import { PLAN_CHANGE_COLUMNS, type WorkbookLanguage } from "./plan-layout.ts";
import { NEEDED, type ChangeSubject, type PlanChange } from "./read-plan-changes.ts";
import type { PlanRow } from "./read-plan.ts";
import type { Submission } from "./read-submissions.ts";
import { saysTheSame } from "./says-the-same.ts";

/** What an evaluator would object to. */
export const CHANGE_FLAGS = [
  "change-incomplete",
  "change-after-year",
  "change-after-result",
  "target-not-as-changed",
  "weight-not-as-changed",
  "name-not-as-changed",
  "removed-but-counted",
] as const satisfies readonly IssueCode[];

/** What is said of a row because of *Rimodulazioni*. */
export const CHANGE_CODES: readonly IssueCode[] = [
  "target-changed",
  "weight-changed",
  "indicator-changed",
  "indicator-removed",
  ...CHANGE_FLAGS,
];

const TOLD: Readonly<Record<ChangeSubject, IssueCode>> = {
  target: "target-changed",
  weight: "weight-changed",
  indicator: "indicator-changed",
  removal: "indicator-removed",
};

/** Of a change that leaves the plan's own cell as it should be there is nothing more to say. */
const COLUMN = { target: "target", weight: "weight", indicator: "name" } as const;
const UNLIKE = {
  target: "target-not-as-changed",
  weight: "weight-not-as-changed",
  indicator: "name-not-as-changed",
} as const;

/**
 * The rows with what *Rimodulazioni* says of them: every change is told, and flagged where an evaluator would look first: without
 * act, date or reason; dated after the year, or after the result was handed in; a cell of the plan unlike the last new value.
 *
 * @source D.Lgs. 150/2009 art. 6; DESIGN, workbook contract
 */
export function withPlanChanges(
  rows: readonly PlanRow[],
  changes: readonly PlanChange[],
  submissions: readonly Submission[],
  year: number | undefined,
  language: WorkbookLanguage,
): readonly PlanRow[] {
  if (changes.length === 0) return rows;
  const byRow = groupBy(changes, ({ id }) => id);
  const handedIn = groupBy(submissions, ({ id }) => id);
  return rows.map((row): PlanRow => {
    const ofRow = byRow.get(row.indicator.key) ?? [];
    if (ofRow.length === 0) return row;
    const sent = firstSent(handedIn.get(row.indicator.key) ?? []);
    const issues = ofRow.flatMap((change) => [
      told(change),
      ...incomplete(change, language),
      ...tooLate(change, year, sent),
    ]);
    const last = new Map(ofRow.map((change) => [change.subject, change]));
    const unlike = [...last.values()].flatMap((change) => unlikePlan(change, row));
    return {
      ...row,
      indicator: { ...row.indicator, issues: [...row.indicator.issues, ...issues, ...unlike] },
    };
  });
}

const issue = (code: IssueCode, facts: NonNullable<Issue["facts"]>, at: CellRef | undefined): Issue => ({
  code,
  facts,
  ...(at === undefined ? {} : { at }),
});

const told = ({ subject, before, after, act, on, row }: PlanChange): Issue =>
  issue(
    TOLD[subject],
    { before, after: cellText(after.cell), act, on: on === undefined ? "" : formatIsoDate(on) },
    row.at("id"),
  );

function incomplete({ row }: PlanChange, language: WorkbookLanguage): readonly Issue[] {
  const missing = NEEDED.filter(
    (key) => row.text(key) === "" && !(key === "date" && row.text("from") !== ""),
  );
  if (missing.length === 0) return [];
  const columns = missing.map((key) => PLAN_CHANGE_COLUMNS[key][language]).join(", ");
  return [issue("change-incomplete", { columns }, row.at("id"))];
}

function tooLate(
  { on, row }: PlanChange,
  year: number | undefined,
  sent: CalendarDate | undefined,
): readonly Issue[] {
  if (on === undefined) return [];
  return lateness(on, year, sent, row.at(row.text("date") === "" ? "from" : "date"));
}

/** A change dated after the plan's year, or after the result was handed in. */
export function lateness(
  on: CalendarDate,
  year: number | undefined,
  sent: CalendarDate | undefined,
  at?: CellRef,
): readonly Issue[] {
  const date = formatIsoDate(on);
  return [
    ...(year !== undefined && on.year > year ? [issue("change-after-year", { date, year }, at)] : []),
    ...(sent !== undefined && compareDates(on, sent) > 0
      ? [issue("change-after-result", { date, sent: formatIsoDate(sent) }, at)]
      : []),
  ];
}

/** The day on which the first result was handed in; drafts and what was sent back are none. */
export const firstSent = (submissions: readonly Submission[]): CalendarDate | undefined =>
  submissions
    .filter(({ state }) => state === "handed-in" || state === "accepted" || state === "superseded")
    .flatMap(({ date }) => date ?? [])
    .toSorted(compareDates)[0];

function unlikePlan(change: PlanChange, row: PlanRow): readonly Issue[] {
  const { subject, after } = change;
  if (subject === "removal") {
    const isExcluded = row.indicator.rulings.decision?.verdict === "excluded";
    return isExcluded ? [] : [issue("removed-but-counted", {}, row.indicator.target.at)];
  }
  const column = COLUMN[subject];
  const cell = row.source.cell(column);
  if (saysTheSame(cell, after.cell)) return [];
  const facts = { plan: cellText(cell), changed: cellText(after.cell) };
  return [issue(UNLIKE[subject], facts, row.source.at(column))];
}
