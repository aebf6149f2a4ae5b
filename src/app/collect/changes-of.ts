import { ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { groupBy } from "../group-by.ts";
import { locateTable } from "../locate-tables.ts";
import { editChanges, type TableEdits } from "../policy/table-edits.ts";
import type { Submission } from "../read-submissions.ts";
import { sameAnswer } from "../same-answer.ts";
import { saysTheSame } from "../says-the-same.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import type { CollectRefusal } from "./collect-refusal.ts";
import { rowTotal, type RowTotal } from "./joint-totals.ts";
import { isLatest, isPeriod } from "./judge-row.ts";
import { replacedBy, writesOf } from "./row-writes.ts";
import { planChanges } from "../plan-writes.ts";
import { answerContext, type PlanTerms } from "./plan-terms.ts";
import { sameWords, type Proposal, type WrittenProposal } from "./proposal.ts";
import { registerSheet } from "../register-sheet.ts";
import { collectSpeaker } from "../texts/collect/collect.ts";
import { handedValues, stateCell, type Acceptance, type SubmissionValues } from "./submission-values.ts";

/** What a collection writes, and how it is taken back. */
export interface Collection {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** Of the indicators whose value is made of several, with what they still wait for. */
  readonly totals: readonly RowTotal[];
}

/**
 * The decided proposals as changes: accepted values go into *Consuntivi* and into `Indicatori[Consuntivo]` in one; what is
 * incomplete goes into *Consuntivi* only, as the centre left it. What stood in the plan before is kept in a row of its own.
 */
export function changesOf(
  snapshot: Snapshot,
  terms: PlanTerms,
  decided: readonly Proposal[],
  acceptance: Acceptance,
): Result<Collection, CollectRefusal> {
  const { plan } = terms;
  const written = decided.filter(isWritten).filter((one) => one.outcome === "accepted" || isNews(one, terms));
  const accepted = written.filter(({ outcome }) => outcome === "accepted");
  const totals = [...groupBy(accepted, ({ id }) => id)].flatMap(([id, group]) => {
    const row = terms.row(id);
    return row === undefined ? [] : [{ ...rowTotal(row, group, terms), accepted: group }];
  });
  const shown = totals.filter(({ row, accepted: group }) => isShown(row.key.key, group, terms));
  const writes = shown.flatMap((total) => writesOf(total, terms));
  const superseded = outdated(written, terms).map(({ row }) => ({
    row,
    values: { state: stateCell("superseded", plan.spoken) },
  }));
  const added: readonly SubmissionValues[] = [
    ...shown.flatMap((total) => replacedBy(total, terms, acceptance.on)),
    ...written.map((one) => handedValues(one, one.handed, acceptance, plan)),
  ];
  if (added.length === 0) return ok({ changes: [], inverse: [], totals });
  const submissions = submissionChanges(snapshot, superseded, added, plan.spoken);
  if (!submissions.ok) return submissions;
  const inPlan = planChanges(plan, writes);
  if (!inPlan.ok) return inPlan;
  const changes = [...inPlan.value, ...submissions.value];
  return ok({ changes, inverse: inverseOf(changes, snapshot), totals });
}

const isWritten = (one: Proposal): one is WrittenProposal =>
  one.handed !== undefined && (one.outcome === "accepted" || one.outcome === "incomplete");

/**
 * What is incomplete and stands there already is not written again; nor is a draft that says what the plan says, for that is how
 * the form was handed out.
 */
const isNews = (one: WrittenProposal, terms: PlanTerms): boolean =>
  !isAsHandedOut(one, terms) &&
  !earlierOf(one, terms).some(
    (before) =>
      before.state === one.handed.state &&
      saysTheSame(before.value.cell, one.handed.value.cell) &&
      sameWords(before, one.handed),
  );

function isAsHandedOut({ id, handed }: WrittenProposal, terms: PlanTerms): boolean {
  const row = terms.row(id);
  return (
    row !== undefined &&
    handed.state === "draft" &&
    sameAnswer(handed.value.cell, row.indicator.actual.cell, answerContext(terms, row)) &&
    handed.cause === row.source.lines("cause") &&
    handed.evidence === row.source.lines("evidence") &&
    handed.remarks === ""
  );
}

const earlierOf = ({ id, centre, period }: Proposal, { plan, handedIn }: PlanTerms): readonly Submission[] =>
  handedIn(id).filter((one) => one.centre === centre && isPeriod(one.period, period, plan.periods));

/** Rows that give way to what is written now. */
const outdated = (written: readonly WrittenProposal[], terms: PlanTerms): readonly Submission[] =>
  written.flatMap((one) => earlierOf(one, terms).filter(({ state }) => givesWay(state, one)));

/** An accepted value only to an accepted one, a remark of the office only to what answers it: no draft does. */
function givesWay(state: Submission["state"], { outcome, handed }: WrittenProposal): boolean {
  if (state === "accepted") return outcome === "accepted";
  if (state === "returned") return handed.state !== "draft";
  return state !== "superseded";
}

/** A value of a period before the one that the plan shows goes into *Consuntivi* only. */
const isShown = (id: string, group: readonly WrittenProposal[], terms: PlanTerms): boolean => {
  const standing = terms.handedIn(id).filter(({ state }) => state === "accepted");
  return group.some(({ period }) => isLatest(period, standing, terms));
};

function submissionChanges(
  snapshot: Snapshot,
  rows: TableEdits["rows"],
  added: readonly SubmissionValues[],
  language: PlanTerms["plan"]["spoken"],
): Result<readonly Change[], CollectRefusal> {
  const table = locateTable(snapshot, "submissions");
  if (table === undefined) {
    const say = collectSpeaker(language);
    const words = { title: say("sheet.title"), help: say("sheet.help") };
    return ok([registerSheet(snapshot, "submissions", added, language, words)]);
  }
  return editChanges(table, { rows, added });
}
