import type { Assessment } from "../../core/assessment/assessment.ts";
import { assessIndicator } from "../../core/assessment/assess-indicator.ts";
import { readIndicator } from "../../core/assessment/read-indicator.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText, EMPTY, type Cell } from "../../core/cell.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Issue } from "../../core/issue.ts";
import type { Indicator } from "../../core/plan.ts";
import { ok, type Result } from "../../core/result.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { readAmount, readDate } from "../read-parameters.ts";
import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import { typedValue } from "../template/typed-value.ts";
import { firstSent, lateness } from "../with-plan-changes.ts";
import { COLUMN, rowOf, type Retarget, type RetargetRefusal } from "./retarget.ts";

/** What is asked, before its grounds are given. */
export interface PlannedChange extends Pick<Retarget, "id" | "subject" | "to"> {
  /** Day of the act, once it is known. */
  readonly on: CalendarDate | undefined;
}

/** What a change of the plan would come to; nothing is written. */
export interface RetargetPreview {
  readonly row: PlanRow;
  /** What stands in the plan's cell; "" for none. */
  readonly before: string;
  readonly now: Assessment;
  /** With the new value read as it would be from the cell. Undefined while there is no value. */
  readonly then: Assessment | undefined;
  /** The new weight; undefined where it cannot be read, or is not what changes. */
  readonly weight: Decimal | undefined;
  /** What an evaluator would object to. */
  readonly flags: readonly Issue[];
}

export function previewRetarget(
  plan: WorkbookPlan,
  { id, subject, to, on }: PlannedChange,
  asOf: CalendarDate,
): Result<RetargetPreview, RetargetRefusal> {
  const found = rowOf(plan, id);
  if (!found.ok) return found;
  const row = found.value;
  const cell = asTyped(to, plan.spoken);
  const amount = subject === "weight" ? readAmount(cell) : undefined;
  const weight = amount?.isNegative() === false ? amount : undefined;
  const judged = (indicator: Indicator): Assessment =>
    assessIndicator(readIndicator(indicator, plan.lexicon, plan.plan.year), {
      policy: plan.policy,
      asOf,
      year: plan.plan.year,
    });
  const after = changed(row.indicator, subject, cell, weight);
  const handedIn = plan.submissions.filter((one) => one.id === row.indicator.key);
  return ok({
    row,
    before: cellText(subject === "removal" ? EMPTY : row.source.cell(COLUMN[subject])),
    now: judged(row.indicator),
    then: after === undefined ? undefined : judged(after),
    weight,
    flags: on === undefined ? [] : lateness(on, plan.plan.year, firstSent(handedIn)),
  });
}

/** Undefined: nothing that could be judged. */
function changed(
  indicator: Indicator,
  subject: Retarget["subject"],
  cell: Cell,
  weight: Decimal | undefined,
): Indicator | undefined {
  switch (subject) {
    case "target":
      return cell.kind === "empty" ? undefined : { ...indicator, target: { ...indicator.target, cell } };
    case "weight":
      return weight === undefined ? undefined : { ...indicator, weight };
    case "indicator":
      return cell.kind === "empty" ? undefined : { ...indicator, name: cellText(cell) };
    case "removal": {
      const decision = { verdict: "excluded", reason: "", act: "", by: "", on: "" } as const;
      return { ...indicator, rulings: { ...indicator.rulings, decision, reference: undefined } };
    }
  }
}

/** The cell that typing these words makes: it shows them again (`typedValue`). */
function asTyped(words: string, language: WorkbookLanguage): Cell {
  const text = words.trim();
  const { value, format } = typedValue(text, language);
  if (value === null) return EMPTY;
  if (typeof value !== "number") return { kind: "text", text };
  const date = format.includes("y") ? readDate({ kind: "text", text }) : undefined;
  return date === undefined ? { kind: "number", value, format, text } : { kind: "date", date, text };
}
