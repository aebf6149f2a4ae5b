import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Wire } from "../protocol/object-type.ts";
import type { FilterCriteria } from "./table.ts";

/** What each kind of filter cannot do without. @source office.js, Excel.FilterCriteria */
const NEEDED: Readonly<Record<string, keyof FilterCriteria>> = {
  Values: "values",
  Custom: "criterion1",
  TopItems: "criterion1",
  TopPercent: "criterion1",
  BottomItems: "criterion1",
  BottomPercent: "criterion1",
  CellColor: "color",
  FontColor: "color",
  Dynamic: "dynamicCriteria",
};

const MEMBERS = [
  "criterion1",
  "criterion2",
  "color",
  "operator",
  "dynamicCriteria",
  "values",
  "icon",
] as const;

/**
 * Reads the criteria an add-in gave. Members that are null are refused, although Excel gives them out itself, unless
 * the switch `nullInCriteria` says otherwise.
 *
 * @throws HostError InvalidArgument
 */
export function readCriteria({ switches }: Host, wire: Wire | undefined): FilterCriteria {
  if (typeof wire !== "object" || wire === null || isList(wire)) throw invalidArgument();
  const said = Object.entries(wire).filter(([, value]) => value !== null);
  if (switches.nullInCriteria === "InvalidArgument" && said.length < Object.keys(wire).length) {
    throw invalidArgument();
  }
  const criteria = Object.fromEntries(said) as unknown as FilterCriteria;
  const needed = NEEDED[criteria.filterOn];
  if (needed === undefined || criteria[needed] === undefined) throw invalidArgument();
  return criteria;
}

/** The criteria as Excel gives them out: every member there, null where it says nothing (office-js issue 1226). */
export const criteriaAnswer = (criteria: FilterCriteria): Wire => ({
  filterOn: criteria.filterOn,
  ...Object.fromEntries(MEMBERS.map((member) => [member, (criteria[member] ?? null) as Wire])),
});

const isList = (wire: Wire): wire is readonly Wire[] => Array.isArray(wire);
