import { compareDates, type CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import { isExcluded } from "../../core/plan.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay } from "../assess-plan.ts";
import { missingParts } from "../hand-in-rules.ts";
import { locateTable } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { periodNamed, type Period } from "../read-periods.ts";
import { readPlan, type PlanRow } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { tableRows } from "../table-rows.ts";
import { isPeriod } from "./judge-row.ts";
import { assessWith, planTerms, type PlanTerms } from "./plan-terms.ts";

export interface FollowUpTerms {
  /** The day to follow up on; undefined: today. */
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
  /** As asked; undefined: the last one that has ended, else the year as a whole. */
  readonly period: string | undefined;
  readonly language: WorkbookLanguage | undefined;
}

export type OpenBecause = "nothing" | "draft" | "returned" | "cause" | "evidence";

/** A row that a centre still owes something for. */
export interface OpenRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly because: readonly OpenBecause[];
  /** What the office has said of a value that it gave back; "" for none. */
  readonly remark: string;
}

/** A value that has come, so that it can be given back. */
export interface ArrivedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** As written in *Consuntivi*. */
  readonly period: string;
  readonly value: string;
}

/** `handed-in`: everything is there; `late`: so it is, but not all of it in time; `missing`: nothing has come. */
export type CentreState = "handed-in" | "late" | "incomplete" | "missing";

export interface CentreFollowUp {
  readonly centre: string;
  readonly head: string;
  readonly email: string;
  readonly state: CentreState;
  readonly asked: number;
  readonly open: readonly OpenRow[];
  /** Values of this centre that stand in *Consuntivi*, but for those that were given back. */
  readonly arrived: readonly ArrivedRow[];
  /** How many came after the last day. */
  readonly late: number;
}

export interface FollowUp {
  readonly language: WorkbookLanguage;
  readonly administration: string;
  readonly year: number | undefined;
  readonly period: string;
  readonly due: CalendarDate | undefined;
  /** The last day has passed. */
  readonly isOverdue: boolean;
  readonly centres: readonly CentreFollowUp[];
}

export interface UnknownPeriod {
  readonly code: "period-unknown";
  readonly period: string;
  readonly known: string;
}

/** Who has handed in, who is late, and what is incomplete, by centre. Centres that fill nothing in are left out. */
export function followUp(
  snapshot: Snapshot,
  { asOf, today, period: asked, language }: FollowUpTerms,
): Result<FollowUp, PlanFailure | UnknownPeriod> {
  const read = readPlan(snapshot, language);
  if (!read.ok) return read;
  const plan = read.value;
  const day = asOf ?? today;
  const period = asked === undefined ? lastEnded(plan.periods, day) : periodNamed(plan.periods, asked);
  if (asked !== undefined && period === undefined)
    return fail({
      code: "period-unknown",
      period: asked,
      known: plan.periods.map(({ name }) => name).join(", "),
    });
  const terms = planTerms(plan, period?.to ?? asOfDay(plan, asOf, today));
  const contacts = contactsIn(snapshot);
  const centres = plan.plan.centres.flatMap(({ key }): readonly CentreFollowUp[] => {
    const rows = plan.rows.filter(
      (row) => !isExcluded(row.indicator) && terms.filling(row).centres.includes(key),
    );
    if (rows.length === 0) return [];
    return [{ centre: key, ...(contacts.get(key) ?? NO_CONTACT), ...standing(rows, key, period, terms) }];
  });
  return ok({
    language: plan.language,
    administration: plan.plan.administration,
    year: plan.plan.year,
    period: period?.name ?? "",
    due: period?.due,
    isOverdue: period?.due !== undefined && compareDates(day, period.due) > 0,
    centres,
  });
}

const NO_CONTACT = { head: "", email: "" };

function contactsIn(snapshot: Snapshot): ReadonlyMap<string, typeof NO_CONTACT> {
  const table = locateTable(snapshot, "centres");
  const rows = table === undefined ? [] : tableRows(table);
  return new Map(rows.map((row) => [row.text("name"), { head: row.text("head"), email: row.text("email") }]));
}

const lastEnded = (periods: readonly Period[], day: CalendarDate): Period | undefined =>
  periods.findLast(({ to }) => to !== undefined && compareDates(to, day) <= 0) ?? periods[0];

function standing(
  rows: readonly PlanRow[],
  centre: string,
  period: Period | undefined,
  terms: PlanTerms,
): Pick<CentreFollowUp, "state" | "asked" | "open" | "arrived" | "late"> {
  const judged = rows.map((row) => {
    const own = terms
      .handedIn(row.key.key)
      .filter(
        (one) =>
          one.centre === centre &&
          one.state !== "superseded" &&
          isPeriod(one.period, period?.name ?? "", terms.plan.periods),
      );
    // A later draft does not undo what was accepted.
    const last = own.findLast(({ state }) => state === "accepted") ?? own.at(-1);
    // Nor does it answer what was given back.
    const givenBack =
      last?.state === "accepted" ? undefined : own.findLast(({ state }) => state === "returned");
    return { row, last, givenBack, because: openBecause(row, last, givenBack, period, terms) };
  });
  const open = judged
    .filter(({ because }) => because.length > 0)
    .map(({ row, givenBack, because }) => {
      const { key: id, code, name } = row.indicator;
      const remark = because.includes("returned") ? (givenBack?.row.lines("remarks") ?? "") : "";
      return { id, code, name, because, remark };
    });
  const arrived = judged.flatMap(({ row, last }): readonly ArrivedRow[] => {
    if (last === undefined || last.state === "returned") return [];
    const { key: id, code, name } = row.indicator;
    return [{ id, code, name, period: last.period, value: cellText(last.value.cell) }];
  });
  const late = judged.filter(({ last }) => isLate(last, period)).length;
  const hasCome = judged.some(({ because }) => !because.includes("nothing"));
  const state = open.length === 0 ? (late > 0 ? "late" : "handed-in") : hasCome ? "incomplete" : "missing";
  return { state, asked: rows.length, open, arrived, late };
}

const isLate = (last: Submission | undefined, period: Period | undefined): boolean =>
  last?.date !== undefined && period?.due !== undefined && compareDates(last.date, period.due) > 0;

/** What a row still lacks. A value that the office has typed into the plan itself is there for the year as a whole. */
function openBecause(
  row: PlanRow,
  last: Submission | undefined,
  givenBack: Submission | undefined,
  period: Period | undefined,
  terms: PlanTerms,
): readonly OpenBecause[] {
  const { way } = terms.filling(row);
  const isTyped = period === undefined && way === "lead" && cellText(row.indicator.actual.cell) !== "";
  if (last === undefined) return isTyped ? [] : ["nothing"];
  if (last.state === "accepted") return [];
  if (last.state !== "handed-in") return [givenBack === undefined ? "draft" : "returned"];
  return missingParts(
    row.indicator,
    assessWith(terms, row, last.value.cell, terms.asOf),
    last,
    terms.plan.handIn,
  ).filter((part) => way === "lead" || part !== "cause");
}
