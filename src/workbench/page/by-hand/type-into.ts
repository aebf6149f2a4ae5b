import { entryLanguage, typedEntry } from "../../host/calculation/typed-entry.ts";
import type { Area, Sheet } from "../../host/model/book.ts";
import { formatAt } from "../../host/model/cell-look.ts";
import { clearCells } from "../../host/model/clear-cells.ts";
import { ensureEditable } from "../../host/model/sheet-access.ts";
import { enterBlock } from "../../host/model/write-cells.ts";
import type { Host } from "../../host/protocol/host.ts";

/**
 * A person types into a cell, in the language of the host: "3.000" is 3000 in Italian. Formulas are typed as in en-US.
 *
 * @throws HostError AccessDenied where the sheet is protected and the cell locked
 */
export function typeInto(host: Host, sheet: Sheet, row: number, column: number, text: string): void {
  const area = { top: row, left: column, bottom: row, right: column };
  ensureEditable(sheet, area);
  enterBlock(host, sheet, area, entryOf(host, sheet, row, column, text), entryLanguage(host.locale));
}

/**
 * Rows of a text between tabs, from this cell on, as another program puts them on the clipboard.
 *
 * @returns what was written
 */
export function pasteInto(host: Host, sheet: Sheet, row: number, column: number, text: string): Area {
  const lines = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const width = Math.max(...lines.map((line) => line.length));
  const area = { top: row, left: column, bottom: row + lines.length - 1, right: column + width - 1 };
  ensureEditable(sheet, area);
  const block = lines.map((line, down) =>
    Array.from({ length: width }, (_, across) =>
      entryOf(host, sheet, row + down, column + across, line[across] ?? ""),
    ),
  );
  enterBlock(host, sheet, area, block, entryLanguage(host.locale));
  return area;
}

/** The key Delete. @throws HostError AccessDenied where a cell is locked on a protected sheet */
export function emptyArea(host: Host, sheet: Sheet, area: Area): void {
  ensureEditable(sheet, area);
  clearCells(host, sheet, area, "Contents");
}

/**
 * What is typed without "%" into a cell of percentages is one all the same, if it is 1 or more.
 *
 * @source Microsoft Support, "Format numbers as percentages": automatic percent entry
 */
function entryOf(host: Host, sheet: Sheet, row: number, column: number, text: string): string | number {
  const { numberFormat } = formatAt(host.book, sheet, row, column);
  if (!numberFormat.includes("%") || text.includes("%")) return text;
  const { value } = typedEntry(text, numberFormat, entryLanguage(host.locale));
  return typeof value === "number" && Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : text;
}
