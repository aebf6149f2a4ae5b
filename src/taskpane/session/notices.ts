import type { AssessedPlan } from "../../app/assessed-plan.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { AdditionRefusal } from "../../app/template/add-to-workbook.ts";
import type { CollectRefusal } from "../../app/collect/collect-refusal.ts";
import type { HandOutRefusal } from "../../app/hand-out/prepare-forms.ts";
import type { ReturnRefusal } from "../../app/collect/return-value.ts";
import { collectRefusalSentence, returnRefusalSentence } from "../../app/texts/collect/collect.ts";
import { additionSentence } from "../../app/texts/additions.ts";
import { issueSentence } from "../../app/texts/evaluation/sentences.ts";
import { coverageWords } from "../../app/texts/words.ts";
import { failureSentence } from "../../app/texts/failures.ts";
import { leftOutSentences } from "../../app/texts/left-out.ts";
import { restoreSentence } from "../../app/texts/restore.ts";
import type { RulingRefusal } from "../../app/rulings/ruling-refusal.ts";
import type { ConversionRefusal } from "../../app/convert/convert-range.ts";
import { conversionSentence } from "../../app/texts/conversion.ts";
import type { PolicyRefusal } from "../../app/policy/policy-refusal.ts";
import { policySentence } from "../../app/texts/policy.ts";
import { rulingSentence } from "../../app/texts/rulings.ts";
import type { RestoreRefusal } from "../../app/undo/restore.ts";
import type { CellRef, Issue } from "../../core/issue.ts";
import type { Applied, WorkbookFailure } from "../../ports/workbook.ts";
import { noticeSpeaker, type WrittenTask } from "./notice-texts.ts";
import type { CollectView, HandedOutSheetsView, Notice, PaneTask } from "./pane-model.ts";
import { failureCells } from "./workbook-status.ts";

/** Why a task failed: what, where, what to do. */
export function failureNotice(
  task: PaneTask | "go-to",
  failure: WorkbookFailure | PlanFailure,
  language: WorkbookLanguage,
): Notice {
  return {
    intent: failure.code === "half-written" ? "error" : "warning",
    title: noticeSpeaker(language)(`failed.${task}`),
    sentences: [failureSentence(failure, language, "")],
    cells: failureCells(failure),
  };
}

export const restoreNotice = (refusal: RestoreRefusal, language: WorkbookLanguage): Notice => ({
  intent: "warning",
  title: noticeSpeaker(language)("failed.restore"),
  sentences: [restoreSentence(refusal, language, "")],
  cells: refusedCells(refusal),
});

/** The places that a refusal names; charts and names have none. */
function refusedCells(refusal: RestoreRefusal): readonly CellRef[] {
  if (refusal.code === "typed-since") return refusal.cells;
  if (refusal.code !== "still-used") return [];
  return refusal.uses.flatMap(({ kind, sheet, place }) =>
    kind === "chart" || kind === "name" ? [] : [{ sheet, address: place }],
  );
}

export const additionNotice = (
  task: "sample" | "template",
  refusal: AdditionRefusal,
  language: WorkbookLanguage,
): Notice => ({
  intent: "warning",
  title: noticeSpeaker(language)(`failed.${task}`),
  sentences: [additionSentence(refusal, language)],
  cells: [{ sheet: refusal.sheet, address: refusal.address }],
});

/** Why a plain range was not made a table. */
export const conversionNotice = (
  refusal: ConversionRefusal | PlanFailure,
  language: WorkbookLanguage,
): Notice =>
  "facts" in refusal
    ? failureNotice("convert", refusal, language)
    : {
        intent: "warning",
        title: noticeSpeaker(language)("failed.convert"),
        sentences: [conversionSentence(refusal, language)],
        cells: [refusal.at],
      };

/** Why the rules were not saved. */
export const policyNotice = (refusal: PolicyRefusal | PlanFailure, language: WorkbookLanguage): Notice =>
  "facts" in refusal
    ? failureNotice("save-policy", refusal, language)
    : {
        intent: "warning",
        title: noticeSpeaker(language)("failed.save-policy"),
        sentences: [policySentence(refusal, language)],
        cells: "at" in refusal ? [refusal.at] : [],
      };

/** Why no forms were made. */
export const handOutNotice = (
  task: "hand-out" | "hand-out-sheets",
  refusal: HandOutRefusal | PlanFailure,
  language: WorkbookLanguage,
): Notice =>
  refusal.code === "no-centres" || refusal.code === "period-unknown"
    ? {
        intent: "warning",
        title: noticeSpeaker(language)(`failed.${task}`),
        sentences: [noticeSpeaker(language)(refusal.code, { ...refusal.facts })],
        cells: [],
      }
    : failureNotice(task, refusal, language);

/** Why nothing that came back can be written. */
export const collectNotice = (
  task: "collect" | "accept",
  refusal: CollectRefusal | PlanFailure,
  language: WorkbookLanguage,
): Notice =>
  "facts" in refusal
    ? failureNotice(task, refusal, language)
    : {
        intent: "warning",
        title: noticeSpeaker(language)(`failed.${task}`),
        sentences: [collectRefusalSentence(refusal, language)],
        cells: refusalCells(refusal),
      };

/** Why a value was not given back. */
export const giveBackNotice = (refusal: ReturnRefusal | PlanFailure, language: WorkbookLanguage): Notice =>
  "facts" in refusal
    ? failureNotice("give-back", refusal, language)
    : {
        intent: "warning",
        title: noticeSpeaker(language)("failed.give-back"),
        sentences: [returnRefusalSentence(refusal, language)],
        cells: "at" in refusal ? [refusal.at] : [],
      };

function refusalCells(refusal: CollectRefusal): readonly CellRef[] {
  if (refusal.code !== "no-place") return "at" in refusal ? [refusal.at] : [];
  const { sheet, address } = refusal;
  return address === undefined || address === "" ? [] : [{ sheet, address }];
}

/** What became of the centres' sheets; one that was kept is something to do. */
export function sheetsNotice(
  { sheets }: HandedOutSheetsView,
  applied: Applied,
  language: WorkbookLanguage,
): Notice {
  const say = noticeSpeaker(language);
  const count = (...done: readonly (typeof sheets)[number]["done"][]): number =>
    sheets.filter((one) => done.includes(one.done)).length;
  const kept = count("kept");
  const made = count("new", "renewed");
  const sentences = [
    ...(made === 0 ? [] : [say("sheets-made", { count: made })]),
    ...(kept === 0 ? [] : [say("sheets-kept", { count: kept })]),
  ];
  const notice = doneNotice("hand-out-sheets", sentences, applied, language);
  if (kept === 0) return notice;
  // That nothing has changed would contradict that something is to be done.
  return { ...notice, intent: "warning", ...(made === 0 ? { sentences } : {}) };
}

/** What was accepted, and what is left. */
export function acceptedSentences(
  { accepted, conflict, incomplete, refused }: CollectView["counts"],
  language: WorkbookLanguage,
): readonly string[] {
  const say = noticeSpeaker(language);
  const isDone = conflict + incomplete + refused === 0;
  return [
    say("accepted", { count: accepted }),
    isDone ? say("nothing-left") : say("left", { conflict, incomplete, refused }),
  ];
}

export function rulingNotice(task: PaneTask, refusal: RulingRefusal, language: WorkbookLanguage): Notice {
  const { sheet, address } = refusal.code === "no-place" ? refusal : {};
  return {
    intent: "warning",
    title: noticeSpeaker(language)(`failed.${task}`),
    sentences: [rulingSentence(refusal, language)],
    cells: sheet === undefined || address === undefined ? [] : [{ sheet, address }],
  };
}

/** What a computation came to, and where its results are when there is no room for them beside the table. */
export function runNotice(
  task: "compute" | "decide" | "confirm",
  { rollUps }: Pick<AssessedPlan, "rollUps">,
  issues: readonly Issue[],
  applied: Applied,
  language: WorkbookLanguage,
): Notice {
  const elsewhere = issues.filter(({ code }) => code === "results-elsewhere");
  const sentences = [
    coverageWords(rollUps.administration.counts, language),
    ...elsewhere.map((issue) => issueSentence(issue, language)),
  ];
  const notice = doneNotice(task, sentences, applied, language);
  if (elsewhere.length === 0) return notice;
  return {
    ...notice,
    intent: "warning",
    cells: elsewhere.flatMap(({ at }) => (at === undefined ? [] : [at])),
  };
}

/** What was done, and what Excel refused of it that results can do without. */
export function doneNotice(
  task: WrittenTask,
  sentences: readonly string[],
  { cells, sheets, leftOut = [] }: Applied,
  language: WorkbookLanguage,
): Notice {
  const say = noticeSpeaker(language);
  const isUnchanged = cells === 0 && sheets === 0;
  return {
    intent: leftOut.length > 0 ? "warning" : "success",
    title: say(`done.${task}`),
    sentences: [
      ...sentences,
      ...(isUnchanged ? [say("nothing-changed")] : []),
      ...leftOutSentences(leftOut, language, ""),
    ],
    cells: [],
  };
}
