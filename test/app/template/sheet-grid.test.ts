import { expect, test } from "vitest";
import { rowsOf } from "../../../src/app/template/sheet-grid.ts";

test("rows are as high as their texts need; a folded column asks for three lines at most", () => {
  const wrap = { wrap: true };
  const long = "una nota che prende molte righe di una colonna così stretta";
  const title = { value: "Titolo", style: { size: 22 } };
  const open = { value: long, style: wrap };
  const number = { value: 3, style: wrap };
  const rows = rowsOf(
    [
      { row: 1, column: 1, cell: title },
      { row: 3, column: 1, cell: open },
      { row: 4, column: 2, cell: open },
      { row: 5, column: 2, cell: number },
    ],
    [{ width: 12 }, { width: 12, hidden: true, group: 1 }],
  );
  expect(rows).toEqual([
    { height: 30, cells: [title] },
    { cells: [] },
    { height: 75, cells: [open] },
    { height: 45, cells: [undefined, open] },
    { cells: [undefined, number] },
  ]);
});
