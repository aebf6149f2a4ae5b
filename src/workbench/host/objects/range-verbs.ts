import { clearCells } from "../model/clear-cells.ts";
import { copyCells, type CopyOptions } from "../model/copy-cells.ts";
import { findCells } from "../model/find-cells.ts";
import { mergeCells, unmergeCells } from "../model/merge-cells.ts";
import { group, showDetails, stretchOf, ungroup } from "../model/outline.ts";
import { removeDuplicates } from "../model/remove-duplicates.ts";
import { ensureAllowed, ensureEditable, ensureUnprotected } from "../model/sheet-access.ts";
import { deleteCells, insertCells } from "../model/shift-cells.ts";
import { isWholeColumns, isWholeRows, parseAddress } from "../model/areas.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { rangeOf } from "./range-navigation.ts";
import { replaceAll } from "./replace.ts";
import { searchOptions } from "./search-criteria.ts";
import { select } from "./select.ts";
import type { SheetArea } from "./targets.ts";
import { oneOf } from "./wire-readers.ts";

/** Members of Range that do something. */
export const rangeVerbs: NonNullable<ObjectType<SheetArea>["call"]> = {
  Select: (range, _, host) => {
    select(host, range);
  },
  Clear: ({ sheet, area }, args, host) => {
    const applyTo = args.optionalText(0) ?? "All";
    ensureClearable({ sheet, area }, applyTo);
    clearCells(host, sheet, area, applyTo);
  },
  Insert: ({ sheet, area }, args, host) => {
    const towards = oneOf(["Down", "Right"], args.text(0));
    ensureShiftable({ sheet, area }, "Insert");
    insertCells(host, sheet, area, isWholeRows(area) ? "Down" : isWholeColumns(area) ? "Right" : towards);
    return rangeOf(sheet, area);
  },
  Delete: ({ sheet, area }, args, host) => {
    const towards = oneOf(["Up", "Left"], args.text(0));
    ensureShiftable({ sheet, area }, "Delete");
    deleteCells(host, sheet, area, isWholeRows(area) ? "Up" : isWholeColumns(area) ? "Left" : towards);
  },
  Merge: ({ sheet, area }, args, host) => {
    ensureUnprotected(sheet);
    mergeCells(host, sheet, area, args.flag(0));
  },
  Unmerge: ({ sheet, area }) => {
    ensureUnprotected(sheet);
    unmergeCells(sheet, area);
  },
  CopyFrom: (target, args, host) => {
    copyCells(host, sourceOf(target, args, host), target, copyOptions(args));
  },
  Find: (range, args, host) => existing(find(range, args, host)),
  FindOrNullObject: find,
  ReplaceAll: replaceAll,
  RemoveDuplicates: ({ sheet, area }, args, host) => {
    ensureEditable(sheet, area);
    const columns = args.wire(0);
    if (!Array.isArray(columns)) throw invalidArgument();
    return held(
      "RemoveDuplicatesResult",
      removeDuplicates(host, sheet, area, columns as readonly number[], args.flag(1)),
    );
  },
  Group: ({ sheet, area }, args) => {
    ensureUnprotected(sheet);
    group(stretchOf(sheet, area, args.text(0)));
  },
  Ungroup: ({ sheet, area }, args) => {
    ensureUnprotected(sheet);
    ungroup(stretchOf(sheet, area, args.text(0)));
  },
  ShowGroupDetails: ({ sheet, area }, args) => {
    ensureUnprotected(sheet);
    showDetails(stretchOf(sheet, area, args.text(0)), true);
  },
  HideGroupDetails: ({ sheet, area }, args) => {
    ensureUnprotected(sheet);
    showDetails(stretchOf(sheet, area, args.text(0)), false);
  },
  Calculate: (_, __, host) => {
    host.calculate("Recalculate");
  },
  /** Marks the cells as changed: their formulas are computed anew. */
  SetDirty: ({ sheet, area }, _, host) => {
    host.changed(sheet, area);
  },
};

function ensureClearable({ sheet, area }: SheetArea, applyTo: string): void {
  if (applyTo === "Formats") ensureAllowed(sheet, "allowFormatCells");
  else ensureEditable(sheet, area);
}

/** A protection may allow whole rows and columns to come and go, never single cells. */
function ensureShiftable({ sheet, area }: SheetArea, what: "Insert" | "Delete"): void {
  if (isWholeRows(area)) ensureAllowed(sheet, `allow${what}Rows`);
  else if (isWholeColumns(area)) ensureAllowed(sheet, `allow${what}Columns`);
  else ensureUnprotected(sheet);
  if (what === "Delete") ensureEditable(sheet, area);
}

/** @throws HostError ApiNotFound for several areas at once */
export function sourceOf(
  target: { readonly sheet: SheetArea["sheet"] },
  args: Arguments,
  host: Host,
): SheetArea {
  const areas = args.object(0, "RangeAreas");
  if (areas !== undefined) {
    const [area, ...more] = areas.areas;
    if (area === undefined || more.length > 0) throw notEmulated("copyFrom with several areas");
    return { sheet: areas.sheet, area };
  }
  return args.object(0, "Range") ?? parseAddress(host.book, target.sheet, args.text(0));
}

export function copyOptions(args: Arguments): CopyOptions {
  const what = args.optionalText(1) ?? "All";
  if (what === "Link") throw notEmulated("copyFrom of links");
  return {
    what: oneOf(["All", "Formulas", "Values", "Formats"], what),
    skipBlanks: args.flag(2),
    transpose: args.flag(3),
  };
}

function find({ sheet, area }: SheetArea, args: Arguments, host: Host): ExcelObject | null {
  const options = searchOptions(args, 1);
  const found = findCells(host, sheet, area, args.text(0), options);
  const place = options.backwards ? found.at(-1) : found[0];
  if (place === undefined) return null;
  return rangeOf(sheet, { top: place.row, left: place.column, bottom: place.row, right: place.column });
}
