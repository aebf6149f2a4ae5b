import { formatActual } from "../../core/actual/format-actual.ts";
import { readActual } from "../../core/actual/read-actual.ts";
import { cellText } from "../../core/cell.ts";
import type { Source } from "../../core/plan.ts";
import type { Period } from "../read-periods.ts";
import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { SUBMISSION_STATES, type SubmissionState } from "../submission-states.ts";
import type { Filling } from "../who-fills.ts";
import type { HandedOutRow } from "./sheet-layout.ts";

export interface GivenFrom {
  readonly workbook: WorkbookPlan;
  /** Of this row. */
  readonly submissions: readonly Submission[];
  readonly period: Period | undefined;
}

export type Given = Pick<HandedOutRow, "value" | "cause" | "evidence" | "remarks" | "state" | "officeRemark">;

export const NOTHING_GIVEN: Given = {
  value: "",
  cause: "",
  evidence: "",
  remarks: "",
  state: "",
  officeRemark: "",
};

/** What the form shows of a value that was handed in before; an accepted one was handed in. */
const SHOWN_STATE: Readonly<Record<SubmissionState, "draft" | "handed-in">> = {
  draft: "draft",
  returned: "draft",
  "handed-in": "handed-in",
  accepted: "handed-in",
  superseded: "draft",
};

/**
 * What is known already: the centre's last value of this period. Without a period that has a name, else what stands in
 * the plan, where it is one centre's: an earlier period's value must not pass for this one's.
 */
export function givenBefore(
  row: PlanRow,
  centre: string,
  { way }: Filling,
  { workbook, submissions, period }: GivenFrom,
): Given {
  const { language } = workbook;
  const own = submissions.filter(
    (one) => one.centre === centre && one.period === (period?.name ?? "") && one.state !== "superseded",
  );
  const last = own.at(-1);
  if (last !== undefined) {
    const { cause, evidence, state, row: source } = last;
    const remarks = source.text("remarks");
    const isReturned = state === "returned";
    // A draft that came since does not answer the remark.
    const givenBack =
      isReturned || state === "draft" ? own.findLast((one) => one.state === "returned") : undefined;
    return {
      value: answerText(last.value, row, workbook),
      cause,
      evidence,
      remarks: isReturned ? "" : remarks,
      state: SUBMISSION_STATES[SHOWN_STATE[state ?? "draft"]][language],
      officeRemark: givenBack?.row.text("remarks") ?? "",
    };
  }
  const value = answerText(row.indicator.actual, row, workbook);
  if (period !== undefined || way !== "lead" || value === "") return NOTHING_GIVEN;
  const { cause } = row.indicator;
  const evidence = row.source.lines("evidence");
  return { ...NOTHING_GIVEN, value, cause, evidence, state: SUBMISSION_STATES.draft[language] };
}

/** An answer as a person would have typed it, in full: the cell of a form holds text. */
function answerText({ cell }: Source, { indicator }: PlanRow, { lexicon, plan }: WorkbookPlan): string {
  if (cell.kind === "text") return cell.text.trim();
  if (cell.kind !== "number" && cell.kind !== "date" && cell.kind !== "boolean") return cellText(cell);
  const context = { lexicon, unit: indicator.unit, algorithm: indicator.algorithm };
  const reading = readActual(cell, plan.year === undefined ? context : { ...context, year: plan.year });
  return reading.ok ? formatActual(reading.value.actual, lexicon) : cellText(cell);
}
