import type { ObjectTypes } from "./object-types.ts";
import { rangeBorder, rangeBorderCollection } from "./borders.ts";
import { rangeAreas, rangeAreasCollection, rangeCollection, workbookRangeAreas } from "./range-areas.ts";
import { rangeFill } from "./range-fill.ts";
import { rangeFont } from "./range-font.ts";
import { formatProtection, rangeFormat } from "./range-format.ts";
import { rangeSort } from "./range-sort.ts";
import { range } from "./range.ts";

/** The classes around ranges. */
export const rangeTypes = {
  Range: range,
  RangeAreas: rangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  WorkbookRangeAreas: workbookRangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  RangeSort: rangeSort,
  RemoveDuplicatesResult: {
    get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
  },
} satisfies Partial<ObjectTypes>;
