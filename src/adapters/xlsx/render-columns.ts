import type { LayoutColumn } from "../../ports/layout.ts";
import { fileWidth } from "../column-width.ts";

/** The `cols` element, or nothing. A closed group is marked on the column right of it. */
export function columnsXml(columns: readonly LayoutColumn[]): string {
  const cols = columns.map(({ width, hidden, group }, i) => {
    const closes = closesGroup(columns[i - 1]) && group !== 1;
    return (
      `<col min="${i + 1}" max="${i + 1}" width="${fileWidth(width)}" customWidth="1"` +
      `${hidden === true ? ' hidden="1"' : ""}${group === 1 ? ' outlineLevel="1"' : ""}` +
      `${closes ? ' collapsed="1"' : ""}/>`
    );
  });
  const after = columns.length + 1;
  if (closesGroup(columns.at(-1)))
    cols.push(`<col min="${after}" max="${after}" width="9.140625" collapsed="1"/>`);
  return cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`;
}

const closesGroup = (column: LayoutColumn | undefined): boolean =>
  column?.group === 1 && column.hidden === true;

export const hasGroups = (columns: readonly LayoutColumn[]): boolean =>
  columns.some(({ group }) => group === 1);
