import { expect, test } from "vitest";
import {
  renameSheetInFormula,
  shiftReferences,
  type SheetShift,
} from "../../../src/workbench/host/calculation/shift-references.ts";

const rows = (at: number, by: number): SheetShift => ({ sheet: "Piano", rows: { at, by } });
const columns = (at: number, by: number): SheetShift => ({ sheet: "Piano", columns: { at, by } });

test.each([
  { change: rows(2, 2), formula: "=A1+A2+A3", becomes: "=A1+A4+A5" },
  { change: rows(2, 1), formula: "=$A$2+A$2+$A2", becomes: "=$A$3+A$3+$A3" },
  { change: rows(2, 1), formula: "=SUM(A1:A3)", becomes: "=SUM(A1:A4)" },
  { change: rows(4, 1), formula: "=SUM(A1:A3)", becomes: "=SUM(A1:A3)" },
  { change: rows(1, 1), formula: "=SUM(A1:A3)", becomes: "=SUM(A2:A4)" },
  { change: rows(2, 1), formula: "=SUM(A:C)+SUM(1:3)", becomes: "=SUM(A:C)+SUM(1:4)" },
  { change: rows(2, 1), formula: "=piano!A2+'Per centro'!A2", becomes: "=piano!A3+'Per centro'!A2" },
  {
    change: rows(2, 1),
    formula: '="A2"&Tabella1[[#This Row],[A2]]',
    becomes: '="A2"&Tabella1[[#This Row],[A2]]',
  },
  { change: rows(2, 1), formula: "=A2:INDEX(B2:B9,2)", becomes: "=A3:INDEX(B3:B10,2)" },
  { change: rows(2, 1), formula: "=A1048576", becomes: "=#REF!" },
  { change: rows(2, 1), formula: "=SUM(A2:A1048576)", becomes: "=SUM(A3:A1048576)" },
  { change: rows(2, -1), formula: "=A1+A2+A3", becomes: "=A1+#REF!+A2" },
  { change: rows(2, -1), formula: "=SUM(A1:A3)", becomes: "=SUM(A1:A2)" },
  { change: rows(3, -5), formula: "=SUM(A1:A3)", becomes: "=SUM(A1:A2)" },
  { change: rows(1, -2), formula: "=SUM(A1:A3)", becomes: "=SUM(A1)" },
  { change: rows(1, -9), formula: "=SUM(A2:A3)+Piano!B2", becomes: "=SUM(#REF!)+Piano!#REF!" },
  { change: columns(2, 1), formula: "=A1+$B1+SUM(A:C)", becomes: "=A1+$C1+SUM(A:D)" },
  { change: columns(2, -1), formula: "=B1+SUM(A:C)+SUM(B:B)", becomes: "=#REF!+SUM(A:B)+SUM(#REF!)" },
])("$formula becomes $becomes", ({ change, formula, becomes }) => {
  expect(shiftReferences(formula, "Piano", change)).toBe(becomes);
});

test("references of other sheets stay, and those that name the sheet move, wherever the formula stands", () => {
  expect(shiftReferences("=A2+Piano!A2", "Altro", rows(2, 1))).toBe("=A2+Piano!A3");
});

test.each([
  {
    from: "Piano",
    to: "Piano 2022",
    formula: "=Piano!A1+SUM(piano!A:A)",
    becomes: "='Piano 2022'!A1+SUM('Piano 2022'!A:A)",
  },
  {
    from: "Per centro",
    to: "Centri",
    formula: "='Per centro'!A1&\"'Per centro'!A1\"",
    becomes: "=Centri!A1&\"'Per centro'!A1\"",
  },
  {
    from: "Piano",
    to: "L'anno",
    formula: "=Piano!#REF!+Piano!Soglia",
    becomes: "='L''anno'!#REF!+'L''anno'!Soglia",
  },
  { from: "L'anno", to: "A1", formula: "='L''anno'!B2+Altro!B2", becomes: "='A1'!B2+Altro!B2" },
  { from: "Piano", to: "X", formula: "=Piano+Tabella[Piano]+A1", becomes: "=Piano+Tabella[Piano]+A1" },
])("$formula after $from was renamed to $to", ({ from, to, formula, becomes }) => {
  expect(renameSheetInFormula(formula, from, to)).toBe(becomes);
});
