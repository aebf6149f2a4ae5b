import { readFile } from "node:fs/promises";
import { openXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { compute, type ComputeTerms, type Computed } from "../../src/app/compute.ts";
import { cellText } from "../../src/core/cell.ts";
import type { Written } from "../../src/ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../src/ports/snapshot.ts";
import type { Workbook } from "../../src/ports/workbook.ts";

export const SAMPLE = new URL("../../samples/relazione-2021.xlsx", import.meta.url);
const TERMS: ComputeTerms = { asOf: undefined, today: { year: 2022, month: 6, day: 1 }, language: undefined };

export async function openFile(file: URL | Uint8Array): Promise<XlsxWorkbook> {
  const opened = openXlsx(file instanceof URL ? new Uint8Array(await readFile(file)) : file);
  if (!opened.ok) throw new Error(opened.issue.code);
  return opened.value;
}

export async function snapshotOf(workbook: Workbook): Promise<Snapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

/** Computes a workbook in place, as the command line does. */
export async function computeFile(workbook: Workbook, terms: Partial<ComputeTerms> = {}): Promise<Computed> {
  const computed = compute(await snapshotOf(workbook), { ...TERMS, ...terms });
  if (!computed.ok) throw new Error(computed.issue.code);
  const applied = await workbook.apply(computed.value.changes, []);
  if (!applied.ok) throw new Error(applied.issue.code);
  return computed.value;
}

/** A sheet as people see it, to be asked by the words in it. */
export class Page {
  readonly #sheet: SheetSnapshot;

  constructor(snapshot: Snapshot, name: string) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    this.#sheet = sheet;
  }

  text(row: number, column: number): string {
    const cell = this.#sheet.rows[row - 1]?.[column - 1];
    return cell === undefined ? "" : cellText(cell);
  }

  /** Row and column of the first cell with exactly these words. */
  find(words: string): { readonly row: number; readonly column: number } {
    for (const [index, cells] of this.#sheet.rows.entries()) {
      const column = Array.from(cells ?? [], (cell) => cellText(cell)).indexOf(words);
      if (column >= 0) return { row: index + 1, column: column + 1 };
    }
    throw new Error(`«${words}» is not on ${this.#sheet.name}`);
  }

  has(words: string): boolean {
    return this.#sheet.rows.some((cells) =>
      Array.from(cells ?? [], (cell) => cellText(cell)).includes(words),
    );
  }

  /** The cell under a heading in the row that holds these words. */
  under(heading: string, rowWords: string): { readonly row: number; readonly column: number } {
    return { row: this.find(rowWords).row, column: this.find(heading).column };
  }

  textUnder(heading: string, rowWords: string): string {
    const { row, column } = this.under(heading, rowWords);
    return this.text(row, column);
  }
}

export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: Written;
  readonly formula?: string;
}

/** What a person types into a sheet. */
export async function type(workbook: Workbook, sheet: string, cells: readonly Typed[]): Promise<void> {
  const applied = await workbook.apply([{ kind: "write-cells", sheet, cells }], []);
  if (!applied.ok) throw new Error(applied.issue.code);
}
