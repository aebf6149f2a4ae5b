import type { AssessedPlan, IndicatorRow } from "../../app/assessed-plan.ts";
import type { Issue } from "../../core/issue.ts";
import type { Change } from "../../ports/change.ts";
import type { Applied } from "../../ports/workbook.ts";
import { packChanges, type WirePiece } from "./change-wire.ts";
import type { Settled } from "./operations.ts";

/** Changes that wait to be carried out, with what follows once they are. */
export interface Prepared {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  readonly settle: (applied: Applied) => Settled;
  /** What is shown from then on; undefined: nothing. "same": what is shown already. */
  readonly shown: Shown | "same" | undefined;
}

/** A judgement of the plan, whose results the pane shows. */
export interface Shown {
  readonly assessed: AssessedPlan;
  /** "none": only judged, for live re-assessment; no results are shown. "stale": rows have followed edits since. */
  readonly totals: "current" | "stale" | "none";
  readonly issues: readonly Issue[];
  readonly byKey: ReadonlyMap<string, IndicatorRow>;
}

export const shownOf = (
  assessed: AssessedPlan,
  issues: readonly Issue[],
  totals: Shown["totals"] = "current",
): Shown => ({
  assessed,
  totals,
  issues,
  byKey: new Map(assessed.rows.map((row) => [row.indicator.key, row])),
});

/** The pieces of prepared changes, handed out one by one. */
export class PieceSource {
  readonly #lists: Readonly<Record<"changes" | "inverse", Generator<WirePiece, undefined>>>;

  constructor({ changes, inverse }: Pick<Prepared, "changes" | "inverse">) {
    this.#lists = { changes: packChanges(changes), inverse: packChanges(inverse) };
  }

  next(of: "changes" | "inverse"): WirePiece | undefined {
    return this.#lists[of].next().value;
  }
}
