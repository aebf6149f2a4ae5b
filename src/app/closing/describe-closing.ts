import { formatDate } from "../texts/numbers.ts";
import { cellText } from "../../core/cell.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { objectiveName } from "../../core/plan.ts";
import type { LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { textCell, textRow } from "../describe/cells.ts";
import { cellsOf, type IndicatorCells } from "../describe/indicator-cells.ts";
import { blankRow, sentenceRows, widths } from "../describe/page.ts";
import { ACCENT } from "../describe/palette.ts";
import { ruleLines } from "../describe/policy-rows.ts";
import { withHeights } from "../describe/row-height.ts";
import {
  HEADING,
  LABEL,
  SECTION,
  SENTENCE,
  SUBTITLE,
  TEXT,
  TITLE,
  VALUE,
  withFormat,
} from "../describe/styles.ts";
import { totalRows, type Total } from "../describe/summary-tables.ts";
import { inputsDigest } from "../inputs-digest.ts";
import type { Period } from "../read-periods.ts";
import { explain } from "../texts/explain.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { FACT_KEYS, FROZEN_KEYS, VALUE_COLUMN, type FactKey } from "./closing.ts";
import { frozenHeading } from "./frozen-heading.ts";
import { sealOfLayout } from "./seal.ts";

/** What is written as text stays what it was, whatever opens the file. */
const WORDS = withFormat(TEXT, "@");
const VALUES = withFormat(VALUE, "@");
const FACT = withFormat(SENTENCE, "@");
const COLUMNS = widths(46, 11, 11, 28, 20, 20, 22, 15, 30, 17, 70);

export interface ClosingFacts {
  readonly period: Period;
  readonly judged: CalendarDate;
  readonly on: CalendarDate;
  readonly by: string;
  readonly act: string;
}

/** The sheet that keeps a period: who closed it and when, the totals, the rows, the rules. */
export function describeClosing(name: string, assessed: AssessedPlan, facts: ClosingFacts): SheetLayout {
  const { language, plan } = assessed;
  const say = closingSpeaker(language);
  const { period, judged, on, by, act } = facts;
  const values: Readonly<Partial<Record<FactKey, string>>> = {
    period: period.name,
    year: plan.year === undefined ? "" : String(plan.year),
    judged: formatDate(judged, language),
    "closed-on": formatDate(on, language),
    "closed-by": by,
    act,
  };
  const factRow = (key: FactKey, value: string): LayoutRow => ({
    cells: [textCell(say(`fact.${key}`), LABEL), { value: value === "" ? null : value, style: FACT }],
  });
  const head: readonly LayoutRow[] = [
    { height: 26, cells: textRow([say("title")], TITLE) },
    { cells: textRow([plan.administration], SUBTITLE) },
    ...FACT_KEYS.map((key) => factRow(key, values[key] ?? "")),
    blankRow(),
    ...sentenceRows(say("help"), COLUMNS.slice(0, 8)),
    blankRow(),
  ];
  const totals = totalRows(
    { title: say("totals"), totals: totalsOf(assessed), whenNone: say("no-totals"), isTree: true },
    assessed,
  );
  // Below the totals, an empty row and the title of the rows.
  const headingRow = head.length + totals.length + 3;
  const body: readonly LayoutRow[] = [
    ...totals,
    blankRow(),
    { height: 22, cells: textRow([say("rows", { count: assessed.rows.length })], SECTION) },
    {
      cells: textRow(
        FROZEN_KEYS.map((key) => frozenHeading(key, language)),
        HEADING,
      ),
    },
    ...frozenRows(assessed),
    blankRow(),
    { height: 22, cells: textRow([say("rules")], SECTION) },
    ...ruleLines(assessed).map(({ name: rule, value }): LayoutRow => ({
      cells: [textCell(rule, LABEL), { value, style: FACT }],
    })),
  ];
  const seal = sealOfLayout([...head, ...body], language);
  const sealed = head.map((row, index) =>
    index === 2 + FACT_KEYS.indexOf("seal") ? factRow("seal", seal) : row,
  );
  return {
    name,
    tabColour: ACCENT,
    columns: COLUMNS,
    rows: withHeights([...sealed, ...body], COLUMNS),
    hideGridLines: true,
    numbersAsText: [{ top: 1, left: VALUE_COLUMN, bottom: head.length + body.length, right: COLUMNS.length }],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { from: headingRow, to: headingRow },
      footer: sheetSpeaker(language)("footer", { sheet: name }),
    },
  };
}

function frozenRows(assessed: AssessedPlan): readonly LayoutRow[] {
  const cells = cellsOf(assessed);
  return assessed.rows.map((row) => frozenRow(row, cells(row), assessed));
}

const frozenRow = (
  row: IndicatorRow,
  { verdict, attainment, band }: IndicatorCells,
  { language }: AssessedPlan,
): LayoutRow => ({
  cells: [
    textCell(row.indicator.name, WORDS),
    textCell(row.indicator.key, WORDS),
    textCell(row.indicator.code, WORDS),
    textCell(row.indicator.centres.join("\n"), WORDS),
    textCell(cellText(row.target), VALUES),
    textCell(cellText(row.actual), VALUES),
    verdict,
    attainment,
    band,
    textCell(inputsDigest(row.indicator), WORDS),
    textCell(explain(row, language), WORDS),
  ],
});

/** Every total that the summary prints by objective, centre and scope, the administration's first. */
function totalsOf({ rollUps, plan, language }: AssessedPlan): readonly Total[] {
  const say = closingSpeaker(language);
  const objectives = plan.objectives.filter(({ level }) => level === "strategic");
  return [
    { name: say("administration"), total: rollUps.administration },
    ...objectives.flatMap((objective): readonly Total[] => {
      const total = rollUps.objectives.get(objective.code);
      const name = objectiveName(objective);
      return total === undefined ? [] : [{ name: say("objective", { name }), total }];
    }),
    ...[...rollUps.centres].map(([name, total]) => ({ name: say("centre", { name }), total })),
    ...[...rollUps.scopes].map(([name, total]) => ({ name: say("scope", { name }), total })),
  ];
}
