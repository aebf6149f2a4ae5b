import type { Area, Sheet } from "../../host/model/book.ts";
import type { Table } from "../../host/model/table.ts";
import { bodyArea, headingArea, totalsArea } from "../../host/model/table-areas.ts";

/** What a table's style does to a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly lineAbove?: string;
  readonly lineBelow?: string;
}

export interface TablePlace {
  readonly look: TableLook;
  /** The heading of this column (from 0), where it has a filter button. */
  readonly filterOf?: { readonly table: Table; readonly index: number };
}

/** Of the Office theme: for black and the six accents. @source Office theme 2013–2022 */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const BANDS = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;

/** The part a cell plays in a table; undefined outside of tables. */
export function tablePlace(sheet: Sheet, row: number, column: number): TablePlace | undefined {
  const table = sheet.tables.find(({ area }) => holds(area, row, column));
  if (table === undefined) return undefined;
  const isHeading = holds(headingArea(table), row, column);
  const filterOf =
    isHeading && table.showFilterButton ? { filterOf: { table, index: column - table.area.left } } : {};
  return { look: lookIn(table, row, column), ...filterOf };
}

const holds = (area: Area | undefined, row: number, column: number): boolean =>
  area !== undefined && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** An approximation of Excel's sixty styles: lines and bands of the light ones, bands and dark headings of the others. */
function lookIn(table: Table, row: number, column: number): TableLook {
  const { kind, number } =
    /^TableStyle(?<kind>Light|Medium|Dark)(?<number>\d+)$/.exec(table.style)?.groups ?? {};
  if (kind === undefined) return {};
  const accent = (Number(number) - 1) % 7;
  const [colour, band] = [ACCENTS[accent] ?? ACCENTS[0], BANDS[accent] ?? BANDS[0]];
  const isLight = kind === "Light";
  const body = bodyArea(table);
  if (holds(headingArea(table), row, column)) {
    return isLight
      ? { bold: true, lineAbove: colour, lineBelow: colour }
      : { bold: true, fill: colour, colour: "#FFFFFF" };
  }
  if (holds(totalsArea(table), row, column)) return { bold: true, lineAbove: colour };
  const isBand = table.showBandedRows && (row - body.top) % 2 === 0;
  return {
    ...(isBand ? { fill: band } : {}),
    ...(row === body.bottom ? { lineBelow: colour } : {}),
  };
}
