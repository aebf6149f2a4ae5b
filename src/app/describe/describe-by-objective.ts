import { PERFORMANCE, type Objective } from "../../core/plan.ts";
import type { RollUp } from "../../core/roll-up/roll-up.ts";
import type { CellStyle, LayoutCell, LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { coverageWords, ruleSentence } from "../texts/words.ts";
import { textCell, textRow } from "./cells.ts";
import { groupBy } from "../group-by.ts";
import { cellsOf, type CellsOf } from "./indicator-cells.ts";
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
import { GROUP, INDENTED, SENTENCE, SUBGROUP, TEXT } from "./styles.ts";
import { meanCell, remarkOf, totalBandCell } from "./totals.ts";

const COLUMNS = widths(10, 58, 16, 18, 24, 15, 18, 14, 44);
/** Many plans call an objective by its words alone; they do not fit in the column of the codes. */
const LONGEST_CODE = 8;

/**
 * *Per obiettivo*: the tree of the plan with its indicators, each level with its total. Rows outside the performance
 * plan stand apart, because the totals do not rest on them.
 */
export function describeByObjective(assessed: AssessedPlan, cells = cellsOf(assessed)): DescribedSheet {
  const { language, plan, rows } = assessed;
  const say = sheetSpeaker(language);
  const totals = [assessed.rollUps.administration, ...assessed.rollUps.objectives.values()];
  const title = [
    ...titleRows(say("objectives.title"), assessed).slice(0, -1),
    ...sentenceRows(ruleSentence(totals, true, language), COLUMNS),
    blankRow(),
  ];
  const known = new Set(plan.objectives.map(({ code }) => code));
  const inPlan = rows.filter(({ indicator }) => indicator.scopes.includes(PERFORMANCE));
  const outside = rows.filter(({ indicator }) => !indicator.scopes.includes(PERFORMANCE));
  const unplaced = inPlan.filter(({ indicator }) => !known.has(indicator.objective));
  const body = [
    ...treeRows(assessed, inPlan, known, cells),
    ...sectionRows(say("objectives.none"), unplaced, cells),
    ...sectionRows(say("objectives.outside"), outside, cells),
  ];
  const headings = [
    INDICATOR_COLUMNS.code[language],
    say("column.objective"),
    INDICATOR_COLUMNS.target[language],
    INDICATOR_COLUMNS.actual[language],
    INDICATOR_COLUMNS.verdict[language],
    INDICATOR_COLUMNS.attainment[language],
    INDICATOR_COLUMNS.band[language],
    INDICATOR_COLUMNS.variance[language],
    say("column.coverage"),
  ];
  const content =
    rows.length === 0
      ? [{ cells: textRow([say("objectives.empty")], SENTENCE) }]
      : [headingRow(headings), ...body];
  const layout = pageLayout("objectives", assessed, {
    columns: COLUMNS,
    rows: [...title, ...content],
    headingRow: rows.length === 0 ? undefined : title.length + 1,
    frozenColumns: 2,
  });
  return { role: "objectives", layout, inputCells: NO_INPUTS };
}

/** Objectives in the order of their table, each with what stands below it; one that descends from itself once only. */
function treeRows(
  assessed: AssessedPlan,
  rows: readonly IndicatorRow[],
  known: ReadonlySet<string>,
  cells: CellsOf,
): readonly LayoutRow[] {
  const children = groupBy(assessed.plan.objectives, ({ parent }) => (known.has(parent) ? parent : ""));
  const indicators = groupBy(rows, ({ indicator }) => indicator.objective);
  const branch = (objective: Objective, above: ReadonlySet<string>): readonly LayoutRow[] => {
    const { code } = objective;
    const total = assessed.rollUps.objectives.get(code);
    const below = (children.get(code) ?? []).filter((child) => !above.has(child.code));
    return [
      objectiveRow(objective, total, assessed),
      ...below.flatMap((child) => branch(child, new Set([...above, child.code]))),
      ...(indicators.get(code) ?? []).map((row) => indicatorRow(row, cells, EMPTY)),
    ];
  };
  return (children.get("") ?? []).flatMap((objective) => branch(objective, new Set([objective.code])));
}

function objectiveRow(
  { code, level, title }: Objective,
  total: RollUp | undefined,
  assessed: AssessedPlan,
): LayoutRow {
  const [shownCode, shownTitle] =
    code !== title ? [code, title] : code.length > LONGEST_CODE ? ["", title] : [code, ""];
  return groupRow(shownCode, shownTitle, total, assessed, level === "strategic" ? GROUP : SUBGROUP);
}

/** A row with the total of what stands below it: its coverage in words in the last column. */
export function groupRow(
  code: string,
  title: string,
  total: RollUp | undefined,
  assessed: AssessedPlan,
  style: CellStyle,
): LayoutRow {
  const blank: LayoutCell = { value: null, style };
  const lead = [textCell(code, style), textCell(title, style), blank, blank, blank];
  if (total === undefined || total.counts.planned === 0) {
    const why = sheetSpeaker(assessed.language)("objectives.bare");
    return { cells: [...lead, blank, blank, blank, textCell(why, style)] };
  }
  // The counts say already that nothing was assessed.
  const remark = total.state === "empty" ? "" : remarkOf(total, assessed);
  const coverage = coverageWords(total.counts, assessed.language);
  return {
    cells: [
      ...lead,
      meanCell(total, assessed),
      totalBandCell(total, assessed),
      blank,
      textCell(remark === "" ? coverage : `${coverage}; ${remark}`, style),
    ],
  };
}

const EMPTY: LayoutCell = { value: null, style: TEXT };

/** An indicator with its answers; `last` stands behind the variance. */
export function indicatorRow(row: IndicatorRow, cells: CellsOf, last: LayoutCell): LayoutRow {
  const { code, target, actual, verdict, attainment, band, variance } = cells(row);
  const inset = textCell(row.indicator.name, INDENTED);
  return { cells: [code, inset, target, actual, verdict, attainment, band, variance, last] };
}

/** Rows under a heading of their own, without a total; nothing where there are none. */
export function sectionRows(
  title: string,
  rows: readonly IndicatorRow[],
  cells: CellsOf,
): readonly LayoutRow[] {
  if (rows.length === 0) return [];
  const blank: LayoutCell = { value: null, style: GROUP };
  const line: LayoutRow = {
    cells: [blank, textCell(title, GROUP), ...Array.from({ length: COLUMNS.length - 2 }, () => blank)],
  };
  return [line, ...rows.map((row) => indicatorRow(row, cells, EMPTY))];
}
