import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Change } from "../../src/ports/change.ts";
import { differences } from "../support/element-differences.ts";
import { packageFaults } from "../support/package-faults.ts";
import { treeOf } from "../support/package-links.ts";
import { isSamePart, readParts } from "../support/package-parts.ts";
import { bytesAfter, snapshotOf } from "./outcome.ts";
import { cellAt, contentOf } from "./snapshot-views.ts";

// The printed report is no table: its headings stand in A5:F5, its rows in 6 to 11, two of them blank.
const bytes = new Uint8Array(readFileSync(new URL("../golden/reading/printed-report.xlsx", import.meta.url)));
const sheet = "Allegato 1";
const words = ["Raggiunto", undefined, "Non raggiunto", "Raggiunto", undefined, "Raggiunto"];

const change: Change = {
  kind: "write-columns",
  sheet,
  table: undefined,
  headingRow: 5,
  firstRow: 6,
  lastRow: 11,
  columns: [
    {
      heading: "Esito",
      column: 7,
      isNew: true,
      width: 18,
      cells: words.map((value) => (value === undefined ? undefined : { value })),
    },
  ],
  conditionalFormats: [],
};

test("a column beside a plain range touches nothing else", async () => {
  const before = readParts(bytes);
  const after = readParts(await bytesAfter(bytes, [[change]]));
  const touched = [...before.values()].filter((part) => {
    const now = after.get(part.name);
    return now === undefined || !isSamePart(part, now);
  });
  expect(touched.map(({ name }) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
  const part = "xl/worksheets/sheet1.xml";
  const paths = differences(treeOf(before, part), treeOf(after, part)).map(({ path }) =>
    path.replace(/@spans$/, ""),
  );
  const rows = [5, 6, 8, 9, 11].map((row) => `worksheet/sheetData/row[${String(row)}]`);
  const cells = rows.map((row, index) => `${row}/c[G${String([5, 6, 8, 9, 11][index])}]`);
  expect([...new Set(paths)].sort()).toEqual(
    ["worksheet/dimension@ref", "worksheet/cols/col[7]", ...rows, ...cells].sort(),
  );
  expect(packageFaults(after)).toEqual(packageFaults(before));
});

test("what was written reads back, and blank rows stay blank", async () => {
  const snapshot = await snapshotOf(await bytesAfter(bytes, [[change]]));
  const column = [5, 6, 7, 8, 9, 10, 11].map((row) => contentOf(cellAt(snapshot, sheet, row, 7)));
  expect(column).toEqual(["Esito", "Raggiunto", null, "Non raggiunto", "Raggiunto", null, "Raggiunto"]);
});
