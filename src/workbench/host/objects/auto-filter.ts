import { criteriaAnswer, readCriteria } from "../model/filter-criteria.ts";
import { applyFilter, showAllRows } from "../model/filter-rows.ts";
import { isWholeColumns } from "../model/areas.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { placeTable } from "../model/table-areas.ts";
import type { Sheet } from "../model/book.ts";
import type { Filter, FilterCriteria, Table } from "../model/table.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { placeOf } from "./tables.ts";
import type { SheetArea, Targets } from "./targets.ts";

type Target = Targets["AutoFilter"];

/** The filter of a sheet or of a table. */
export const autoFilter: ObjectType<Target> = {
  get: {
    Enabled: (target) =>
      target.table === undefined ? target.sheet.filter !== undefined : target.table.showFilterButton,
    IsDataFiltered: (target) => (filterOf(target)?.criteria.size ?? 0) > 0,
    Criteria: (target) => criteriaOf(target),
  },
  call: {
    Apply: (target, args, host) => {
      const index = args.optionalNumber(1);
      const criteria = args.wire(2);
      const filter = filterOver(host, target, placeOf(args, host, target.sheet));
      if (index === undefined) return;
      setCriteria(
        host,
        target,
        filter,
        index,
        criteria === undefined ? undefined : readCriteria(host, criteria),
      );
    },
    ClearColumnCriteria: (target, args, host) => {
      const filter = filterOf(target);
      if (filter === undefined) throw invalidArgument();
      setCriteria(host, target, filter, args.number(0), undefined);
    },
    ClearCriteria: (target, _, host) => {
      clearCriteria(host, target);
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range === null) throw invalidArgument();
      return range;
    },
    GetRangeOrNullObject: (target) => rangeOf(target),
    Reapply: (target, _, host) => {
      reapplyFilter(host, target);
    },
    Remove: (target, _, host) => {
      clearCriteria(host, target);
      if (target.table === undefined) target.sheet.filter = undefined;
      else target.table.showFilterButton = false;
    },
  },
};

/** Gives one column new criteria, or none, and hides and shows rows accordingly. @param index counted from 0 */
export function setCriteria(
  host: Host,
  { sheet }: Target,
  filter: Filter,
  index: number,
  criteria: FilterCriteria | undefined,
): void {
  ensureAllowed(sheet, "allowAutoFilter");
  const width = filter.area.right - filter.area.left + 1;
  if (!Number.isInteger(index) || index < 0 || index >= width) throw invalidArgument();
  const old = filter.criteria.get(index);
  if (criteria === undefined) filter.criteria.delete(index);
  else filter.criteria.set(index, criteria);
  try {
    applyFilter(host, sheet, filter);
  } catch (error) {
    // What Excel refuses leaves the filter as it was.
    if (old === undefined) filter.criteria.delete(index);
    else filter.criteria.set(index, old);
    throw error;
  }
}

/** Takes all criteria away and brings the rows back; the buttons stay. */
export function clearCriteria(host: Host, target: Target): void {
  ensureAllowed(target.sheet, "allowAutoFilter");
  const filter = filterOf(target);
  if (filter === undefined) return;
  filter.criteria.clear();
  showAllRows(host, target.sheet, filter.area);
}

/** Filters again, by what the cells hold now. */
export function reapplyFilter(host: Host, target: Target): void {
  ensureAllowed(target.sheet, "allowAutoFilter");
  const filter = filterOf(target);
  if (filter !== undefined) applyFilter(host, target.sheet, filter);
}

export const filterOf = ({ sheet, table }: { readonly sheet: Sheet; readonly table: Table | undefined }) =>
  table === undefined ? sheet.filter : table.filter;

/** A table's filter lies over the table, whatever range is named; a sheet has one, which moves to the range. */
function filterOver(host: Host, { sheet, table }: Target, { sheet: owner, area }: SheetArea): Filter {
  ensureAllowed(sheet, "allowAutoFilter");
  if (owner !== sheet) throw invalidArgument();
  if (table !== undefined) {
    table.showFilterButton = true;
    return tableFilter(table);
  }
  const used = sheet.cells.used(true);
  // Over whole columns it ends with the data.
  const clipped = isWholeColumns(area) ? { ...area, bottom: used?.bottom ?? area.top } : area;
  if (sheet.filter !== undefined && !sameArea(sheet.filter.area, clipped)) {
    showAllRows(host, sheet, sheet.filter.area);
    sheet.filter = undefined;
  }
  return (sheet.filter ??= { area: clipped, criteria: new Map() });
}

/** The table's filter, made where a file brought none along. @throws HostError InvalidArgument without headings */
export function tableFilter(table: Table): Filter {
  placeTable(table, table.area);
  if (table.filter === undefined) throw invalidArgument();
  return table.filter;
}

/** One entry for each column, null for one without criteria (that it is null is a guess); null without a filter. */
function criteriaOf(target: Target): Wire {
  const filter = filterOf(target);
  if (filter === undefined) return null;
  return Array.from({ length: filter.area.right - filter.area.left + 1 }, (_, index) => {
    const criteria = filter.criteria.get(index);
    return criteria === undefined ? null : criteriaAnswer(criteria);
  });
}

function rangeOf(target: Target): ExcelObject | null {
  const filter = filterOf(target);
  return filter === undefined ? null : held("Range", { sheet: target.sheet, area: filter.area });
}

type Area = SheetArea["area"];

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
