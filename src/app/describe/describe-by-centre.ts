import type { Centre } from "../../core/plan.ts";
import type { LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { ruleSentence } from "../texts/words.ts";
import { textCell, textRow } from "./cells.ts";
import { groupRow, indicatorRow, sectionRows } from "./describe-by-objective.ts";
import { cellsOf } from "./indicator-cells.ts";
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
import { GROUP, SENTENCE, SUBGROUP, TEXT } from "./styles.ts";

const COLUMNS = widths(10, 58, 16, 18, 24, 15, 18, 14, 44);

/** *Per centro*: every responsibility centre with its total and its rows; the transversal ones apart, at the end. */
export function describeByCentre(assessed: AssessedPlan, cells = cellsOf(assessed)): DescribedSheet {
  const { language, plan, rows } = assessed;
  const say = sheetSpeaker(language);
  const byCentre = new Map<string, IndicatorRow[]>(plan.centres.map(({ key }) => [key, []]));
  for (const row of rows) {
    for (const centre of new Set(row.indicator.centres)) byCentre.get(centre)?.push(row);
  }
  const centreRows = (centre: Centre): readonly LayoutRow[] => {
    const own = byCentre.get(centre.key) ?? [];
    const total = assessed.rollUps.centres.get(centre.key);
    if (own.length === 0) return [];
    return [
      groupRow("", centre.name, total, assessed, centre.isTransversal ? SUBGROUP : GROUP),
      ...own.map((row) => indicatorRow(row, cells, textCell(roleOf(row, centre, assessed), TEXT))),
    ];
  };
  const transversal = plan.centres.filter(({ isTransversal }) => isTransversal).flatMap(centreRows);
  const body = [
    ...plan.centres.filter(({ isTransversal }) => !isTransversal).flatMap(centreRows),
    ...(transversal.length === 0 ? [] : [apart(say("centres.transversal")), ...transversal]),
    ...sectionRows(
      say("centres.none"),
      rows.filter(({ indicator }) => indicator.centres.length === 0),
      cells,
    ),
  ];
  const title = [
    ...titleRows(say("centres.title"), assessed).slice(0, -1),
    ...sentenceRows(say("centres.note"), COLUMNS),
    ...sentenceRows(ruleSentence([...assessed.rollUps.centres.values()], false, language), COLUMNS),
    blankRow(),
  ];
  const headings = [
    INDICATOR_COLUMNS.code[language],
    say("column.centre"),
    INDICATOR_COLUMNS.target[language],
    INDICATOR_COLUMNS.actual[language],
    INDICATOR_COLUMNS.verdict[language],
    INDICATOR_COLUMNS.attainment[language],
    INDICATOR_COLUMNS.band[language],
    INDICATOR_COLUMNS.variance[language],
    `${say("column.coverage")} / ${say("column.role").toLowerCase()}`,
  ];
  const isEmpty = rows.every(({ indicator }) => indicator.centres.length === 0);
  const content = isEmpty
    ? [{ cells: textRow([say("centres.empty")], SENTENCE) }]
    : [headingRow(headings), ...body];
  const layout = pageLayout("centres", assessed, {
    columns: COLUMNS,
    rows: [...title, ...content],
    headingRow: isEmpty ? undefined : title.length + 1,
    frozenColumns: 2,
  });
  return { role: "centres", layout, inputCells: NO_INPUTS };
}

/** Says that what follows stands apart from the centres above. */
const apart = (title: string): LayoutRow => ({
  cells: [
    { value: null, style: GROUP },
    ...textRow([title], GROUP),
    ...textRow(Array<string>(7).fill(""), GROUP),
  ],
});

/** Which part the centre has in an indicator of several; "" where it is the only one. */
function roleOf({ indicator }: IndicatorRow, { key }: Centre, { language }: AssessedPlan): string {
  if (indicator.centres.length < 2) return "";
  return sheetSpeaker(language)(indicator.centres[0] === key ? "centres.lead" : "centres.partner");
}
