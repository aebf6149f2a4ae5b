import { PIRA } from "../../core/plan.ts";
import type { LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { verdictLabel } from "../texts/evaluation/labels.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import { textCell, textRow } from "./cells.ts";
import { cellsOf, type IndicatorCells } from "./indicator-cells.ts";
import {
  blankRow,
  headingRow,
  NO_INPUTS,
  pageLayout,
  sentenceRows,
  titleRows,
  widths,
  type DescribedSheet,
} from "./page.ts";
import { MISSING, PLAIN_HEADING, SENTENCE, TEXT } from "./styles.ts";

const COLUMNS = widths(8, 36, 13, 14, 20, 30, 14, 16, 28, 18, 32);

/**
 * *Prospetto PIRA*: the rows in scope PIRA in the order of columns in which such plans are printed, then verdict and
 * cause. Without colours, for it is attached to the accounts.
 *
 * @source DPCM 18/9/2012 art. 3 (what each indicator states), art. 4 (the centre), art. 5 (the causes of variance)
 */
export function describePira(assessed: AssessedPlan, cells = cellsOf(assessed)): DescribedSheet {
  const { language, plan } = assessed;
  const say = sheetSpeaker(language);
  const rows = assessed.rows.filter(({ indicator }) => indicator.scopes.includes(PIRA));
  const centres = new Map(plan.centres.map(({ key, name }) => [key, name]));
  const title = [
    ...titleRows(say("pira.title", { year: plan.year ?? "" }).trim(), assessed).slice(0, -1),
    ...sentenceRows(say("pira.source"), COLUMNS),
    blankRow(),
  ];
  const content =
    rows.length === 0
      ? [{ cells: textRow([say("pira.empty")], SENTENCE) }]
      : [
          headingRow(headings(say), PLAIN_HEADING),
          ...rows.map((row) => piraRow(row, centres, assessed, cells(row), say)),
        ];
  const layout = pageLayout("pira", assessed, {
    columns: COLUMNS,
    rows: [...title, ...content],
    headingRow: rows.length === 0 ? undefined : title.length + 1,
    frozenColumns: 2,
  });
  return { role: "pira", layout, inputCells: NO_INPUTS };
}

const headings = (say: Say): readonly string[] => [
  say("pira.code"),
  say("pira.name"),
  say("pira.typology"),
  say("pira.unit"),
  say("pira.data-source"),
  say("pira.algorithm"),
  say("pira.target"),
  say("pira.actual"),
  say("pira.centre"),
  say("pira.verdict"),
  say("pira.cause"),
];

function piraRow(
  row: IndicatorRow,
  centres: ReadonlyMap<string, string>,
  { language }: AssessedPlan,
  cells: IndicatorCells,
  say: Say,
): LayoutRow {
  const { indicator, assessment } = row;
  const needsCause = indicator.cause === "" && assessment.verdict.kind === "not-met";
  return {
    cells: [
      cells.code,
      cells.name,
      ...textRow([indicator.typology, indicator.unit, indicator.dataSource, indicator.algorithm], TEXT),
      cells.target,
      cells.actual,
      textCell(indicator.centres.map((key) => centres.get(key) ?? key).join("\n"), TEXT),
      textCell(verdictLabel(assessment, language), TEXT),
      needsCause ? textCell(say("pira.cause-missing"), MISSING) : textCell(indicator.cause, TEXT),
    ],
  };
}
