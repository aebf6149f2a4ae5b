import type { ColumnCell } from "../../ports/change.ts";
import type { ConditionalFormat, LayoutCell } from "../../ports/layout.ts";
import { VERDICTS } from "../../core/assessment/assessment.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { evaluationSpeaker } from "../texts/evaluation/evaluation.ts";
import { bandLabel } from "../texts/evaluation/labels.ts";
import { explain } from "../texts/explain.ts";
import { textFormat } from "./cells.ts";
import type { IndicatorCells } from "./indicator-cells.ts";
import { bandLook, VERDICT_LOOKS } from "./palette.ts";

export type OutputKey = "verdict" | "attainment" | "band" | "variance" | "note";

/**
 * The five cells that we write beside an indicator.
 *
 * A row without attainment says "non calcolabile": an empty cell would count as zero in a formula of the user's, and
 * no verdict is ever a zero. A row without variance has an empty cell: nothing was subtracted.
 */
export function outputCells(
  row: IndicatorRow,
  { language }: AssessedPlan,
  { verdict, attainment, band, variance, words }: IndicatorCells,
): Record<OutputKey, ColumnCell> {
  const note = explain(row, language, words);
  return {
    verdict: outputCell(verdict),
    attainment: outputCell(attainment),
    band: outputCell(band),
    variance: outputCell(variance),
    note: { value: note, ...textFormat(note) },
  };
}

/** As our sheets show it, without their look. */
const outputCell = ({ value, style }: LayoutCell): ColumnCell =>
  style?.format === undefined ? { value } : { value, format: style.format };

/** Where the columns stand, of those that were asked. */
interface Place {
  readonly key: string;
  readonly column: number;
}

/**
 * One rule a status over its whole column: the verdict colours *Esito*, the band colours *Grado* and *Fascia*. They
 * are two answers and may differ (a missed target may be "in linea" by policy), so neither colours the other's.
 */
export function outputFormats(
  { language, policy }: AssessedPlan,
  body: { readonly firstRow: number; readonly lastRow: number },
  places: readonly Place[],
): readonly ConditionalFormat[] {
  const columnOf = (key: OutputKey): number | undefined => places.find((place) => place.key === key)?.column;
  const area = (left: number, right: number): ConditionalFormat["area"] => ({
    top: body.firstRow,
    left,
    bottom: body.lastRow,
    right,
  });
  const [verdict, attainment, band] = [columnOf("verdict"), columnOf("attainment"), columnOf("band")];
  const say = evaluationSpeaker(language);
  const ofVerdicts =
    verdict === undefined
      ? []
      : VERDICTS.map((kind): ConditionalFormat => ({
          area: area(verdict, verdict),
          when: { kind: "starts-with", column: verdict, text: say(`verdict.${kind}`) },
          look: VERDICT_LOOKS[kind],
        }));
  if (band === undefined) return ofVerdicts;
  const areas =
    attainment === undefined
      ? [area(band, band)]
      : Math.abs(attainment - band) === 1
        ? [area(Math.min(attainment, band), Math.max(attainment, band))]
        : [area(attainment, attainment), area(band, band)];
  const bands = [...policy.bands.indicator, undefined];
  const ofBands = areas.flatMap((each) =>
    bands.map((one): ConditionalFormat => ({
      area: each,
      when: { kind: "equals", column: band, text: bandLabel(one, language) },
      look: bandLook(one),
    })),
  );
  return [...ofVerdicts, ...ofBands];
}
