import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { doneNotice } from "../session/notices.ts";
import type { PaneTask } from "../session/pane-model.ts";
import type { PeriodTask } from "./period-operations.ts";
import type { Prepared } from "./prepared.ts";

/**
 * Changes that are no computation and wait to be written: new sheets, a table, rules. What is shown stays; the next look
 * tells what has come of them.
 *
 * @param sentences what was done
 */
export const preparedAside = (
  { changes, inverse }: Pick<Prepared, "changes" | "inverse">,
  task: Extract<PaneTask, "sample" | "template" | "convert" | "save-policy" | "accept"> | PeriodTask,
  sentences: readonly string[],
  canRestore: boolean,
  language: WorkbookLanguage,
): Prepared => ({
  changes,
  inverse,
  shown: "same",
  settle: (applied) => ({
    notice: doneNotice(task, sentences, applied, language),
    canRestore,
    status: undefined,
    results: "same",
  }),
});
