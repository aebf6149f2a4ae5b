import ExcelJS from "exceljs";
import { readXlsx } from "hucre/xlsx";

/** What a reader makes of a workbook: its cells by "Sheet!row:column", as text. Empty ones are left out. */
export type Reading = ReadonlyMap<string, string>;

/** @throws when exceljs cannot open the file */
export async function readWithExcelJs(bytes: Uint8Array): Promise<Reading> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const cells = new Map<string, string>();
  book.eachSheet((sheet) => {
    sheet.eachRow((row, above) => {
      row.eachCell((cell, left) => {
        cells.set(`${sheet.name}!${String(above)}:${String(left)}`, JSON.stringify(cell.value));
      });
    });
  });
  return cells;
}

/** @throws when hucre cannot open the file */
export async function readWithHucre(bytes: Uint8Array): Promise<Reading> {
  const book = await readXlsx(bytes);
  const cells = new Map<string, string>();
  for (const sheet of book.sheets) {
    sheet.rows.forEach((row, above) => {
      row.forEach((value, left) => {
        if (value !== null)
          cells.set(`${sheet.name}!${String(above + 1)}:${String(left + 1)}`, JSON.stringify(value));
      });
    });
  }
  return cells;
}
