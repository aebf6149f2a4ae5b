import type { Change, ColumnCell } from "../../ports/change.ts";
import type { LayoutCell, SheetLayout } from "../../ports/layout.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { SUBTITLE, TITLE } from "../describe/styles.ts";
import { freeSheetName } from "../own-sheets.ts";
import { TABLES, type WorkbookLanguage } from "../plan-layout.ts";
import { bandsBlock, parametersBlock } from "../template/settings-blocks.ts";
import { rowsOf } from "../template/sheet-grid.ts";
import { layoutColumns, type TableBlock } from "../template/table-block.ts";
import { templateSheets } from "../template/template-changes.ts";
import { EMPTY_CONTENT, type Entry, type TemplateContent } from "../template/template-content.ts";
import { SHEET_WORDS } from "../template/template-words.ts";
import type { Typed } from "../template/typed-value.ts";
import { BAND_LEVELS } from "./policy-form.ts";
import { bandValues, type CheckedBands } from "./band-edits.ts";
import { ruleCells, type Rules } from "./parameter-edits.ts";

export type PolicyTable = "parameters" | "bands";

/** A new sheet *Impostazioni* with the tables that the workbook does not have; a name that is taken gets a suffix. */
export function newTables(
  snapshot: Snapshot,
  missing: readonly PolicyTable[],
  rules: Rules,
  bands: CheckedBands,
  language: WorkbookLanguage,
): Change {
  const content: TemplateContent = {
    ...EMPTY_CONTENT,
    parameters: typedEntry(ruleCells(rules, language)),
    bands: BAND_LEVELS.flatMap((level) => bandValues(level, bands[level], language).map(typedEntry)),
  };
  const wanted = TABLES.parameters.sheet[language];
  const name = freeSheetName(snapshot, wanted);
  const whole = templateSheets(content, language).find((layout) => layout.name === wanted);
  if (whole === undefined) throw new Error(`No sheet ${wanted}`);
  const layout =
    missing.length > 1 ? renamed(whole, name) : single(missing[0] ?? "bands", content, language, name);
  return { kind: "replace-sheet", sheet: undefined, mark: undefined, layout };
}

const typedEntry = <Key extends string>(cells: Readonly<Partial<Record<Key, ColumnCell>>>): Entry<Key> =>
  Object.fromEntries(
    Object.entries<ColumnCell | undefined>(cells).flatMap(([key, cell]): [string, Typed][] =>
      cell === undefined ? [] : [[key, { value: cell.value, format: cell.format ?? "General" }]],
    ),
  ) as Entry<Key>;

/** Its drop-down lists stand on the sheet itself. */
const renamed = (layout: SheetLayout, name: string): SheetLayout => ({
  ...layout,
  name,
  validations: (layout.validations ?? []).map((rule) => ({
    ...rule,
    source: { ...rule.source, sheet: name },
  })),
});

const TABLE_ROW = 4;

function single(
  table: PolicyTable,
  content: TemplateContent,
  language: WorkbookLanguage,
  name: string,
): SheetLayout {
  const block: TableBlock =
    table === "parameters"
      ? parametersBlock(content, language, TABLE_ROW, 1)
      : bandsBlock(content, language, TABLE_ROW, 1);
  const columns = layoutColumns(block.columns);
  const words = table === "parameters" ? "parameters" : "bands";
  const title: LayoutCell = { value: SHEET_WORDS[`${words}Title`][language], style: TITLE };
  const help: LayoutCell = { value: SHEET_WORDS[`${words}Help`][language], style: SUBTITLE };
  return {
    name,
    columns,
    rows: rowsOf(
      [{ row: 1, column: 1, cell: title }, { row: 2, column: 1, cell: help }, ...block.cells],
      columns,
    ),
    tables: [block.table],
  };
}
