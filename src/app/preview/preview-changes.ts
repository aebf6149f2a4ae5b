import type { CellRef } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import type { Change, ReplaceSheet } from "../../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { MEMORY_ROLE } from "../memory.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { previewSpeaker } from "../texts/preview.ts";
import { cellsToCome, type CellToCome } from "./cells-to-come.ts";
import { differingCells, filledCells } from "./differing-cells.ts";
import { cellWords } from "./row-words.ts";
import { shownCell, shownValue } from "./shown-value.ts";

/** *Anteprima*: what changes would do to a workbook, before they are carried out. */
export interface ChangePreview {
  /** Cells that will hold something else, of all sheets but our hidden one. */
  readonly cells: number;
  /** In the order of the workbook; new sheets last. */
  readonly sheets: readonly SheetChange[];
  /** Cells of the user's own tables that will not be as they are, row by row; at most as many as asked. */
  readonly changes: readonly CellChange[];
  /** All of them, also where `changes` is cut short. */
  readonly total: number;
}

export interface SheetChange {
  readonly sheet: string;
  readonly kind: "new" | "rebuilt" | "columns" | "cells" | "removed";
  readonly cells: number;
  /** "5 colonne nuove, 320 celle". */
  readonly sentence: string;
}

export interface CellChange {
  readonly at: CellRef;
  /** The heading over it. */
  readonly column: string;
  /** Code or name of its row. */
  readonly row: string;
  /** As shown. */
  readonly before: string;
  readonly after: string;
}

/** As many as a person looks through. */
const LISTED = 1_000;

/** @param limit of the cells that are listed; the total is exact */
export function previewChanges(
  snapshot: Snapshot,
  changes: readonly Change[],
  language: WorkbookLanguage,
  limit = LISTED,
): ChangePreview {
  const sheets: SheetChange[] = [];
  const listed: CellChange[] = [];
  let total = 0;
  for (const sheet of snapshot.sheets) {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (own.length === 0) continue;
    const replaced = own.findLast((change): change is ReplaceSheet => change.kind === "replace-sheet");
    if (own.some(({ kind }) => kind === "remove-sheet")) sheets.push(removedSheet(sheet, language));
    else if (replaced !== undefined) sheets.push(rebuiltSheet(sheet, replaced, language));
    else {
      const cells = cellsToCome(sheet, own);
      total += cells.length;
      const change = filledSheet(sheet, own, cells.length, language);
      if (change !== undefined) sheets.push(change);
      if (listed.length < limit)
        listed.push(...describedCells(snapshot, sheet, own, cells, limit - listed.length, language));
    }
  }
  for (const change of changes)
    if (change.kind === "replace-sheet" && change.sheet === undefined)
      sheets.push(newSheet(change, language));
  return { cells: sheets.reduce((sum, { cells }) => sum + cells, 0), sheets, changes: listed, total };
}

function newSheet({ layout, mark }: ReplaceSheet, language: WorkbookLanguage): SheetChange {
  const say = previewSpeaker(language);
  if (mark?.role === MEMORY_ROLE)
    return { sheet: layout.name, kind: "new", cells: 0, sentence: say("memory") };
  const cells = filledCells(layout);
  return { sheet: layout.name, kind: "new", cells, sentence: say("new", { cells }) };
}

function rebuiltSheet(
  sheet: SheetSnapshot,
  { layout, mark }: ReplaceSheet,
  language: WorkbookLanguage,
): SheetChange {
  const say = previewSpeaker(language);
  const { name } = sheet;
  if (mark?.role === MEMORY_ROLE) return { sheet: name, kind: "rebuilt", cells: 0, sentence: say("memory") };
  const cells = differingCells(sheet, layout);
  return { sheet: name, kind: "rebuilt", cells, sentence: say("rebuilt", { cells }) };
}

function removedSheet(sheet: SheetSnapshot, language: WorkbookLanguage): SheetChange {
  const isMemory = sheet.mark?.role === MEMORY_ROLE;
  const cells = isMemory ? 0 : differingCells(sheet, { name: sheet.name, columns: [], rows: [] });
  return { sheet: sheet.name, kind: "removed", cells, sentence: previewSpeaker(language)("removed") };
}

/** A sheet of the user's; undefined where nothing changes on it. */
function filledSheet(
  sheet: SheetSnapshot,
  changes: readonly Change[],
  cells: number,
  language: WorkbookLanguage,
): SheetChange | undefined {
  const say = previewSpeaker(language);
  const columns = (kind: "write-columns" | "remove-columns"): number =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? countColumns(change) : 0), 0);
  const [added, gone] = [columns("write-columns"), columns("remove-columns")];
  if (added > 0)
    return { sheet: sheet.name, kind: "columns", cells, sentence: say("columns", { columns: added, cells }) };
  if (gone > 0) {
    const sentence = say("removed-columns", { columns: gone, cells });
    return { sheet: sheet.name, kind: "columns", cells, sentence };
  }
  const rows = changes.reduce(
    (sum, change) => sum + (change.kind === "add-rows" ? change.rows.length : 0),
    0,
  );
  if (rows > 0) return { sheet: sheet.name, kind: "cells", cells, sentence: say("rows", { rows, cells }) };
  const made = changes.find(({ kind }) => kind === "make-table");
  if (made?.kind === "make-table")
    return { sheet: sheet.name, kind: "cells", cells, sentence: say("table", { name: made.name }) };
  return cells === 0
    ? undefined
    : { sheet: sheet.name, kind: "cells", cells, sentence: say("cells", { cells }) };
}

const countColumns = (change: Change & { readonly kind: "write-columns" | "remove-columns" }): number =>
  change.kind === "remove-columns"
    ? change.columns.length
    : change.columns.filter(({ isNew }) => isNew).length;

function describedCells(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  changes: readonly Change[],
  cells: readonly CellToCome[],
  limit: number,
  language: WorkbookLanguage,
): readonly CellChange[] {
  const words = cellWords(snapshot, sheet, language);
  const fresh = new Map(
    changes.flatMap((change) =>
      change.kind === "write-columns"
        ? change.columns.filter(({ isNew }) => isNew).map(({ column, heading }) => [column, heading] as const)
        : [],
    ),
  );
  const ordered = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return ordered.slice(0, limit).map(({ row, column, now, next }) => {
    const formula = sheet.formulas.has(`${row}:${column}`) ? sheet.lookUp.formula(row, column) : undefined;
    const format = now.kind === "number" ? now.format : sheet.lookUp.numberFormat(row, column);
    return {
      at: { sheet: sheet.name, address: cellAddress(row, column) },
      column: fresh.get(column) ?? words.heading(row, column),
      row: words.row(row),
      before: shownCell(now, formula),
      after: shownValue(next, format, language),
    };
  });
}
