import type { ReplaceSheet } from "../ports/change.ts";
import type { CellStyle } from "../ports/layout.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import { SUBTITLE, TITLE } from "./describe/styles.ts";
import { freeSheetName } from "./own-sheets.ts";
import { TABLES, type TableKey, type WorkbookLanguage } from "./plan-layout.ts";
import { pagePrint } from "./template/page-print.ts";
import { rowsOf } from "./template/sheet-grid.ts";
import { blockColumn, layoutColumns, tableBlock, type BlockRow } from "./template/table-block.ts";
import { CENTRED, CODE, DATE } from "./template/template-styles.ts";
import type { RowValues } from "./policy/table-edits.ts";

const HEADING_ROW = 4;
const STYLES: Readonly<Partial<Record<string, CellStyle>>> = {
  id: CODE,
  value: CENTRED,
  date: DATE,
  acceptedOn: DATE,
  from: DATE,
};

/**
 * A new sheet for a table of what happens during the year (*Consuntivi*, *Rimodulazioni*); a sheet of that name that is there already is
 * left alone.
 */
export function registerSheet(
  snapshot: Snapshot,
  table: TableKey,
  rows: readonly RowValues[],
  language: WorkbookLanguage,
  words: { readonly title: string; readonly help: string },
): ReplaceSheet {
  const block = tableBlock({
    table,
    language,
    top: HEADING_ROW,
    left: 1,
    columns: Object.entries(TABLES[table].columns).map(([key, spec]) =>
      blockColumn(key, spec, language, STYLES[key]),
    ),
    rows: rows.map(blockRow),
    blankRows: 1,
  });
  const columns = layoutColumns(block.columns);
  const name = freeSheetName(snapshot, TABLES[table].sheet[language]);
  return {
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout: {
      name,
      print: pagePrint(name, language, HEADING_ROW),
      columns,
      rows: rowsOf(
        [
          { row: 1, column: 1, cell: { value: words.title, style: TITLE } },
          { row: 2, column: 1, cell: { value: words.help, style: SUBTITLE } },
          ...block.cells,
        ],
        columns,
      ),
      freeze: { rows: HEADING_ROW, columns: 0 },
      tables: [block.table],
    },
  };
}

const blockRow = (values: RowValues): BlockRow =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, cell]) =>
      cell === undefined ? [] : [[key, { value: cell.value, format: cell.format ?? "General" }] as const],
    ),
  );
