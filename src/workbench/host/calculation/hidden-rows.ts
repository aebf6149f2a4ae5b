import type { Book, Sheet } from "../model/book.ts";

/** Notices when rows of a book were hidden or shown. */
export class HiddenRows {
  readonly #seen = new Map<Sheet, string>();

  /** @returns whether anything changed since this was asked before; the first look at a sheet is no change */
  haveChanged(book: Book): boolean {
    let changed = false;
    for (const sheet of book.sheets) {
      const before = this.#seen.get(sheet);
      const now = hiddenRowsOf(sheet);
      if (before === now) continue;
      this.#seen.set(sheet, now);
      changed ||= before !== undefined;
    }
    return changed;
  }
}

function hiddenRowsOf(sheet: Sheet): string {
  const hidden: string[] = [];
  for (const [row, look] of sheet.rows) {
    if (look.hidden === true || look.filtered === true)
      hidden.push(`${row}${look.filtered === true ? "f" : ""}`);
  }
  return hidden.join(" ");
}
