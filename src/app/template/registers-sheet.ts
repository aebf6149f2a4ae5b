import type { CellStyle, LayoutColumn, SheetLayout } from "../../ports/layout.ts";
import {
  CENTRE_COLUMNS,
  OBJECTIVE_COLUMNS,
  TABLES,
  type ColumnSpec,
  type WorkbookLanguage,
} from "../plan-layout.ts";
import { SUBTITLE, TITLE } from "../describe/styles.ts";
import { pagePrint } from "./page-print.ts";
import { rowsOf } from "./sheet-grid.ts";
import { blockColumn, layoutColumns, tableBlock, type BlockColumn, type TableBlock } from "./table-block.ts";
import type { CentreColumn, ObjectiveColumn, TemplateContent } from "./template-content.ts";
import { CODE } from "./template-styles.ts";
import { SHEET_WORDS } from "./template-words.ts";

const HEADING_ROW = 4;
const BLANK_ROWS = 15;
const GAP: LayoutColumn = { width: 3 };

const OBJECTIVE_STYLES: Readonly<Partial<Record<ObjectiveColumn, CellStyle>>> = {
  code: CODE,
  parent: CODE,
};
const CENTRE_STYLES: Readonly<Partial<Record<CentreColumn, CellStyle>>> = { code: CODE };

/** What many plans leave blank is folded away. */
const FOLDED: ReadonlySet<string> = new Set<ObjectiveColumn | CentreColumn>([
  "plannedResources",
  "usedResources",
  "head",
  "email",
]);

export interface Registers {
  readonly objectives: TableBlock;
  readonly centres: TableBlock;
}

/** `Obiettivi` and `Centri` side by side, so that each has the room below it to grow. */
export function registerBlocks(content: TemplateContent, language: WorkbookLanguage): Registers {
  const objectiveColumns = (Object.entries(OBJECTIVE_COLUMNS) as [ObjectiveColumn, ColumnSpec][]).map(
    ([key, spec]) => registerColumn(key, spec, language, OBJECTIVE_STYLES[key]),
  );
  const centreColumns = (Object.entries(CENTRE_COLUMNS) as [CentreColumn, ColumnSpec][]).map(([key, spec]) =>
    registerColumn(key, spec, language, CENTRE_STYLES[key]),
  );
  const shared = { language, top: HEADING_ROW, blankRows: BLANK_ROWS };
  return {
    objectives: tableBlock({
      ...shared,
      table: "objectives",
      left: 1,
      columns: objectiveColumns,
      rows: content.objectives,
    }),
    centres: tableBlock({
      ...shared,
      table: "centres",
      left: objectiveColumns.length + 2,
      columns: centreColumns,
      rows: content.centres,
    }),
  };
}

const registerColumn = (
  key: string,
  spec: ColumnSpec,
  language: WorkbookLanguage,
  style: CellStyle | undefined,
): BlockColumn => ({ ...blockColumn(key, spec, language, style), isGrouped: FOLDED.has(key) });

/** The sheet *Anagrafiche* around its two tables. */
export function registersSheet(
  { objectives, centres }: Registers,
  language: WorkbookLanguage,
): Omit<SheetLayout, "validations"> {
  const columns = [...layoutColumns(objectives.columns), GAP, ...layoutColumns(centres.columns)];
  const name = TABLES.objectives.sheet[language];
  return {
    name,
    columns,
    rows: rowsOf(
      [
        { row: 1, column: 1, cell: { value: SHEET_WORDS.registersTitle[language], style: TITLE } },
        { row: 2, column: 1, cell: { value: SHEET_WORDS.registersHelp[language], style: SUBTITLE } },
        ...objectives.cells,
        ...centres.cells,
      ],
      columns,
    ),
    freeze: { rows: HEADING_ROW, columns: 0 },
    tables: [objectives.table, centres.table],
    print: pagePrint(name, language, HEADING_ROW),
  };
}
