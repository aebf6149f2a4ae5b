import { cellAddress } from "../../ports/address.ts";
import type { CellStyle, LayoutCell } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { bandLabel, verdictLabel } from "../texts/evaluation/labels.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { textCell, typedCell } from "./cells.ts";
import { shareFormat, varianceCell } from "./number-formats.ts";
import { bandStyle, NUMBER, onTheRight, TEXT, VALUE, VERDICT_STYLES, withFormat } from "./styles.ts";

type Terms = Pick<AssessedPlan, "language" | "policy">;

/** The row's own cell in the table, to which its code leads: the target's, where one was read. */
export const linkTo = ({ sheet, row, cells }: IndicatorRow): NonNullable<LayoutCell["link"]> => ({
  sheet,
  address: cells.target ?? cellAddress(row, 1),
});

export const codeCell = (row: IndicatorRow, style: CellStyle = TEXT): LayoutCell =>
  textCell(row.indicator.code === "" ? row.indicator.key : row.indicator.code, style, linkTo(row));

export const nameCell = (row: IndicatorRow, style: CellStyle = TEXT): LayoutCell =>
  textCell(row.indicator.name, style);

export const targetCell = (row: IndicatorRow): LayoutCell => typedCell(row.target, VALUE);
export const actualCell = (row: IndicatorRow): LayoutCell => typedCell(row.actual, VALUE);

export const verdictCell = ({ assessment }: IndicatorRow, { language }: Terms): LayoutCell => ({
  value: verdictLabel(assessment, language),
  style: VERDICT_STYLES[assessment.verdict.kind],
});

export function attainmentCell(
  { assessment: { attainment, band } }: IndicatorRow,
  { language, policy }: Terms,
): LayoutCell {
  const style = onTheRight(bandStyle(band));
  return attainment.kind === "computed"
    ? { value: attainment.shown.toNumber(), style: withFormat(style, shareFormat(policy.decimals)) }
    : { value: sheetSpeaker(language)("not-computable"), style };
}

export const bandCell = ({ assessment: { band } }: IndicatorRow, { language }: Terms): LayoutCell => ({
  value: bandLabel(band, language),
  style: bandStyle(band),
});

export function varianceLayoutCell(
  { assessment: { variance } }: IndicatorRow,
  { language }: Terms,
): LayoutCell {
  if (variance === undefined) return { value: null, style: NUMBER };
  const { value, format } = varianceCell(variance, language);
  return { value, style: withFormat(NUMBER, format ?? "General") };
}
