import { notEmulated } from "../protocol/host-error.ts";
import type { ObjectType } from "../protocol/object-type.ts";
import { sortAndTell } from "./sort-and-tell.ts";
import { readFields } from "./table-sort.ts";
import type { SheetArea } from "./targets.ts";

/** Sorting of plain ranges, from the top down. @throws HostError ApiNotFound for sorting columns, or by strokes */
export const rangeSort: ObjectType<SheetArea> = {
  call: {
    Apply: ({ sheet, area }, args, host) => {
      const fields = readFields(args.wire(0), area.right - area.left + 1);
      if ((args.optionalText(3) ?? "Rows") !== "Rows") throw notEmulated("RangeSort.apply along columns");
      if ((args.optionalText(4) ?? "PinYin") !== "PinYin") throw notEmulated("RangeSort.apply by strokes");
      const hasHeaders = args.flag(2);
      if (hasHeaders && area.top === area.bottom) return;
      sortAndTell(host, sheet, hasHeaders ? { ...area, top: area.top + 1 } : area, fields, args.flag(1));
    },
  },
};
