import { parseAddress } from "../model/areas.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";

type Breaks = Targets["PageBreakCollection"];

/** Horizontal breaks lie along the rows, vertical ones along the columns. */
export const pageBreakCollection: ObjectType<Breaks> = {
  items: (breaks) => listOf(breaks).map((at) => pageBreak(breaks, at)),
  /** By index, as `getItem` has it, or by the identity ("R12") that the client was told. */
  item: (breaks, key) => {
    const list = listOf(breaks);
    const at = typeof key === "number" ? list[key] : list.find((each) => identity(breaks, each) === key);
    return at === undefined ? undefined : pageBreak(breaks, at);
  },
  call: {
    /** Before the top-left cell of the range. A second break at the same place changes nothing. */
    Add: (breaks, args, { book }) => {
      const { sheet, along } = breaks;
      const range = args.object(0, "Range") ?? parseAddress(book, sheet, args.text(0));
      const at = along === "rows" ? range.area.top : range.area.left;
      if (range.sheet !== sheet || at === 1) throw invalidArgument();
      const list = listOf(breaks);
      if (!list.includes(at)) list.push(at);
      list.sort((a, b) => a - b);
      return pageBreak(breaks, at);
    },
    GetCount: (breaks) => listOf(breaks).length,
    RemovePageBreaks: (breaks) => {
      listOf(breaks).length = 0;
    },
  },
};

export const pageBreakType: ObjectType<Targets["PageBreak"]> = {
  identity: { field: "_Id", of: (one) => identity(one, one.at) },
  get: {
    _Id: (one) => identity(one, one.at),
    // Counted from 0; where a break lies along the rows its column is the first (a guess).
    ColumnIndex: ({ along, at }) => (along === "columns" ? at - 1 : 0),
    RowIndex: ({ along, at }) => (along === "rows" ? at - 1 : 0),
  },
  call: {
    Delete: (one) => {
      const list = listOf(one);
      list.splice(list.indexOf(one.at), 1);
    },
    GetCellAfterBreak: ({ sheet, along, at }) => {
      const [row, column] = along === "rows" ? [at, 1] : [1, at];
      return held("Range", { sheet, area: { top: row, left: column, bottom: row, right: column } });
    },
  },
};

const listOf = ({ sheet, along }: Breaks): number[] =>
  along === "rows" ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;

const identity = ({ along }: Breaks, at: number): string => `${along === "rows" ? "R" : "C"}${at}`;

const pageBreak = ({ sheet, along }: Breaks, at: number): ExcelObject =>
  held("PageBreak", { sheet, along, at });
