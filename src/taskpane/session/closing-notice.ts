import {
  closingRefusalSentence,
  isClosingRefusal,
  type ClosingRefusal,
} from "../../app/closing/closing-refusal.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { CellRef } from "../../core/issue.ts";
import { noticeSpeaker } from "./notice-texts.ts";
import { failureNotice } from "./notices.ts";
import type { Notice } from "./pane-model.ts";

/** Why a period was not closed or reopened. */
export const closingNotice = (
  task: "periods" | "close-period" | "reopen-period",
  refusal: ClosingRefusal | PlanFailure,
  language: WorkbookLanguage,
): Notice =>
  isClosingRefusal(refusal)
    ? {
        intent: "warning",
        title: noticeSpeaker(language)(`failed.${task}`),
        // The rows that it speaks of are listed where the period is closed.
        sentences: closingRefusalSentence(refusal, language).split("\n").slice(0, 1),
        cells: cellsOf(refusal),
      }
    : failureNotice(task, refusal, language);

function cellsOf(refusal: ClosingRefusal): readonly CellRef[] {
  if (refusal.code !== "table") return [];
  const { refusal: table } = refusal;
  return "at" in table ? [table.at] : [];
}
