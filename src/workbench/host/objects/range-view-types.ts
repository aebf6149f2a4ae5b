import { addressOf } from "../model/areas.ts";
import { isRowHidden } from "../model/cell-look.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { rangeValues } from "./range-values.ts";
import type { SheetArea } from "./targets.ts";

type Read = (range: SheetArea, host: Host) => Wire;

/** The visible cells of a range (`range.getVisibleView`): rows and columns that nothing hides, closed up. */
const rangeView: ObjectType<SheetArea> = {
  get: {
    Values: visible(rangeValues.get.Values),
    Formulas: visible(rangeValues.get.Formulas),
    Text: visible(rangeValues.get.Text),
    NumberFormat: visible(rangeValues.get.NumberFormat),
    ValueTypes: visible(rangeValues.get.ValueTypes),
    CellAddresses: visible(addresses),
    RowCount: (view) => visibleRows(view).length,
    ColumnCount: (view) => visibleColumns(view).length,
  },
  navigate: { Rows: (view) => held("RangeViewCollection", view) },
  call: { GetRange: (view) => held("Range", view) },
};

/** A view of each visible row. */
const rows: ObjectType<SheetArea> = {
  items: (view) => rowViews(view),
  call: {
    GetCount: (view) => visibleRows(view).length,
    GetItemAt: (view, args) => existing(rowViews(view)[args.number(0)]),
  },
};

/** Of a reader of whole ranges, what it says of the visible cells. */
function visible(read: Read): Read {
  return (view, host) => {
    const columns = visibleColumns(view);
    return visibleRows(view).map((row) => {
      const [cells = []] = read(rowOf(view, row), host) as readonly (readonly Wire[])[];
      return columns.map((column) => cells[column - view.area.left] ?? null);
    });
  };
}

function addresses({ sheet, area }: SheetArea): Wire {
  const row = [];
  for (let column = area.left; column <= area.right; column++) {
    row.push(addressOf({ sheet, area: { ...area, left: column, right: column } }));
  }
  return [row];
}

const rowOf = ({ sheet, area }: SheetArea, row: number): SheetArea => ({
  sheet,
  area: { ...area, top: row, bottom: row },
});

const rowViews = (view: SheetArea): readonly ExcelObject[] =>
  visibleRows(view).map((row) => held("RangeView", rowOf(view, row)));

function visibleRows({ sheet, area }: SheetArea): readonly number[] {
  const shown = [];
  for (let row = area.top; row <= area.bottom; row++) if (!isRowHidden(sheet, row)) shown.push(row);
  return shown;
}

function visibleColumns({ sheet, area }: SheetArea): readonly number[] {
  const shown = [];
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.columns.get(column)?.hidden !== true) shown.push(column);
  }
  return shown;
}

export const rangeViewTypes = { RangeView: rangeView, RangeViewCollection: rows };
