import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";

type Content = string | number | boolean | Date | { readonly formula: string; readonly result: number };

/** A form in the hands of another library: its cells by the row's ID and the column's heading. */
export interface OpenForm {
  readonly book: ExcelJS.Workbook;
  readonly sheet: ExcelJS.Worksheet;
  readonly ids: readonly string[];
  cell(id: string, heading: string): ExcelJS.Cell;
  set(id: string, values: Readonly<Record<string, Content>>): void;
  /** The address of the column's cell in the row: "H6". */
  at(id: string, heading: string): string;
}

export const openForm = async (path: string): Promise<OpenForm> => openFormBytes(await readFile(path));

export async function openFormBytes(bytes: Uint8Array): Promise<OpenForm> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet("Scheda");
  if (sheet === undefined) throw new Error("no sheet Scheda");
  const columns = new Map<string, number>();
  const rows = new Map<string, number>();
  let headingRow = 0;
  sheet.eachRow((row, number) => {
    const texts = row.values as readonly unknown[];
    if (headingRow === 0 && texts.includes("ID") && texts.includes("Valore")) {
      headingRow = number;
      texts.forEach((text, column) => columns.set(String(text), column));
      return;
    }
    const id = headingRow === 0 ? "" : row.getCell(columns.get("ID") ?? 1).text;
    if (id !== "") rows.set(id, number);
  });
  const cell = (id: string, heading: string): ExcelJS.Cell =>
    sheet.getCell(rows.get(id) ?? 0, columns.get(heading) ?? 0);
  return {
    book,
    sheet,
    ids: [...rows.keys()],
    cell,
    set: (id, values) => {
      for (const [heading, value] of Object.entries(values))
        cell(id, heading).value = value as ExcelJS.CellValue;
    },
    at: (id, heading) => cell(id, heading).address,
  };
}
