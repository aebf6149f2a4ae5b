import type { VerdictKind } from "../core/assessment/assessment.ts";
import { cellText, type Cell } from "../core/cell.ts";
import type { Issue } from "../core/issue.ts";
import { lexiconOf, type Language } from "../core/lexicon/lexicon.ts";
import { DEFAULT_POLICY } from "../core/policy/policy.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { assessAlone } from "./assess-alone.ts";
import { directionIn } from "./direction-in.ts";
import { verdictLabel } from "./texts/evaluation/labels.ts";
import { explain } from "./texts/explain.ts";

/** The cells of one indicator, wherever they stand in the workbook. */
export interface IndicatorCells {
  readonly target: Cell;
  readonly actual: Cell;
  readonly direction: Cell;
  readonly baseline: Cell;
}

/** What the output columns would show of these cells. */
export interface CellsEvaluation {
  readonly kind: VerdictKind;
  /** "Raggiunto (da confermare)". */
  readonly verdict: string;
  /** 1 = 100 %; capped and rounded as in the column; undefined without a verdict. */
  readonly attainment: number | undefined;
  readonly explanation: string;
}

export interface CellsTerms {
  /** Of what the cells say: "entro il 31/12", "3.000". */
  readonly reading: Language;
  /** Of the answer. */
  readonly words: Language;
}

/** Judges cells that stand in no plan; fails with `direction-unreadable` alone, all else is part of the answer. */
export function evaluateCells(
  cells: IndicatorCells,
  { reading, words }: CellsTerms,
): Result<CellsEvaluation, Issue> {
  const text = cellText(cells.direction);
  const direction = directionIn(text, lexiconOf(reading));
  if (text !== "" && direction === undefined) return fail({ code: "direction-unreadable", facts: { text } });
  const judged = assessAlone(
    {
      target: { cell: cells.target },
      actual: { cell: cells.actual },
      baseline: cellText(cells.baseline) === "" ? undefined : { cell: cells.baseline },
      direction,
    },
    { language: reading, year: undefined, method: DEFAULT_POLICY.method, asOf: undefined },
  );
  const { attainment } = judged.assessment;
  return ok({
    kind: judged.assessment.verdict.kind,
    verdict: verdictLabel(judged.assessment, words),
    attainment: attainment.kind === "computed" ? attainment.shown.toNumber() : undefined,
    explanation: explain(judged, words),
  });
}
