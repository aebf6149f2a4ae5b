import { criteriaAnswer, readCriteria } from "../model/filter-criteria.ts";
import { columnIndex } from "../model/table-areas.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { setCriteria, tableFilter } from "./auto-filter.ts";
import type { Targets } from "./targets.ts";

type Target = Targets["Filter"];
type Criteria = Readonly<Record<string, Wire>>;

/** The filter of one column of a table. Icons are not filtered by: this host does not compute them. */
export const filter: ObjectType<Target> = {
  get: {
    Criteria: ({ table, id }) => {
      const criteria = table.filter?.criteria.get(columnIndex(table, id));
      return criteria === undefined ? null : criteriaAnswer(criteria);
    },
  },
  call: {
    Apply: (target, args, host) => {
      apply(target, args.wire(0), host);
    },
    ApplyValuesFilter: by((args) => ({ filterOn: "Values", values: args.wire(0) ?? null })),
    ApplyCustomFilter: by((args) => custom(args.text(0), args.optionalText(1), args.optionalText(2))),
    ApplyTopItemsFilter: by((args) => ranked("TopItems", args.number(0))),
    ApplyTopPercentFilter: by((args) => ranked("TopPercent", args.number(0))),
    ApplyBottomItemsFilter: by((args) => ranked("BottomItems", args.number(0))),
    ApplyBottomPercentFilter: by((args) => ranked("BottomPercent", args.number(0))),
    ApplyCellColorFilter: by((args) => ({ filterOn: "CellColor", color: args.text(0) })),
    ApplyFontColorFilter: by((args) => ({ filterOn: "FontColor", color: args.text(0) })),
    ApplyDynamicFilter: by((args) => ({ filterOn: "Dynamic", dynamicCriteria: args.text(0) })),
    Clear: (target, _, host) => {
      change(target, undefined, host);
    },
  },
};

const ranked = (filterOn: string, count: number): Criteria => ({ filterOn, criterion1: String(count) });

const custom = (
  criterion1: string,
  criterion2: string | undefined,
  operator: string | undefined,
): Criteria => ({
  filterOn: "Custom",
  criterion1,
  ...(criterion2 === undefined ? {} : { criterion2, operator: operator ?? "And" }),
});

function by(criteria: (args: Arguments) => Criteria) {
  return (target: Target, args: Arguments, host: Host): undefined => {
    apply(target, criteria(args), host);
  };
}

const apply = (target: Target, wire: Wire | undefined, host: Host): void => {
  change(target, readCriteria(host, wire), host);
};

function change(target: Target, criteria: ReturnType<typeof readCriteria> | undefined, host: Host): void {
  const { table, id } = target;
  setCriteria(host, target, tableFilter(table), columnIndex(table, id), criteria);
}
