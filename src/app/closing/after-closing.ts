import { assessIndicator } from "../../core/assessment/assess-indicator.ts";
import { readIndicator } from "../../core/assessment/read-indicator.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText, type Cell } from "../../core/cell.ts";
import type { Issue } from "../../core/issue.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { IndicatorRow } from "../assessed-plan.ts";
import { computedCell } from "../describe/computed-cell.ts";
import { inputsDigest } from "../inputs-digest.ts";
import { readDate } from "../read-parameters.ts";
import type { Period } from "../read-periods.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import { verdictLabel } from "../texts/evaluation/labels.ts";
import type { Closing, FrozenRow } from "./closing.ts";
import { closingsOf } from "./period-state.ts";
import { periodOn, planAt } from "./plan-at.ts";

type Told = (row: IndicatorRow) => IndicatorRow;
type Judged = Pick<IndicatorRow, "indicator" | "assessment">;

/**
 * Tells on each row what differs from the closed period that the plan's values are of on that day. The verdicts stay: a
 * closing is compared with, not judged by. While the period is open again nothing is told.
 */
export function afterClosing(workbook: WorkbookPlan, asOf: CalendarDate | undefined, policy: Policy): Told {
  const found = asOf === undefined ? undefined : closedOn(workbook, asOf);
  return found === undefined ? (row) => row : sinceClosing(workbook, found, policy);
}

/** A period with the closing that keeps it. */
export interface KeptPeriod {
  readonly closing: Closing;
  readonly period: Period;
}

/** The same of one closing, whatever the day. */
export function sinceClosing(workbook: WorkbookPlan, { closing, period }: KeptPeriod, policy: Policy): Told {
  const judged = readDate({ kind: "text", text: closing.judged }) ?? period.to;
  const frozen = new Map(closing.rows.map((row) => [row.id, row]));
  const then = new Map(planAt(workbook, period).rows.map(({ indicator }) => [indicator.key, indicator]));
  const { lexicon, plan } = workbook;
  return (row) => {
    const indicator = then.get(row.indicator.key);
    const kept = frozen.get(row.indicator.key);
    if (indicator === undefined) return row;
    if (kept === undefined) return withIssues(row, [issueAt(row, "row-after-closing", "target", closing)]);
    const read = readIndicator(indicator, lexicon, plan.year);
    const assessment = assessIndicator(read, { policy, asOf: judged, year: plan.year });
    return withIssues(row, differences(row, { indicator, assessment }, kept, closing));
  };
}

function closedOn(workbook: WorkbookPlan, day: CalendarDate): KeptPeriod | undefined {
  const period = workbook.closings.length === 0 ? undefined : periodOn(workbook.periods, day);
  if (period === undefined) return undefined;
  const closing = closingsOf(workbook, period).find(({ reopened }) => reopened === undefined);
  return closing === undefined ? undefined : { closing, period };
}

function differences(
  row: IndicatorRow,
  { indicator, assessment }: Judged,
  kept: FrozenRow,
  closing: Closing,
): readonly Issue[] {
  const verdict = verdictLabel(assessment, closing.language);
  const verdicts = { was: kept.verdict, verdict };
  if (inputsDigest(indicator) === kept.digest)
    return verdict === kept.verdict
      ? []
      : [issueAt(row, "verdict-after-closing", "actual", closing, verdicts)];
  const { computed } = assessment.proof;
  const actual: Cell =
    computed?.isJudged === true ? computedCell(computed, closing.language) : indicator.actual.cell;
  const changed = (["target", "actual"] as const).flatMap((key): readonly Issue[] => {
    const [before, after] = [kept[key], cellText(key === "actual" ? actual : indicator.target.cell)];
    return before === after
      ? []
      : [issueAt(row, `${key}-after-closing`, key, closing, { before, after, ...verdicts })];
  });
  return changed.length > 0 ? changed : [issueAt(row, "inputs-after-closing", "target", closing, verdicts)];
}

function issueAt(
  { sheet, cells }: IndicatorRow,
  code: Issue["code"],
  key: "target" | "actual",
  { period }: Closing,
  facts: Readonly<Record<string, string>> = {},
): Issue {
  const address = cells[key] ?? cells.target;
  return {
    code,
    facts: { period, ...facts },
    ...(address === undefined ? {} : { at: { sheet, address } }),
  };
}

/** On the indicator too: the digest of its inputs tells that its note depends on them. */
const withIssues = (row: IndicatorRow, issues: readonly Issue[]): IndicatorRow =>
  issues.length === 0
    ? row
    : {
        ...row,
        indicator: { ...row.indicator, issues: [...row.indicator.issues, ...issues] },
        assessment: {
          ...row.assessment,
          proof: { ...row.assessment.proof, issues: [...row.assessment.proof.issues, ...issues] },
        },
      };
