import { parseStructRef } from "@borgar/fx";
import type { Area } from "../../../ports/snapshot.ts";
import { sameName } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import type { CellError } from "../model/cell-grid.ts";
import type { Table } from "../model/table.ts";
import { bodyArea, headingArea, totalsArea } from "../model/table-areas.ts";
import type { Place } from "./situation.ts";
import { WRONG_REFERENCE, WRONG_VALUE, type Reference } from "./values.ts";

/**
 * The cells of a structured reference: "Tabella1[Peso]", "[@Target]", "Tabella1[[#Headers],[A]:[C]]".
 *
 * @returns #REF! when table or column is unknown or the table has no such row; #VALUE! for "this row" where the
 * formula stands beside no row of the table
 * @source support.microsoft.com: "Using structured references with Excel tables"
 */
export function structuredArea(text: string, place: Place, book: Book): Reference | CellError {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return WRONG_REFERENCE;
  const found =
    parsed.table === undefined || parsed.table === "" ? tableAround(place) : findTable(book, parsed.table);
  if (found === undefined) return WRONG_REFERENCE;
  const { sheet, table } = found;
  const columns = columnSpan(table, parsed.columns ?? []);
  const rows = rowSpan(table, parsed.sections ?? [], { ...place, isBeside: sheet === place.sheet });
  if (columns === undefined) return WRONG_REFERENCE;
  if ("error" in rows) return rows;
  return { sheet, area: { top: rows.top, bottom: rows.bottom, ...columns } };
}

interface FoundTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** By name, in any letter case. */
export function findTable(book: Book, name: string): FoundTable | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => sameName(candidate.name, name));
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

function tableAround({ sheet, row, column }: Place): FoundTable | undefined {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return table === undefined ? undefined : { sheet, table };
}

type Rows = Pick<Area, "top" | "bottom">;

function columnSpan(table: Table, names: readonly string[]): Pick<Area, "left" | "right"> | undefined {
  const { left, right } = table.area;
  if (names.length === 0) return { left, right };
  const places = names.map((name) => table.columns.findIndex((column) => sameName(column.name, name)));
  if (places.includes(-1)) return undefined;
  return { left: left + Math.min(...places), right: left + Math.max(...places) };
}

function rowSpan(
  table: Table,
  sections: readonly string[],
  place: Place & { readonly isBeside: boolean },
): Rows | CellError {
  const body = bodyArea(table);
  if (sections.includes("this row")) {
    const isBody = place.isBeside && place.row >= body.top && place.row <= body.bottom;
    return isBody ? { top: place.row, bottom: place.row } : WRONG_VALUE;
  }
  if (sections.includes("all")) return table.area;
  const parts = [
    ...(sections.includes("headers") ? [headingArea(table)] : []),
    ...(sections.length === 0 || sections.includes("data") ? [body] : []),
    ...(sections.includes("totals") ? [totalsArea(table)] : []),
  ];
  const present = parts.filter((part) => part !== undefined);
  if (present.length < parts.length) return WRONG_REFERENCE;
  return {
    top: Math.min(...present.map(({ top }) => top)),
    bottom: Math.max(...present.map(({ bottom }) => bottom)),
  };
}
