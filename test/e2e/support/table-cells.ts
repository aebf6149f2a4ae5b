import type { OpenedWorkbench } from "./open-workbench.ts";

/** What stands under these headings in the rows of a table, as the workbook holds it; "" for a column that is not there. */
export const tableCells = (
  { inside }: OpenedWorkbench,
  table: string,
  headings: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  inside(
    ({ book }, wanted) => {
      for (const { tables, cells } of book.sheets)
        for (const { name, area, columns } of tables) {
          if (name !== wanted.table) continue;
          return Array.from({ length: area.bottom - area.top }, (_, index) =>
            Object.fromEntries(
              wanted.headings.map((heading) => {
                const at = columns.findIndex((column) => column.name === heading);
                return [heading, at < 0 ? "" : cells.valueAt(area.top + 1 + index, area.left + at)];
              }),
            ),
          );
        }
      throw new Error(`no table ${wanted.table}`);
    },
    { table, headings },
  );

/** "Indicatori!C5": what is selected on the sheet in front. */
export const selected = ({ inside }: OpenedWorkbench): Promise<string> =>
  inside(({ book: { active } }) => {
    const { top, left, bottom, right } = active.selection;
    const letters = (column: number): string =>
      column > 26
        ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
        : String.fromCharCode(64 + column);
    const first = `${letters(left)}${String(top)}`;
    return `${active.name}!${first}${top === bottom && left === right ? "" : `:${letters(right)}${String(bottom)}`}`;
  });

/** "Validazione OIV!H12": under a heading, in the row that holds these words; columns up to Z. */
export const addressUnder = (
  { inside }: OpenedWorkbench,
  sheet: string,
  heading: string,
  rowWords: string,
): Promise<string> =>
  inside(
    ({ book }, wanted) => {
      const { cells } = book.sheets.find(({ name }) => name === wanted.sheet) ?? book.active;
      let [row, column] = [0, 0];
      cells.forEach(({ value }, at, across) => {
        if (value === wanted.rowWords) row = at;
        if (value === wanted.heading) column = across;
      });
      return `${wanted.sheet}!${String.fromCharCode(64 + column)}${String(row)}`;
    },
    { sheet, heading, rowWords },
  );
