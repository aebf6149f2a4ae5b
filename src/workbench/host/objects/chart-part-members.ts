import { lookOf, ruleOf, setLook } from "../model/chart-looks.ts";
import type { ChartPart, ChartPartClass } from "../model/chart-parts.ts";
import type { ChartSeries } from "../model/chart.ts";
import type { Look } from "../model/look-rules.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { held } from "../protocol/object-type.ts";
import type { ExcelObject, ObjectType, Wire } from "../protocol/object-type.ts";
import { lookFrom } from "./chart-look-values.ts";
import type { ChartPartTarget } from "./targets.ts";

/**
 * The members that a part's table gives an object: its looks to get and to set, its parts to go to.
 *
 * @param at where the looks of an object are kept
 */
export function partMembers<T>(
  { looks, parts }: ChartPart,
  at: (target: T) => ChartPartTarget,
): Required<Pick<ObjectType<T>, "get" | "set" | "navigate">> {
  const names = Object.keys(looks);
  const writable = names.filter((name) => looks[name]?.isReadOnly !== true);
  return {
    get: table(names, (name) => (target: T) => readLook(at(target), name) ?? null),
    set: table(writable, (name) => (target: T, value: Wire) => {
      const part = at(target);
      writeLook(part, name, lookFrom(ruleOf(pathTo(part, name), isOfSeries(part)), value));
    }),
    navigate: Object.fromEntries(
      Object.entries(parts).map(([name, kind]) => [
        wireName(name),
        (target: T): ExcelObject => partOf(at(target), kind, name),
      ]),
    ),
  };
}

/** The part of a part, as an object of its class. */
export const partOf = (part: ChartPartTarget, kind: ChartPartClass, name: string): ExcelObject =>
  held(kind, { ...part, path: pathTo(part, name) });

/** Undefined where it is automatic; null where the labels of several series differ. */
export function readLook(part: ChartPartTarget, name: string): Look | null {
  const looks = holders(part).map((series) => lookOf(part.chart, pathTo(part, name), series));
  return looks.every((look) => look === looks[0]) ? looks[0] : null;
}

/** @throws HostError AccessDenied on a protected sheet, unless objects may be edited */
export function writeLook(part: ChartPartTarget, name: string, look: Look): void {
  ensureAllowed(part.sheet, "allowEditObjects");
  for (const series of holders(part)) setLook(part.chart, pathTo(part, name), look, series);
}

/** The labels of a chart are those of all its series. */
const areAllLabels = ({ series, path }: ChartPartTarget): boolean =>
  series === undefined && path.startsWith("dataLabels");

const isOfSeries = (part: ChartPartTarget): boolean => part.series !== undefined || areAllLabels(part);

/** Whose looks a part stands for; undefined: the chart's own. */
const holders = (part: ChartPartTarget): readonly (ChartSeries | undefined)[] =>
  areAllLabels(part) ? part.chart.series : [part.series];

const pathTo = ({ path }: ChartPartTarget, name: string): string => (path === "" ? name : `${path}/${name}`);

/** "showValue" → "ShowValue" */
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const table = <V>(names: readonly string[], entry: (name: string) => V): Readonly<Record<string, V>> =>
  Object.fromEntries(names.map((name) => [wireName(name), entry(name)]));
