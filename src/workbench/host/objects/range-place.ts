import { addressOf, areaText, isWholeColumns, isWholeRows } from "../model/areas.ts";
import { hideColumns, hideRows, isColumnHidden } from "../model/hidden.ts";
import { isRowHidden } from "../model/cell-look.ts";
import { leftOf, topOf } from "../model/measures.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { raiseSheetEvent } from "./sheet-events.ts";
import type { SheetArea } from "./targets.ts";
import { booleanOf } from "./wire-readers.ts";

const MOST_COUNTED = 2 ** 31 - 1;

/** Members of Range that say where it is and how large. Indexes count from 0, lengths are points. */
export const rangePlace = {
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: ({ area }) => cellCount([area]),
    RowIndex: ({ area }) => area.top - 1,
    ColumnIndex: ({ area }) => area.left - 1,
    RowCount: ({ area }) => area.bottom - area.top + 1,
    ColumnCount: ({ area }) => area.right - area.left + 1,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Top: ({ sheet, area }) => topOf(sheet, area.top),
    Left: ({ sheet, area }) => leftOf(sheet, area.left),
    Height: ({ sheet, area }) => topOf(sheet, area.bottom + 1) - topOf(sheet, area.top),
    Width: ({ sheet, area }) => leftOf(sheet, area.right + 1) - leftOf(sheet, area.left),
    /** No formula of this host spills. */
    HasSpill: () => false,
    Hidden: (range) => either(rowsHidden(range), columnsHidden(range)),
    RowHidden: rowsHidden,
    ColumnHidden: columnsHidden,
  },
  set: {
    RowHidden: ({ sheet, area }, value, host) => {
      ensureAllowed(sheet, "allowFormatRows");
      const hidden = booleanOf(value);
      hideRows(sheet, area, hidden);
      const changeType = hidden ? "Hidden" : "Unhidden";
      raiseSheetEvent(host, sheet, "rowHiddenChanged", { address: areaText(area), changeType });
    },
    ColumnHidden: ({ sheet, area }, value) => {
      ensureAllowed(sheet, "allowFormatColumns");
      hideColumns(sheet, area, booleanOf(value));
    },
  },
} satisfies ObjectType<SheetArea>;

/** -1 above 2³¹ − 1. @source office.js, Range.cellCount */
export function cellCount(
  areas: readonly { top: number; left: number; bottom: number; right: number }[],
): number {
  const count = areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  return count > MOST_COUNTED ? -1 : count;
}

/** True or false of all rows; null where they differ. */
function rowsHidden({ sheet, area }: SheetArea): Wire {
  const hidden = [...sheet.rows.keys()].filter(
    (row) => row >= area.top && row <= area.bottom && isRowHidden(sheet, row),
  );
  return allOrNone(hidden.length, area.bottom - area.top + 1);
}

function columnsHidden({ sheet, area }: SheetArea): Wire {
  const hidden = [...sheet.columns.keys()].filter(
    (column) => column >= area.left && column <= area.right && isColumnHidden(sheet, column),
  );
  return allOrNone(hidden.length, area.right - area.left + 1);
}

const allOrNone = (count: number, all: number): Wire => (count === 0 ? false : count === all ? true : null);

/** A cell is hidden with its row or with its column. */
function either(rows: Wire, columns: Wire): Wire {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}
