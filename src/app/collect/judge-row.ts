import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText, EMPTY } from "../../core/cell.ts";
import { periodRank } from "../accepted-value.ts";
import { missingParts } from "../hand-in-rules.ts";
import { periodNamed } from "../read-periods.ts";
import type { PlanRow } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { sameAnswer } from "../same-answer.ts";
import { submissionState } from "../submission-states.ts";
import { codeText, linesOf } from "../table-rows.ts";
import { cellFault } from "./cell-faults.ts";
import { answerContext, assessWith, type PlanTerms } from "./plan-terms.ts";
import { sameWords, type Handed, type Outcome, type Proposal, type Reason } from "./proposal.ts";
import { cellIn, textIn, type ReturnedRow } from "./returned.ts";
import { identityReason } from "./row-identity.ts";
import type { TakenFile } from "./take-file.ts";

/**
 * What becomes of one returned row, looked at alone.
 *
 * @returns undefined where the row says nothing: shown read-only and left as it was
 */
export function judgeRow(row: ReturnedRow, file: TakenFile, terms: PlanTerms): Proposal | undefined {
  const id = codeText(cellIn(row, "id"));
  const at = row.cells.value?.at;
  const planRow = terms.row(id);
  const propose = (outcome: Outcome, reasons: readonly Reason[], handed?: Handed): Proposal => ({
    outcome,
    reasons: reasons.map((reason) => (at === undefined ? reason : { at, ...reason })),
    file: file.returned.file,
    id,
    code: planRow?.indicator.code ?? textIn(row, "code"),
    name: planRow?.indicator.name ?? textIn(row, "name"),
    centre: file.centre,
    period: file.period,
    handed,
  });
  if (planRow === undefined) {
    const code = id === "" ? "no-id" : "unknown-id";
    return propose("refused", [{ code, facts: { id, value: textIn(row, "value") } }]);
  }
  if (!terms.filling(planRow).centres.includes(file.centre)) return notTheirs(row, planRow, terms, propose);
  const fault = cellFault(row);
  if (fault !== undefined) return propose("refused", [fault]);
  const identity = identityReason(row, planRow);
  if (identity?.code === "other-name") return propose("refused", [identity]);
  const handed = handedIn(row, file);
  if (handed === undefined) return propose("incomplete", [{ code: "no-value", facts: {} }]);
  const earlier = acceptedBefore(planRow, file, terms);
  const context = answerContext(terms, planRow);
  const isKnown = earlier !== undefined && sameAnswer(earlier.value.cell, handed.value.cell, context);
  if (isKnown && sameWords(earlier, handed))
    return propose("unchanged", [{ code: "same", facts: {} }], handed);
  const lacking = lackingIn(handed, planRow, dayOf(file, terms), terms, textIn(row, "state"));
  if (lacking.length > 0) return propose("incomplete", lacking, handed);
  const given = givenBack(planRow, file, terms);
  const isAsGiven =
    given !== undefined &&
    sameAnswer(given.value.cell, handed.value.cell, context) &&
    sameWords(given, handed);
  const conflicts = [
    ...(identity === undefined ? [] : [identity]),
    ...(isAsGiven ? [asGivenBack(given)] : []),
    ...(earlier === undefined ? inPlan(handed, planRow, file, terms) : [differing(earlier)]),
  ];
  return propose(conflicts.length > 0 ? "conflict" : "accepted", conflicts, handed);
}

/** A value at a centre that does not hand it in: left as shown it says nothing. */
function notTheirs(
  row: ReturnedRow,
  planRow: PlanRow,
  terms: PlanTerms,
  propose: (outcome: Outcome, reasons: readonly Reason[]) => Proposal,
): Proposal | undefined {
  const value = cellIn(row, "value");
  if (cellText(value) === "" && row.cells.value?.formula === undefined) return undefined;
  const context = answerContext(terms, planRow);
  if (sameAnswer(value, planRow.indicator.actual.cell, context)) return undefined;
  const [owner = ""] = terms.filling(planRow).centres;
  const theirs = terms
    .handedIn(planRow.key.key)
    .find(({ centre, state }) => centre === owner && state === "accepted");
  if (theirs !== undefined && sameAnswer(value, theirs.value.cell, context)) return undefined;
  const facts = {
    owner,
    value: cellText(value),
    theirs: theirs === undefined ? "" : cellText(theirs.value.cell),
  };
  return propose("refused", [{ code: theirs === undefined ? "not-yours" : "disagrees", facts }]);
}

/** @returns undefined where there is no value */
function handedIn(row: ReturnedRow, { returned }: TakenFile): Handed | undefined {
  const { value } = row.cells;
  if (value === undefined || cellText(value.cell) === "") return undefined;
  return {
    value,
    cause: linesOf(cellIn(row, "cause")),
    evidence: linesOf(cellIn(row, "evidence")),
    remarks: linesOf(cellIn(row, "remarks")),
    state: submissionState(textIn(row, "state")) === "handed-in" ? "handed-in" : "draft",
    compiler: returned.facts.compiler,
    savedOn: returned.traits.savedOn,
  };
}

/** A value is judged at the end of its period: what is not due by then lacks no cause. */
const dayOf = ({ period }: TakenFile, { plan, asOf }: PlanTerms): CalendarDate =>
  periodNamed(plan.periods, period)?.to ?? asOf;

/** The part of one centre is neither met nor missed: only what all have handed in is judged, so no cause is asked of it. */
function lackingIn(
  handed: Handed,
  planRow: PlanRow,
  asOf: CalendarDate,
  terms: PlanTerms,
  state: string,
): readonly Reason[] {
  if (handed.state === "draft") return [{ code: "draft", facts: { state } }];
  const assessment = assessWith(terms, planRow, handed.value.cell, asOf);
  if (assessment.proof.actual === undefined) {
    return [{ code: "unreadable", facts: { value: cellText(handed.value.cell) } }];
  }
  const isAlone = terms.filling(planRow).way === "lead";
  return missingParts(planRow.indicator, assessment, handed, terms.plan.handIn)
    .filter((part) => isAlone || part !== "cause")
    .map((part) => ({ code: `${part}-missing` as const, facts: { verdict: assessment.verdict.kind } }));
}

const acceptedBefore = (
  planRow: PlanRow,
  { centre, period }: TakenFile,
  { plan, handedIn }: PlanTerms,
): Submission | undefined =>
  handedIn(planRow.key.key).findLast(
    (one) => one.state === "accepted" && one.centre === centre && isPeriod(one.period, period, plan.periods),
  );

/** The centre's value that the office has given back and that nothing has come for since. */
const givenBack = (
  planRow: PlanRow,
  { centre, period }: TakenFile,
  { plan, handedIn }: PlanTerms,
): Submission | undefined =>
  handedIn(planRow.key.key).findLast(
    (one) => one.state === "returned" && one.centre === centre && isPeriod(one.period, period, plan.periods),
  );

export const isPeriod = (a: string, b: string, periods: PlanTerms["plan"]["periods"]): boolean =>
  a === b || (periodRank(a, periods) !== -1 && periodRank(a, periods) === periodRank(b, periods));

const differing = ({ value, cause, evidence, row }: Submission): Reason => ({
  code: "accepted-before",
  facts: { was: cellText(value.cell), cause, evidence, place: value.at?.address ?? String(row.row) },
});

const asGivenBack = ({ row, value }: Submission): Reason => ({
  code: "as-given-back",
  facts: { remark: row.text("remarks"), place: value.at?.address ?? String(row.row) },
});

/**
 * What stands in the plan and nobody handed in: a value typed there, or put over an accepted one. What was accepted for an
 * earlier period is no contradiction, and a period before the accepted one changes nothing in the plan.
 */
function inPlan(handed: Handed, planRow: PlanRow, file: TakenFile, terms: PlanTerms): readonly Reason[] {
  const { indicator, source } = planRow;
  const ofRow = terms.handedIn(planRow.key.key);
  const accepted = ofRow.filter(({ state }) => state === "accepted");
  if (!isLatest(file.period, accepted, terms)) return [];
  const given = givenBack(planRow, file, terms);
  const context = answerContext(terms, planRow);
  const explained =
    (accepted.length > 0 && indicator.accepted === undefined) ||
    (given !== undefined && sameAnswer(given.value.cell, indicator.actual.cell, context));
  const at = indicator.actual.at;
  const place = at === undefined ? "" : `${at.sheet}!${at.address}`;
  const standing = terms.filling(planRow).way === "lead" ? handed.value.cell : EMPTY;
  const was = cellText(indicator.actual.cell);
  if (was !== "" && !explained && !sameAnswer(indicator.actual.cell, standing, context))
    return [{ code: "in-plan", facts: { was, place } }];
  const other = (["cause", "evidence"] as const).find((key) => {
    const text = source.lines(key);
    const isKnown = [...accepted, ...(given === undefined ? [] : [given])].some((one) => one[key] === text);
    return text !== "" && handed[key] !== "" && text !== handed[key] && !isKnown;
  });
  return other === undefined
    ? []
    : [{ code: "in-plan", facts: { was: source.text(other), place: placeOf(planRow, other) } }];
}

const placeOf = ({ source }: PlanRow, key: string): string => {
  const at = source.at(key);
  return at === undefined ? "" : `${at.sheet}!${at.address}`;
};

/** Whether a value of this period is what the plan shows once it is accepted. */
export const isLatest = (
  period: string,
  accepted: readonly Submission[],
  { plan }: Pick<PlanTerms, "plan">,
): boolean =>
  accepted.every((one) => periodRank(one.period, plan.periods) <= periodRank(period, plan.periods));
