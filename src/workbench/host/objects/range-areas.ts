import {
  addressOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  parseAddresses,
} from "../model/areas.ts";
import type { Area } from "../model/book.ts";
import { clearCells } from "../model/clear-cells.ts";
import { copyCells } from "../model/copy-cells.ts";
import { ensureAllowed, ensureEditable } from "../model/sheet-access.ts";
import { specialCells } from "../model/special-cells.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { Looks } from "./look-members.ts";
import { namedLook } from "./named-look.ts";
import { cellCount } from "./range-place.ts";
import { copyOptions, sourceOf } from "./range-verbs.ts";
import type { SheetArea, Targets } from "./targets.ts";

/** Several blocks of one sheet. */
export const rangeAreas: ObjectType<Looks> = {
  get: {
    Address: addressesOf,
    AddressLocal: addressesOf,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => cellCount(areas),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
    ...namedLook.get,
  },
  set: namedLook.set,
  navigate: {
    Areas: (target) => held("RangeCollection", blocksOf(target)),
    Format: (target) => held("RangeFormat", target),
    ConditionalFormats: (target) => held("ConditionalFormatCollection", target),
    DataValidation: (target) => held("DataValidation", target),
    Worksheet: ({ sheet }) => held("Worksheet", sheet),
  },
  call: {
    Clear: ({ sheet, areas }, args, host) => {
      const applyTo = args.optionalText(0) ?? "All";
      for (const area of areas) {
        if (applyTo === "Formats") ensureAllowed(sheet, "allowFormatCells");
        else ensureEditable(sheet, area);
        clearCells(host, sheet, area, applyTo);
      }
    },
    /** The one source goes to each block. */
    CopyFrom: (target, args, host) => {
      const source = sourceOf(target, args, host);
      for (const block of blocksOf(target)) copyCells(host, source, block, copyOptions(args));
    },
    Calculate: (_, __, host) => {
      host.calculate("Recalculate");
    },
    SetDirty: ({ sheet, areas }, _, host) => {
      for (const area of areas) host.changed(sheet, area);
    },
    GetEntireRow: ({ sheet, areas }) =>
      some(
        sheet,
        areas.map((area) => ({ ...area, left: 1, right: LAST_COLUMN })),
      ),
    GetEntireColumn: ({ sheet, areas }) =>
      some(
        sheet,
        areas.map((area) => ({ ...area, top: 1, bottom: LAST_ROW })),
      ),
    GetOffsetRangeAreas: ({ sheet, areas }, args) =>
      some(
        sheet,
        areas.map((area) => offset(area, args.number(0), args.number(1))),
      ),
    GetIntersection: (target, args, host) => existing(intersection(target, args, host)),
    GetIntersectionOrNullObject: intersection,
    GetSpecialCells: (target, args) => existing(special(target, args)),
    GetSpecialCellsOrNullObject: special,
    GetUsedRangeAreas: (target, args) => existing(used(target, args)),
    GetUsedRangeAreasOrNullObject: used,
  },
};

/** "Foglio1!A1:B2,Foglio1!D4". (Whether a blank follows the comma differs between Microsoft's own pages.) */
function addressesOf(target: Looks): string {
  return blocksOf(target).map(addressOf).join(",");
}

const blocksOf = ({ sheet, areas }: Looks): readonly SheetArea[] => areas.map((area) => ({ sheet, area }));

const some = (sheet: Looks["sheet"], areas: readonly Area[]): ExcelObject =>
  held("RangeAreas", { sheet, areas });

const someOrNull = (sheet: Looks["sheet"], areas: readonly Area[]): ExcelObject | null =>
  areas.length === 0 ? null : some(sheet, areas);

function offset({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  const area = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  if (area.top < 1 || area.left < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw invalidArgument();
  return area;
}

function intersection({ sheet, areas }: Looks, args: Arguments, host: Host): ExcelObject | null {
  const range = args.object(0, "Range");
  const others =
    range === undefined
      ? (args.object(0, "RangeAreas") ?? parseAddresses(host.book, sheet, args.text(0)))
      : { sheet: range.sheet, areas: [range.area] };
  if (others.sheet !== sheet) return null;
  return someOrNull(
    sheet,
    areas.flatMap((area) => others.areas.flatMap((other) => intersect(area, other) ?? [])),
  );
}

function special({ sheet, areas }: Looks, args: Arguments): ExcelObject | null {
  return someOrNull(sheet, specialCells(sheet, areas, args.text(0), args.optionalText(1) ?? "All"));
}

function used({ sheet, areas }: Looks, args: Arguments): ExcelObject | null {
  return someOrNull(
    sheet,
    areas.flatMap((area) => sheet.cells.used(args.flag(0), area) ?? []),
  );
}

const blocks = (range: SheetArea): ExcelObject => held("Range", range);

export const rangeCollection: ObjectType<Targets["RangeCollection"]> = {
  items: (ranges) => ranges.map(blocks),
  call: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, args) => blocks(itemAt(ranges, args)),
  },
};

/** Blocks of any sheets. */
export const workbookRangeAreas: ObjectType<Targets["WorkbookRangeAreas"]> = {
  get: { Addresses: (ranges) => bySheet(ranges).map(addressesOf) },
  navigate: {
    Ranges: (ranges) => held("RangeCollection", ranges),
    Areas: (ranges) => held("RangeAreasCollection", ranges),
  },
  call: {
    GetRangeAreasBySheet: (ranges, args) => existing(ofSheet(ranges, args.text(0))),
    GetRangeAreasOrNullObjectBySheet: (ranges, args) => ofSheet(ranges, args.text(0)),
  },
};

export const rangeAreasCollection: ObjectType<Targets["RangeAreasCollection"]> = {
  items: (ranges) => bySheet(ranges).map((each) => held("RangeAreas", each)),
  call: {
    GetCount: (ranges) => bySheet(ranges).length,
    GetItemAt: (ranges, args) => held("RangeAreas", itemAt(bySheet(ranges), args)),
  },
};

function bySheet(ranges: readonly SheetArea[]): readonly Looks[] {
  const sheets = [...new Set(ranges.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    areas: ranges.filter((range) => range.sheet === sheet).map(({ area }) => area),
  }));
}

function ofSheet(ranges: readonly SheetArea[], key: string): ExcelObject | null {
  const found = bySheet(ranges).find(
    ({ sheet }) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase(),
  );
  return found === undefined ? null : held("RangeAreas", found);
}

function itemAt<T>(items: readonly T[], args: Arguments): T {
  return existing(items[args.number(0)]);
}
