import type { ReplaceSheet } from "../../ports/change.ts";
import type { CellStyle } from "../../ports/layout.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { SUBTITLE, TITLE } from "../describe/styles.ts";
import { freeSheetName } from "../own-sheets.ts";
import { SUBMISSION_COLUMNS, TABLES, type ColumnSpec, type WorkbookLanguage } from "../plan-layout.ts";
import { rowsOf } from "../template/sheet-grid.ts";
import { blockColumn, layoutColumns, tableBlock, type BlockRow } from "../template/table-block.ts";
import { CENTRED, CODE, DATE } from "../template/template-styles.ts";
import { collectSpeaker } from "../texts/collect/collect.ts";
import type { SubmissionValues } from "./submission-values.ts";

const HEADING_ROW = 4;
const STYLES: Readonly<Partial<Record<string, CellStyle>>> = {
  id: CODE,
  value: CENTRED,
  date: DATE,
  acceptedOn: DATE,
};

/** A new sheet *Consuntivi* with its table; a sheet of that name that is there already is left alone. */
export function submissionsSheet(
  snapshot: Snapshot,
  rows: readonly SubmissionValues[],
  language: WorkbookLanguage,
): ReplaceSheet {
  const say = collectSpeaker(language);
  const block = tableBlock({
    table: "submissions",
    language,
    top: HEADING_ROW,
    left: 1,
    columns: Object.entries<ColumnSpec>(SUBMISSION_COLUMNS).map(([key, spec]) =>
      blockColumn(key, spec, language, STYLES[key]),
    ),
    rows: rows.map(blockRow),
    blankRows: 1,
  });
  const columns = layoutColumns(block.columns);
  return {
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout: {
      name: freeSheetName(snapshot, TABLES.submissions.sheet[language]),
      columns,
      rows: rowsOf(
        [
          { row: 1, column: 1, cell: { value: say("sheet.title"), style: TITLE } },
          { row: 2, column: 1, cell: { value: say("sheet.help"), style: SUBTITLE } },
          ...block.cells,
        ],
        columns,
      ),
      freeze: { rows: HEADING_ROW, columns: 0 },
      tables: [block.table],
    },
  };
}

const blockRow = (values: SubmissionValues): BlockRow =>
  Object.fromEntries(
    Object.entries(values).map(([key, { value, format = "General" }]) => [key, { value, format }]),
  );
