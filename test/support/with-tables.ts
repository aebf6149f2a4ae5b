import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import type { Change, Written } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";

export function openedAt(path: string): XlsxWorkbook {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.issue.code);
  return opened.value;
}

export async function snapshotAt(path: string): Promise<Snapshot> {
  const read = await openedAt(path).read();
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

/** Carries changes out on the file itself. */
export async function changeFile(path: string, changes: readonly Change[]): Promise<void> {
  const workbook = openedAt(path);
  const applied = await workbook.apply(changes);
  if (!applied.ok) throw new Error(`${applied.issue.code} ${JSON.stringify(applied.issue.facts)}`);
  writeFileSync(path, workbook.bytes());
}

/** A sheet of the user's that holds one table of this name, headings first. */
export const tableChange = (name: string, rows: readonly (readonly Written[])[]): Change => ({
  kind: "replace-sheet",
  sheet: undefined,
  mark: undefined,
  layout: {
    name,
    columns: (rows[0] ?? []).map(() => ({ width: 18 })),
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
    tables: [
      {
        name,
        area: { top: 1, left: 1, bottom: rows.length, right: rows[0]?.length ?? 1 },
        style: "TableStyleLight1",
      },
    ],
  },
});

/** A half-year and the year, as an office writes them. */
export const PERIODS = tableChange("Periodi", [
  ["Anno", "Periodo", "Dal", "Al", "Termine di trasmissione", "Stato"],
  [2021, "I semestre", "01/01/2021", "30/06/2021", "15/07/2021", "in corso"],
  [2021, "Anno", "01/01/2021", "31/12/2021", "31/01/2022", "aperto dal 1/1"],
]);
