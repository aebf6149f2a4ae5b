import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { specialCells } from "../model/special-cells.ts";
import { intersect } from "../model/areas.ts";
import type { Area } from "../model/book.ts";
import { generalException, invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { existing } from "./existing.ts";
import { cellProperties } from "./cell-properties.ts";
import type { Looks } from "./look-members.ts";
import { namedLook } from "./named-look.ts";
import { rangeLinks } from "./range-links.ts";
import { rangeNavigation } from "./range-navigation.ts";
import { rangePlace } from "./range-place.ts";
import { rangeValues } from "./range-values.ts";
import { rangeVerbs } from "./range-verbs.ts";
import type { SheetArea } from "./targets.ts";

const looks = ({ sheet, area }: SheetArea): Looks => ({ sheet, areas: [area] });

/** A block of cells. */
export const range: ObjectType<SheetArea> = {
  get: {
    ...rangeValues.get,
    ...rangePlace.get,
    ...rangeLinks.get,
    Style: (target, host) => namedLook.get.Style(looks(target), host),
  },
  set: {
    ...rangeValues.set,
    ...rangePlace.set,
    ...rangeLinks.set,
    Style: (target, value, host) => {
      namedLook.set.Style(looks(target), value, host);
    },
  },
  navigate: {
    Format: (target) => held("RangeFormat", looks(target)),
    ConditionalFormats: (target) => held("ConditionalFormatCollection", looks(target)),
    DataValidation: (target) => held("DataValidation", looks(target)),
    Sort: (target) => held("RangeSort", target),
    Worksheet: ({ sheet }) => held("Worksheet", sheet),
  },
  call: {
    ...rangeNavigation,
    ...rangeVerbs,
    ...cellProperties,
    GetTables: (target, args) => {
      if (args.flag(0)) throw notEmulated("Range.getTables of tables fully contained");
      return held("TableScopedCollection", target);
    },
    GetSpecialCells: (target, args) => existing(special(target, args)),
    GetSpecialCellsOrNullObject: special,
    GetVisibleView: (target) => held("RangeView", target),
    /**
     * Merges that begin in the range, whole (office-js issue 3611). More than 512 are refused; the code is a guess.
     *
     * @source Microsoft, Range.getMergedAreasOrNullObject
     */
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const begins = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });
      const areas = sheet.merges.filter((merge) => intersect(begins(merge), area) !== undefined);
      if (areas.length > MOST_MERGES) throw generalException();
      return areas.length === 0 ? null : held("RangeAreas", { sheet, areas });
    },
    /** Sent by the client before it splits a large matrix into slices. */
    _ValidateArraySize: ({ area }, args) => {
      const fits =
        args.number(0) === area.bottom - area.top + 1 && args.number(1) === area.right - area.left + 1;
      if (!fits) throw invalidArgument();
    },
  },
};

const MOST_MERGES = 512;

function special({ sheet, area }: SheetArea, args: Arguments): ExcelObject | null {
  const areas = specialCells(sheet, [area], args.text(0), args.optionalText(1) ?? "All");
  return areas.length === 0 ? null : held("RangeAreas", { sheet, areas });
}
