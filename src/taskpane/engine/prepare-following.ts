import type { Reassessed } from "../../app/live/reassess.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { resultsHead } from "../session/results-view.ts";
import { shownOf, type Prepared, type Shown } from "./prepared.ts";

/** Rows that follow edits, and wait to be written. Nobody asked: there is no notice. */
export function preparedFollowing(
  { assessed, changes, inverse, totalsAreStale }: Reassessed,
  before: Shown,
  couldRestore: boolean,
  language: WorkbookLanguage,
): Prepared {
  const totals = totalsAreStale && before.totals !== "none" ? "stale" : before.totals;
  return {
    changes,
    inverse,
    shown: shownOf(assessed, before.issues, totals),
    settle: () => ({
      notice: undefined,
      canRestore: couldRestore,
      status: undefined,
      results:
        totals === "none" || !totalsAreStale
          ? "same"
          : resultsHead(assessed, before.issues, language, totals === "stale"),
    }),
  };
}

/** A judgement with which later ones are compared. */
export const preparedBeginning = (judged: Shown, couldRestore: boolean): Prepared => ({
  changes: [],
  inverse: [],
  shown: judged,
  settle: () => ({ notice: undefined, canRestore: couldRestore, status: undefined, results: "same" }),
});
