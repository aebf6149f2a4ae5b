import { compare } from "../../../core/assessment/compare.ts";
import { NO_YEAR, type CalendarDate } from "../../../core/calendar-date.ts";
import { formatIsoDate } from "../../../core/calendar-date.ts";
import { cellText } from "../../../core/cell.ts";
import type { Target } from "../../../core/target/target.ts";
import { foundIn, type CheckedRow, type Found, type PlanCheck } from "../plan-check.ts";

const targetText = ({ read }: CheckedRow): string => read.target.text;

export const targetUnreadable: PlanCheck = {
  code: "target-unreadable",
  severity: "error",
  source: "law",
  find: ({ rows }) =>
    rows
      .filter(({ target }) => target === undefined)
      .map((row) => foundIn(row, "target", { target: targetText(row) })),
};

export const targetAbsent: PlanCheck = {
  code: "target-absent",
  severity: "error",
  source: "law",
  find: ({ rows }) =>
    rows
      .filter(({ target }) => target?.kind === "none")
      .map((row) => foundIn(row, "target", { target: targetText(row) })),
};

/** A stage of work in words: nobody can tell from it how far a lesser stage has come. */
export const targetInWords: PlanCheck = {
  code: "target-in-words",
  severity: "warning",
  source: "law",
  find: ({ rows }) =>
    rows
      .filter(({ target }) => target?.kind === "stage")
      .map((row) => foundIn(row, "target", { target: targetText(row) })),
};

/** Where the direction is anybody's guess nothing is said; a range may well be kept. */
export const targetAlreadyMet: PlanCheck = {
  code: "target-already-met",
  severity: "warning",
  source: "law",
  find: ({ rows }) =>
    rows.flatMap((row): readonly Found[] => {
      const { read, target } = row;
      if (target === undefined || read.baseline === undefined || target.kind === "range") return [];
      if (read.direction?.certainty === "assumed") return [];
      const start = { kind: "quantity", quantity: read.baseline } as const;
      const comparison = compare(target, start, read.direction?.direction ?? "higher");
      if (comparison.kind !== "decided" || !comparison.met) return [];
      const source = read.indicator.baseline;
      const baseline = source === undefined ? "" : cellText(source.cell);
      return [foundIn(row, "target", { target: targetText(row), baseline })];
    }),
};

/** A due date, or a date asked for, outside the plan's year. */
export const dateOutside: PlanCheck = {
  code: "date-outside",
  severity: "warning",
  source: "law",
  find: ({ rows, workbook: { plan } }) => {
    const { year } = plan;
    if (year === undefined) return [];
    const outside = (row: CheckedRow, key: string, date: CalendarDate | undefined): readonly Found[] =>
      date === undefined || date.year === NO_YEAR || date.year === year
        ? []
        : [foundIn(row, key, { date: formatIsoDate(date), year })];
    return rows.flatMap((row) => [
      ...datesIn(row.target).flatMap((date) => outside(row, "target", date)),
      ...outside(row, "due", row.indicator.due),
    ]);
  },
};

export function datesIn(target: Target | undefined): readonly CalendarDate[] {
  if (target?.kind === "deadline") return [target.due];
  return target?.kind === "all-of" || target?.kind === "any-of" ? target.parts.flatMap(datesIn) : [];
}
