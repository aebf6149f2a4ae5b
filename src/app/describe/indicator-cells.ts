import { cellAddress } from "../../ports/address.ts";
import type { LayoutCell } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { bandLabel, verdictLabel } from "../texts/evaluation/labels.ts";
import { proofWords, type ProofWords } from "../texts/proof-words.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { textCell, typedCell } from "./cells.ts";
import { shareFormat, varianceCell } from "./number-formats.ts";
import { bandStyle, NUMBER, onTheRight, TEXT, VALUE, VERDICT_STYLES, withFormat } from "./styles.ts";

/** What every sheet shows of an indicator in the same way. */
export interface IndicatorCells {
  /** The code, or the key where there is none, leading to the row in the table. */
  readonly code: LayoutCell;
  readonly name: LayoutCell;
  /** As typed. */
  readonly target: LayoutCell;
  readonly actual: LayoutCell;
  readonly verdict: LayoutCell;
  readonly attainment: LayoutCell;
  readonly band: LayoutCell;
  readonly variance: LayoutCell;
  /** Both readings, a line each: "target: ≥ 80 %", "consuntivo: 63 %"; "non letto" where there is none. */
  readonly reading: LayoutCell;
  readonly words: ProofWords;
}

export type CellsOf = (row: IndicatorRow) => IndicatorCells;

/** Makes the cells of a row when they are first asked for; the columns and sheets that show the row share them. */
export function cellsOf(assessed: AssessedPlan): CellsOf {
  const made = new Map<IndicatorRow, IndicatorCells>();
  return (row) => {
    const known = made.get(row);
    if (known !== undefined) return known;
    const cells = makeCells(row, assessed);
    made.set(row, cells);
    return cells;
  };
}

/** The row's own cell in the table, to which its code leads: the target's, where one was read. */
export const linkTo = ({ sheet, row, cells }: IndicatorRow): NonNullable<LayoutCell["link"]> => ({
  sheet,
  address: cells.target ?? cellAddress(row, 1),
});

function makeCells(row: IndicatorRow, assessed: AssessedPlan): IndicatorCells {
  const { indicator, assessment } = row;
  const { language } = assessed;
  const words = proofWords(assessment.proof, language);
  return {
    code: textCell(indicator.code === "" ? indicator.key : indicator.code, TEXT, linkTo(row)),
    name: textCell(indicator.name, TEXT),
    target: typedCell(row.target, VALUE),
    actual: typedCell(row.actual, VALUE),
    verdict: { value: verdictLabel(assessment, language), style: VERDICT_STYLES[assessment.verdict.kind] },
    attainment: attainmentCell(row, assessed),
    band: { value: bandLabel(assessment.band, language), style: bandStyle(assessment.band) },
    variance: varianceLayoutCell(row, assessed),
    reading: textCell(readingLines(words, language), TEXT),
    words,
  };
}

/** Both readings, a line each: "target: ≥ 80 %", "consuntivo: 63 %"; "non letto" where there is none. */
export function readingLines({ target, actual }: ProofWords, language: WorkbookLanguage): string {
  const say = sheetSpeaker(language);
  return say("confirm.reading", {
    target: target ?? say("confirm.unread"),
    actual: actual ?? say("confirm.unread"),
  });
}

function attainmentCell(
  { assessment: { attainment, band } }: IndicatorRow,
  { language, policy }: AssessedPlan,
): LayoutCell {
  const style = onTheRight(bandStyle(band));
  return attainment.kind === "computed"
    ? { value: attainment.shown.toNumber(), style: withFormat(style, shareFormat(policy.decimals)) }
    : { value: sheetSpeaker(language)("not-computable"), style };
}

function varianceLayoutCell(
  { assessment: { variance } }: IndicatorRow,
  { language }: AssessedPlan,
): LayoutCell {
  if (variance === undefined) return { value: null, style: NUMBER };
  const { value, format } = varianceCell(variance, language);
  return { value, style: format === undefined ? NUMBER : withFormat(NUMBER, format) };
}
