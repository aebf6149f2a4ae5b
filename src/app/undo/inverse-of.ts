import { assertNever } from "../../core/result.ts";
import { cellText, EMPTY } from "../../core/cell.ts";
import type {
  AddRows,
  Change,
  ColumnCell,
  RemoveColumns,
  RemoveRows,
  RemoveSheet,
  ReplaceSheet,
  WriteCells,
  WriteColumns,
  WrittenColumn,
} from "../../ports/change.ts";
import { MEMORY_ROLE, memoryAsItStands } from "../memory.ts";
import type { ConditionalFormat } from "../../ports/layout.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { previousCell } from "./previous-cell.ts";
import { layoutFrom, type SheetLook } from "./sheet-look.ts";

/** How what we had written looked before the changes, which a snapshot does not tell. */
export interface Looks {
  /** Of the sheet with this role; undefined where it was not kept. */
  readonly sheet: (role: string) => SheetLook | undefined;
  /** Undefined where it was not kept; then our rules stay as the changes have them. */
  readonly columns: ColumnsLook | undefined;
}

/** How the columns beside the table looked. */
export interface ColumnsLook {
  readonly rules: readonly ConditionalFormat[];
  /** By column number. */
  readonly aligns: Readonly<Record<number, WrittenColumn["align"]>>;
}

/** Of sheets that are new, and of changes of single cells. */
const NOTHING_KEPT: Looks = { sheet: () => undefined, columns: undefined };

/**
 * The changes that lead back, in the order in which they are carried out. They lead back from every stage that the
 * changes may have reached: what is not there any more is not missed.
 *
 * Cells get back their value, number format and formula; new columns and sheets go. A sheet of ours whose look was
 * not kept cannot be made as it was: it is then written whole as the changes have it.
 */
export const inverseOf = (
  changes: readonly Change[],
  snapshot: Snapshot,
  looks: Looks = NOTHING_KEPT,
): readonly Change[] =>
  changes
    .map((change) => inverseOfOne(change, snapshot, looks))
    .reverse()
    .flat();

function inverseOfOne(change: Change, snapshot: Snapshot, looks: Looks): readonly Change[] {
  const sheet = snapshot.sheets.find(({ name }) => name === change.sheet);
  switch (change.kind) {
    case "write-columns":
      return columnsBack(change, there(sheet, change), looks.columns);
    case "write-cells":
      return [cellsBack(change, there(sheet, change))];
    case "replace-sheet":
      return sheetBack(change, sheet, looks);
    case "add-rows":
      return [rowsBack(change)];
    case "remove-rows":
      return [rowsAgain(change, there(sheet, change))];
    case "make-table":
      return [{ ...change, kind: "unmake-table" }];
    case "unmake-table":
      return [{ ...change, kind: "make-table" }];
    case "remove-columns":
      return [columnsAgain(change, there(sheet, change), looks.columns)];
    case "remove-sheet":
      return sheetAgain(change, sheet, looks);
    default:
      return assertNever(change);
  }
}

function there(sheet: SheetSnapshot | undefined, change: Change): SheetSnapshot {
  if (sheet === undefined) throw new Error(`No sheet named ${change.sheet ?? ""}`);
  return sheet;
}

/** New columns go; the others get back what the written cells held, and our rules over them. */
function columnsBack(
  change: WriteColumns,
  sheet: SheetSnapshot,
  look: ColumnsLook | undefined,
): readonly Change[] {
  const { sheet: name, table, headingRow, firstRow, lastRow } = change;
  const added = change.columns.filter(({ isNew }) => isNew).sort((a, b) => a.column - b.column);
  const place = { sheet: name, table, headingRow, firstRow, lastRow };
  const removal: RemoveColumns = {
    kind: "remove-columns",
    ...place,
    columns: added.map(({ column }) => ({ column, width: sheet.lookUp.columnWidth(column) })),
  };
  const kept = keptColumns(change, sheet, new Set(added.map(({ column }) => column)));
  const writing: WriteColumns = {
    kind: "write-columns",
    ...place,
    columns: kept,
    conditionalFormats: look?.rules ?? change.conditionalFormats,
  };
  return [...(added.length > 0 ? [removal] : []), ...(kept.length > 0 ? [writing] : [])];
}

/** The columns that were there: those written, and those that only our rules changed in. */
function keptColumns(
  change: WriteColumns,
  sheet: SheetSnapshot,
  added: ReadonlySet<number>,
): readonly WrittenColumn[] {
  const written = new Map(change.columns.map((column) => [column.column, column]));
  const ruled = change.conditionalFormats.flatMap(({ area }) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index),
  );
  const all = [...new Set([...written.keys(), ...ruled])].sort((a, b) => a - b);
  return all
    .filter((column) => !added.has(column))
    .map((column): WrittenColumn => ({
      heading: headingIn(sheet, change.headingRow, column),
      column,
      isNew: false,
      width: 0,
      cells: (written.get(column)?.cells ?? []).map((cell, index) =>
        cell === undefined ? undefined : previousCell(sheet, change.firstRow + index, column),
      ),
    }));
}

const headingIn = (sheet: SheetSnapshot, row: number, column: number): string =>
  cellText(sheet.rows[row - 1]?.[column - 1] ?? EMPTY);

const cellsBack = ({ cells }: WriteCells, sheet: SheetSnapshot): WriteCells => ({
  kind: "write-cells",
  sheet: sheet.name,
  cells: cells.map(({ row, column }) => ({ row, column, ...previousCell(sheet, row, column) })),
});

const rowsBack = ({ sheet, table, area, rows }: AddRows): RemoveRows => ({
  kind: "remove-rows",
  sheet,
  table,
  area,
  count: rows.length,
});

const rowsAgain = ({ table, area, count }: RemoveRows, sheet: SheetSnapshot): AddRows => ({
  kind: "add-rows",
  sheet: sheet.name,
  table,
  area,
  rows: Array.from({ length: count }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, across) =>
      previousCell(sheet, area.bottom + 1 + down, area.left + across),
    ),
  ),
});

function sheetBack(change: ReplaceSheet, sheet: SheetSnapshot | undefined, looks: Looks): readonly Change[] {
  if (sheet === undefined)
    return [
      {
        kind: "remove-sheet",
        sheet: change.layout.name,
        ...(change.layout.isProtected === true ? { isProtected: true } : {}),
      },
    ];
  return sheetAsItStands(sheet, looks) ?? [change];
}

/** The changes that make a sheet of ours as it stands; undefined where its look was not kept. */
function sheetAsItStands(sheet: SheetSnapshot, looks: Looks): readonly Change[] | undefined {
  if (sheet.mark?.role === MEMORY_ROLE) return [memoryAsItStands(sheet)];
  const look = sheet.mark === undefined ? undefined : looks.sheet(sheet.mark.role);
  if (look === undefined) return undefined;
  const { layout, added } = layoutFrom(look, sheet);
  return [
    { kind: "replace-sheet", sheet: sheet.name, mark: sheet.mark, layout },
    ...(added.length > 0 ? [{ kind: "write-cells", sheet: sheet.name, cells: added } as const] : []),
  ];
}

/** A sheet that cannot be made again is not taken away in the first place. */
function sheetAgain(
  { sheet: name }: RemoveSheet,
  sheet: SheetSnapshot | undefined,
  looks: Looks,
): readonly Change[] {
  if (sheet === undefined) return [];
  const again = sheetAsItStands(sheet, looks);
  if (again === undefined) throw new Error(`The look of ${name} is not known`);
  return again;
}

function columnsAgain(
  { columns, ...place }: RemoveColumns,
  sheet: SheetSnapshot,
  look: ColumnsLook | undefined,
): WriteColumns {
  const rows = Array.from({ length: place.lastRow - place.firstRow + 1 }, (_, down) => place.firstRow + down);
  return {
    ...place,
    kind: "write-columns",
    columns: columns.map(({ column }): WrittenColumn => {
      const align = look?.aligns[column];
      return {
        heading: headingIn(sheet, place.headingRow, column),
        column,
        isNew: true,
        width: sheet.lookUp.columnWidth(column) ?? STANDARD_WIDTH,
        ...(align === undefined ? {} : { align }),
        cells: rows.map((row): ColumnCell => previousCell(sheet, row, column)),
      };
    }),
    conditionalFormats: look?.rules ?? [],
  };
}

/** In characters, as new workbooks have it. */
const STANDARD_WIDTH = 9.140625;
