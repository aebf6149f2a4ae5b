import { expect, test } from "vitest";
import { shiftFormula } from "../../../src/adapters/xlsx/shift-formula.ts";

test.each([
  { formula: "A1+$A$1+A$1+$A1", rows: 2, columns: 1, gives: "B3+$A$1+B$1+$A3" },
  { formula: "SUM(B2:C9)", rows: 1, columns: 0, gives: "SUM(B3:C10)" },
  {
    formula: "SUM(B:C)+SUM($B:C)+SUM(2:3)+SUM($2:3)",
    rows: 1,
    columns: 1,
    gives: "SUM(C:D)+SUM($B:D)+SUM(3:4)+SUM($2:4)",
  },
  { formula: "'A1'!A1+Foglio1!A1+Q1!A1", rows: 1, columns: 0, gives: "'A1'!A2+Foglio1!A2+Q1!A2" },
  { formula: "'l''A1'!B2", rows: 1, columns: 0, gives: "'l''A1'!B3" },
  { formula: '"A1 ""A1"" "&A1', rows: 1, columns: 0, gives: '"A1 ""A1"" "&A2' },
  { formula: "LOG10(A1)+ATAN2(A1,B1)", rows: 1, columns: 0, gives: "LOG10(A2)+ATAN2(A2,B2)" },
  {
    formula: "Indicatori[[#This Row],[A1]]*A1",
    rows: 1,
    columns: 0,
    gives: "Indicatori[[#This Row],[A1]]*A2",
  },
  {
    formula: "Aliquota_A1+A1_tasso+TAX2021.B1",
    rows: 1,
    columns: 0,
    gives: "Aliquota_A1+A1_tasso+TAX2021.B1",
  },
  { formula: "1E5+2.5E3*A1", rows: 1, columns: 0, gives: "1E5+2.5E3*A2" },
  { formula: "a1+ab12", rows: 1, columns: 1, gives: "B2+AC13" },
  { formula: "A1+B2", rows: -1, columns: 0, gives: "#REF!+B1" },
  { formula: "SUM(A1:B2)", rows: 0, columns: -1, gives: "SUM(#REF!:A2)" },
  { formula: "SUM(A:B)", rows: 0, columns: -1, gives: "SUM(#REF!)" },
  { formula: "XFD1", rows: 0, columns: 1, gives: "#REF!" },
  { formula: "A1048576", rows: 1, columns: 0, gives: "#REF!" },
  { formula: "è1+però2*A1", rows: 1, columns: 0, gives: "è1+però2*A2" },
])("$formula by $rows rows and $columns columns", ({ formula, rows, columns, gives }) => {
  expect(shiftFormula(formula, rows, columns)).toBe(gives);
});
