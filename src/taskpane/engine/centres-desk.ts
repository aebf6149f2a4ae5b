import { openXlsx } from "../../adapters/xlsx/xlsx-workbook.ts";
import { collect, type Collected } from "../../app/collect/collect.ts";
import type { CollectRefusal } from "../../app/collect/collect-refusal.ts";
import { readReturnedFile, type RefusedFile } from "../../app/collect/read-returned-file.ts";
import type { Returned } from "../../app/collect/returned.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { Settlements } from "../session/pane-model.ts";
import { proposalKey } from "./collect-view.ts";

export { returnValue } from "../../app/collect/return-value.ts";
export { collectView, countsOf } from "./collect-view.ts";
export { followUpView } from "./follow-up-view.ts";
export { handOutSheetsView } from "./hand-out-sheets-view.ts";
export { handOutView } from "./hand-out-view.ts";

/** Returned files as they were read; the plan that they are compared with is read anew each time. */
export interface Inbox {
  add(file: string, bytes: Result<Uint8Array, WorkbookFailure>): Promise<void>;
  readonly refused: readonly RefusedFile[];
  /** The centres' sheets of the plan's own workbook count as returned, too. */
  takeSheets(): void;
  collect(
    snapshot: Snapshot,
    decided: { readonly settlements: Settlements; readonly by: string },
    today: CalendarDate,
  ): Result<Collected, PlanFailure | CollectRefusal>;
}

export function openInbox(): Inbox {
  const returned: Returned[] = [];
  const refused: RefusedFile[] = [];
  let fromSheets = false;
  return {
    add: async (file, bytes) => {
      const read = await readReturnedFile(file, bytes, openXlsx);
      returned.push(...read.returned);
      refused.push(...read.refused);
    },
    refused,
    takeSheets: () => {
      fromSheets = true;
    },
    collect: (snapshot, { settlements, by }, today) =>
      collect(snapshot, returned, {
        asOf: undefined,
        today,
        language: undefined,
        keep: (conflict) => settlements[proposalKey(conflict)] ?? "ask",
        by,
        fromSheets,
      }),
  };
}
