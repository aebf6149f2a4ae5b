import { cellText, EMPTY, type Cell } from "../../core/cell.ts";
import type { CellRef } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { JUDGED } from "../describe-outputs.ts";
import { fold, matchHeadings } from "../headings.ts";
import { cellAt, type LocatedTable } from "../locate-tables.ts";
import { COLUMNS, type Memory } from "../memory.ts";
import { markedSheet } from "../own-sheets.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import type { PlanRow } from "../read-plan.ts";
import { columnOf } from "../table-rows.ts";

export type OutputKey = (typeof JUDGED)[number];

/** An output cell as it stands. */
export interface StandingOutput {
  readonly key: OutputKey;
  readonly cell: Cell;
  readonly at: CellRef;
}

/** The outputs of a row, wherever the run put them; those without a column are missing. */
export type StandingOutputs = (row: PlanRow) => readonly StandingOutput[];

/** Beside the table, or on *Esiti* where the last run found no room there. */
export function standingOutputs(snapshot: Snapshot, table: LocatedTable, memory: Memory): StandingOutputs {
  const results = markedSheet(snapshot, "results");
  if (results === undefined || memory.digests.has(COLUMNS)) {
    return ({ source }) =>
      JUDGED.flatMap((key) => {
        const column = columnOf(table, key);
        return column === undefined
          ? []
          : [outputAt(key, table.sheet.name, source.row, column, cellAt(table.sheet, source.row, column))];
      });
  }
  const [headings = [], ...body] = results.rows.map((cells) =>
    Array.from(cells ?? [], (cell: Cell | undefined) => cell ?? EMPTY),
  );
  const texts = headings.map(cellText);
  const { columns } = matchHeadings(texts, INDICATOR_COLUMNS);
  const idAt = texts.findIndex((text) => fold(text) === fold(INDICATOR_COLUMNS.id.it));
  const rows = new Map(
    body.map((cells, index) => [cellText(cells[idAt] ?? EMPTY), { cells, row: index + 2 }]),
  );
  return ({ key: { key: id } }) => {
    const found = rows.get(id);
    return JUDGED.flatMap((key) => {
      const index = columns[key];
      return found === undefined || index === undefined
        ? []
        : [outputAt(key, results.name, found.row, index + 1, found.cells[index] ?? EMPTY)];
    });
  };
}

const outputAt = (
  key: OutputKey,
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
): StandingOutput => ({ key, cell, at: { sheet, address: cellAddress(row, column) } });
