import { sameName } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import type { Chart } from "../model/chart.ts";
import { newChart } from "../model/new-chart.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { CHART_EVENTS, raiseChartEvent } from "./chart-events.ts";
import { knownType, rangeFrom, seriesBy } from "./chart-references.ts";

export const chartCollection: ObjectType<Sheet> = {
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartOf(sheet, chart)),
  item: (sheet, key) => findChart(sheet, key),
  call: {
    Add: (sheet, args, host) => {
      ensureAllowed(sheet, "allowEditObjects");
      const [type, source] = [knownType(args.text(0)), rangeFrom(args, 1)];
      const chart = newChart(host, sheet, type, source, seriesBy(args, 2));
      sheet.charts.push(chart);
      raiseChartEvent(host, CHART_EVENTS.added, sheet, chart);
      return chartOf(sheet, chart);
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => existing(findChart(sheet, args.text(0))),
    GetItemAt: (sheet, args) => {
      const chart = existing(sheet.charts[args.number(0)]);
      return chartOf(sheet, chart);
    },
    GetItemOrNullObject: (sheet, args) => findChart(sheet, args.text(0)) ?? null,
  },
};

const chartOf = (sheet: Sheet, found: Chart): ExcelObject => held("Chart", { sheet, chart: found });

/** By name, whatever its case, or by id. */
function findChart(sheet: Sheet, key: string | number): ExcelObject | undefined {
  const found = sheet.charts.find(({ id, name }) => id === key || sameName(name, String(key)));
  return found && chartOf(sheet, found);
}
