import type { Computed } from "../../app/compute.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { runNotice } from "../session/notices.ts";
import type { PaneTask } from "../session/pane-model.ts";
import { resultsHead } from "../session/results-view.ts";
import { planStatus } from "../session/workbook-status.ts";
import { shownOf, type Prepared } from "./prepared.ts";

export type ComputingTask = Extract<PaneTask, "compute" | "decide" | "confirm">;

/** A computation that waits to be written. @param couldRestore there was a run to take back before this one */
export function preparedRun(
  { workbook, assessed, changes, inverse, issues }: Computed,
  task: ComputingTask,
  couldRestore: boolean,
  language: WorkbookLanguage,
): Prepared {
  const shown = shownOf(assessed, issues);
  return {
    changes,
    inverse,
    shown,
    settle: (applied) => ({
      notice: runNotice(task, assessed, issues, applied, language),
      canRestore: couldRestore || changes.length > 0,
      status: planStatus(workbook),
      results: resultsHead(assessed, issues, language),
    }),
  };
}
