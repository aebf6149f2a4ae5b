import { bodyArea } from "../model/table-areas.ts";
import type { SortField } from "../model/table.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { sortAndTell } from "./sort-and-tell.ts";
import type { TableTarget } from "./targets.ts";

/** Chinese texts are sorted by their reading; by strokes is not known here. */
const METHOD = "PinYin";

export const tableSort: ObjectType<TableTarget> = {
  get: {
    Fields: ({ table }) => table.sort.map((field) => ({ ...field })),
    MatchCase: ({ table }) => table.sortMatchesCase ?? false,
    Method: () => METHOD,
  },
  call: {
    Apply: (target, args, host) => {
      const method = args.optionalText(2) ?? METHOD;
      if (method !== METHOD) throw notEmulated(`sorting by ${method}`);
      const fields = readFields(args.wire(0), target.table.columns.length);
      sortAndTell(host, target.sheet, bodyArea(target.table), fields, args.flag(1));
      target.table.sort = fields;
      target.table.sortMatchesCase = args.flag(1);
    },
    /** Forgets the order; rows stay where they are. */
    Clear: ({ table }) => {
      table.sort = [];
      table.sortMatchesCase = false;
    },
    Reapply: ({ sheet, table }, _, host) => {
      sortAndTell(host, sheet, bodyArea(table), table.sort, table.sortMatchesCase ?? false);
    },
  },
};

/**
 * Reads `Excel.SortField` objects; ascending unless they say otherwise.
 *
 * @throws HostError InvalidArgument for a key outside the columns
 */
export function readFields(wire: Wire | undefined, width: number): readonly SortField[] {
  if (!isList(wire)) throw invalidArgument();
  return wire.map((each) => {
    const field = each as Readonly<Record<string, Wire>> | null;
    const key = field?.["key"];
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= width) throw invalidArgument();
    const sortOn = field?.["sortOn"];
    return {
      key,
      ascending: field?.["ascending"] !== false,
      ...(typeof sortOn === "string" ? { sortOn } : {}),
    };
  });
}

const isList = (wire: Wire | undefined): wire is readonly Wire[] => Array.isArray(wire);
