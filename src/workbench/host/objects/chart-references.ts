import { parseAddress } from "../model/areas.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { CHART_TYPES } from "../model/chart-kinds.ts";
import type { Chart } from "../model/chart.ts";
import { seriesReference } from "../model/new-chart.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Sheet } from "../model/book.ts";
import type { ChartTarget, SheetArea } from "./targets.ts";

/** The range at a position, as chart series hold it: "'Per centro'!$B$4:$B$9". */
export const referenceFrom = (args: Arguments, position: number): string =>
  seriesReference(rangeFrom(args, position));

/** @throws HostError InvalidArgument for anything but a Range */
export function rangeFrom(args: Arguments, position: number): SheetArea {
  const range = args.object(position, "Range");
  if (range === undefined) throw invalidArgument();
  return range;
}

/** A Range or its address; undefined where the argument was omitted. */
export function placeFrom(
  args: Arguments,
  position: number,
  sheet: Sheet,
  host: Host,
): SheetArea | undefined {
  const range = args.object(position, "Range");
  if (range !== undefined) return range;
  const address = args.optionalText(position);
  return address === undefined ? undefined : parseAddress(host.book, sheet, address);
}

/** The chart, about to be moved or renamed. @throws HostError AccessDenied on a sheet whose objects are protected */
export function moving({ sheet, chart }: ChartTarget): Chart {
  ensureAllowed(sheet, "allowEditObjects");
  return chart;
}

/** The chart, about to be drawn otherwise: what its file held of it does not hold any more. */
export function changing(target: ChartTarget): Chart {
  const chart = moving(target);
  delete chart.carriedPath;
  return chart;
}

/** @throws HostError ApiNotFound for kinds that this host does not draw up */
export function knownType(type: string): string {
  if (!CHART_TYPES.has(type)) throw notEmulated(`chart type ${type}`);
  return type;
}

/** `Excel.ChartSeriesBy`; "Auto" where it was omitted. */
export function seriesBy(args: Arguments, position: number): string {
  const by = args.optionalText(position) ?? "Auto";
  if (!["Auto", "Columns", "Rows"].includes(by)) throw invalidArgument();
  return by;
}
