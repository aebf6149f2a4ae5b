import type { CellStyle, LayoutCell, SheetLayout } from "../../ports/layout.ts";
import { INDICATOR_COLUMNS, TABLES, type ColumnSpec, type WorkbookLanguage } from "../plan-layout.ts";
import { SUBTITLE, TITLE } from "../describe/styles.ts";
import { pagePrint } from "./page-print.ts";
import { rowsOf } from "./sheet-grid.ts";
import { blockColumn, layoutColumns, tableBlock, type BlockColumn, type TableBlock } from "./table-block.ts";
import type { IndicatorColumn, TemplateContent } from "./template-content.ts";
import { CENTRED, CODE, DATE } from "./template-styles.ts";
import { SHEET_WORDS } from "./template-words.ts";

const HEADING_ROW = 4;
const BLANK_ROWS = 20;
/** Codice and Indicatore stay in view. */
const FROZEN_COLUMNS = 2;
const FURTHER_WIDTH = 20;

const STYLES: Readonly<Partial<Record<IndicatorColumn, CellStyle>>> = {
  code: CODE,
  objective: CODE,
  id: CODE,
  methodParameters: CODE,
  target: CENTRED,
  actual: CENTRED,
  verdict: CENTRED,
  attainment: CENTRED,
  band: CENTRED,
  variance: CENTRED,
  baseline: CENTRED,
  previous: CENTRED,
  targetNext: CENTRED,
  targetAfter: CENTRED,
  weight: CENTRED,
  due: DATE,
  decidedOn: DATE,
};

/** Key of the n-th column that is not ours. */
const furtherKey = (index: number): string => `further-${index}`;

/** The table of *Indicatori*: the working view first, the rest folded away, the user's own columns last. */
export function indicatorsBlock(content: TemplateContent, language: WorkbookLanguage): TableBlock {
  const isAsked = (key: IndicatorColumn): boolean =>
    content.indicators.some(({ cells }) => cells[key] !== undefined);
  const ours = (Object.entries(INDICATOR_COLUMNS) as [IndicatorColumn, ColumnSpec][])
    .filter(([key, { onDemand }]) => onDemand !== true || isAsked(key))
    .map(([key, spec]): BlockColumn => ({
      ...blockColumn(key, spec, language, STYLES[key]),
      isGrouped: spec.working !== true,
    }));
  const further = content.furtherHeadings.map((heading, index): BlockColumn => ({
    key: furtherKey(index),
    heading,
    width: FURTHER_WIDTH,
    isOutput: false,
    isGrouped: false,
    style: {},
  }));
  return tableBlock({
    table: "indicators",
    language,
    top: HEADING_ROW,
    left: 1,
    columns: [...ours, ...further],
    rows: content.indicators.map((entry) => ({
      ...entry.cells,
      ...Object.fromEntries(entry.further.map((typed, index) => [furtherKey(index), typed])),
    })),
    blankRows: BLANK_ROWS,
  });
}

/** The sheet *Indicatori* around its table. */
export function indicatorsSheet(
  block: TableBlock,
  content: TemplateContent,
  language: WorkbookLanguage,
): Omit<SheetLayout, "validations"> {
  const columns = layoutColumns(block.columns);
  const title: LayoutCell = { value: titleOf(content, language), style: TITLE };
  const help: LayoutCell = { value: SHEET_WORDS.indicatorsHelp[language], style: SUBTITLE };
  const name = TABLES.indicators.sheet[language];
  return {
    name,
    columns,
    rows: rowsOf(
      [{ row: 1, column: 1, cell: title }, { row: 2, column: 1, cell: help }, ...block.cells],
      columns,
    ),
    freeze: { rows: HEADING_ROW, columns: FROZEN_COLUMNS },
    tables: [block.table],
    print: pagePrint(name, language, HEADING_ROW),
  };
}

/** "Camera di commercio …: indicatori 2021", as far as it is known. */
function titleOf({ parameters }: TemplateContent, language: WorkbookLanguage): string {
  const parts = [
    SHEET_WORDS.indicatorsTitle[language],
    parameters.year?.value,
    parameters.administration?.value,
  ];
  const [what, year, who] = parts.map((part) => String(part ?? ""));
  const subject = [what, year].filter((part) => part !== "").join(" ");
  return who === "" || who === undefined ? subject : `${subject} – ${who}`;
}
