import { readFileSync } from "node:fs";
import { addressOf } from "../support/a1.ts";
import type { Parts } from "../support/package-parts.ts";
import { tablesOf, type TablePart } from "../support/table-faults.ts";

/** A committed workbook. All hold the same eight indicators in a table `Indicatori`, each what its writer can. */
export interface Fixture {
  readonly file: string;
  readonly holds: string;
  /** Libraries that can open it as it was saved; no single one opens them all. */
  readonly readBy: readonly ("exceljs" | "hucre")[];
  /** The plan's own sheet is under a password: nothing may be written there. */
  readonly locked: boolean;
}

export const fixtures: readonly Fixture[] = [
  {
    file: "excelize-report.xlsx",
    holds:
      "charts, image, shape, comments, sparklines, pivot, slicer, x14 rules, entries with data descriptors",
    readBy: ["hucre"],
    locked: false,
  },
  {
    file: "excelize-macro.xlsm",
    holds: "macro project, form controls, workbook password",
    readBy: ["hucre"],
    locked: false,
  },
  {
    file: "openpyxl-report.xlsx",
    holds: "table in B6 with totals, calculated column and hidden rows, absolute targets, array formula",
    readBy: ["hucre"],
    locked: false,
  },
  {
    file: "openpyxl-protected.xlsx",
    holds: "dates from 1904, chart sheet, the plan's sheet under a password",
    readBy: [],
    locked: true,
  },
  {
    file: "libreoffice-resaved.xlsx",
    holds: "openpyxl's report saved again: filter over the totals row, every flag spelt out",
    readBy: ["exceljs", "hucre"],
    locked: false,
  },
  {
    file: "libreoffice-native.xlsx",
    holds: "dates from 1904, charts, image, comment, grouped columns, a sheet under a password",
    readBy: ["exceljs", "hucre"],
    locked: false,
  },
  {
    file: "exceljs-report.xlsx",
    holds: "shared formulas, rich text, notes, hashed password, very hidden sheet, elements out of order",
    readBy: ["exceljs", "hucre"],
    locked: false,
  },
  {
    file: "excel-like.xlsx",
    holds:
      "threaded comments, external link, customXml, calculation chain, dynamic array, x14 in extension lists",
    readBy: ["exceljs", "hucre"],
    locked: false,
  },
  {
    file: "prefixed.xlsx",
    holds: "the same with x: before every element, entries stored",
    readBy: ["hucre"],
    locked: false,
  },
  {
    file: "bare.xlsx",
    holds: "no styles, addresses or shared strings, UTF-16, odd part names",
    readBy: [],
    locked: false,
  },
];

export const readFixture = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`files/${file}`, import.meta.url)));

/** Where the plan stands, found without the adapter. */
export interface Place {
  readonly table: TablePart;
  readonly sheet: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function placeOf(parts: Parts): Place {
  const table = tablesOf(parts).find(({ name }) => name === "Indicatori");
  if (table === undefined) throw new Error("The fixture has no table Indicatori");
  const { area, hasTotals, sheet } = table;
  return {
    table,
    sheet: sheet.name,
    headingRow: area.top,
    firstRow: area.top + 1,
    lastRow: hasTotals ? area.bottom - 1 : area.bottom,
    firstColumn: area.left,
    lastColumn: area.right,
  };
}

/** "Indicatori!D6" */
export const cellKey = (sheet: string, row: number, column: number): string =>
  `${sheet}!${addressOf(row, column)}`;
