import type { LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import { cellKey } from "../sheet-digests.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import { textCell, textRow } from "./cells.ts";
import { cellsOf, type CellsOf } from "./indicator-cells.ts";
import { blankRow, pageLayout, sentenceRows, titleRows, widths, type DescribedSheet } from "./page.ts";
import { HEADING, INPUT, INPUT_HEADING, KEY, SECTION, SENTENCE, TEXT } from "./styles.ts";

const COLUMNS = widths(5, 9, 46, 30, 14, 16, 18, 24, 15, 14, 15, 44);
const CAUSE_COLUMN = COLUMNS.length;

/**
 * *Scostamenti*: what was missed and by how much, then what differs from its target otherwise. The cause is written
 * here and read back; it shows what the table holds already.
 *
 * @source DPCM 18/9/2012 art. 5; DM 27/3/2013 art. 5
 */
export function describeVariances(assessed: AssessedPlan, cells = cellsOf(assessed)): DescribedSheet {
  const { language, rows } = assessed;
  const say = sheetSpeaker(language);
  const isMissed = ({ assessment }: IndicatorRow): boolean => assessment.verdict.kind === "not-met";
  const differs = ({ assessment: { variance } }: IndicatorRow): boolean =>
    variance !== undefined && !variance.value.isZero();
  const missed = rows.filter(isMissed);
  const others = rows.filter((row) => !isMissed(row) && differs(row));
  const head = [
    ...titleRows(say("variances.title"), assessed).slice(0, -1),
    ...sentenceRows(say("variances.help"), COLUMNS),
    blankRow(),
    { cells: headings(language, say) },
  ];
  const parts: readonly LayoutRow[] = [
    part(say("variances.missed", { count: missed.length })),
    ...listed(missed, say("variances.none-missed"), assessed, cells),
    part(say("variances.others", { count: others.length })),
    ...listed(others, say("variances.no-others"), assessed, cells),
  ];
  const all = [...head, ...parts];
  const inputCells = new Set(
    all.flatMap(({ cells }, index) =>
      cells[CAUSE_COLUMN - 1]?.style === INPUT ? [cellKey(index + 1, CAUSE_COLUMN)] : [],
    ),
  );
  const layout = pageLayout("variances", assessed, {
    columns: COLUMNS,
    rows: all,
    headingRow: head.length,
    frozenColumns: 3,
    isFilledIn: true,
  });
  return { role: "variances", layout, inputCells };
}

const headings = (language: AssessedPlan["language"], say: Say): LayoutRow["cells"] => [
  textCell(INDICATOR_COLUMNS.id[language], HEADING),
  ...textRow(
    [
      INDICATOR_COLUMNS.code[language],
      INDICATOR_COLUMNS.name[language],
      INDICATOR_COLUMNS.centre[language],
      INDICATOR_COLUMNS.scope[language],
      INDICATOR_COLUMNS.target[language],
      INDICATOR_COLUMNS.actual[language],
      INDICATOR_COLUMNS.verdict[language],
      INDICATOR_COLUMNS.attainment[language],
      INDICATOR_COLUMNS.variance[language],
      say("column.sense"),
    ],
    HEADING,
  ),
  textCell(INDICATOR_COLUMNS.cause[language], INPUT_HEADING),
];

const part = (title: string): LayoutRow => ({
  height: 22,
  cells: [undefined, ...textRow([title], SECTION)],
});

function listed(
  rows: readonly IndicatorRow[],
  whenNone: string,
  assessed: AssessedPlan,
  cells: CellsOf,
): readonly LayoutRow[] {
  if (rows.length === 0) return [{ cells: [undefined, ...textRow([whenNone], SENTENCE)] }];
  return rows.map((row) => varianceRow(row, assessed, cells));
}

function varianceRow(row: IndicatorRow, assessed: AssessedPlan, cells: CellsOf): LayoutRow {
  const { indicator } = row;
  const { code, name, target, actual, verdict, attainment, variance } = cells(row);
  return {
    cells: [
      textCell(indicator.key, KEY),
      code,
      name,
      textCell(indicator.centres.join("\n"), TEXT),
      textCell(indicator.scopes.join("\n"), TEXT),
      target,
      actual,
      verdict,
      attainment,
      variance,
      textCell(senseOf(row, assessed), TEXT),
      textCell(indicator.cause, INPUT),
    ],
  };
}

function senseOf({ assessment: { variance } }: IndicatorRow, { language }: AssessedPlan): string {
  const say = sheetSpeaker(language);
  if (variance?.favourable === undefined) return "";
  return say(variance.favourable ? "variances.favourable" : "variances.unfavourable");
}
