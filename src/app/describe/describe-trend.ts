import type { Decimal } from "../../core/decimal.ts";
import type { LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import type { RowTrend, Trends } from "../trend/trends.ts";
import { typedCell, textCell } from "./cells.ts";
import type { CellsOf } from "./indicator-cells.ts";
import {
  blankRow,
  headingRow,
  NO_INPUTS,
  pageLayout,
  sentenceRows,
  titleRows,
  widths,
  type DescribedSheet,
} from "./page.ts";
import { KEY, TEXT, VALUE } from "./styles.ts";

/** *Andamento*: each row's values of the year before and of every period, where they lead, and whether that is far enough. */
export function describeTrend(assessed: AssessedPlan, trends: Trends, cells: CellsOf): DescribedSheet {
  const { language, rows } = assessed;
  const say = sheetSpeaker(language);
  const { periods, hasPrevious } = trends;
  const valueCount = periods.length + (hasPrevious ? 1 : 0);
  const columns = [
    ...widths(8, 9, 46, 20),
    ...widths(...Array<number>(valueCount).fill(17)),
    ...widths(12, 16, 18),
  ];
  const head = [
    ...titleRows(say("trend.title"), assessed).slice(0, -1),
    ...sentenceRows(say("trend.help"), columns),
    blankRow(),
    headingRow([
      INDICATOR_COLUMNS.id[language],
      INDICATOR_COLUMNS.code[language],
      INDICATOR_COLUMNS.name[language],
      INDICATOR_COLUMNS.target[language],
      ...(hasPrevious ? [INDICATOR_COLUMNS.previous[language]] : []),
      ...periods,
      say("trend.series"),
      say("trend.move"),
      say("trend.on-track"),
    ]),
  ];
  const body = rows.flatMap((row): readonly LayoutRow[] => {
    const trend = trends.rows.get(row.indicator.key);
    if (trend === undefined) return [];
    const { code, name, target } = cells(row);
    return [
      {
        cells: [
          textCell(row.indicator.key, KEY),
          code,
          name,
          target,
          ...(hasPrevious ? [typedCell(trend.previous, VALUE)] : []),
          ...trend.values.map((value) => typedCell(value, VALUE)),
          textCell(bars(trend.series), VALUE),
          textCell(moveWords(trend, say), TEXT),
          textCell(trackWords(trend, say), TEXT),
        ],
      },
    ];
  });
  const layout = pageLayout("trend", assessed, {
    columns,
    rows: [...head, ...body],
    headingRow: head.length,
    frozenColumns: 3,
  });
  return { role: "trend", layout, inputCells: NO_INPUTS };
}

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** A bar for each value between the least and the greatest; nothing of fewer than two. */
function bars(series: readonly Decimal[]): string {
  const [first, ...others] = series;
  if (first === undefined || others.length === 0) return "";
  const least = others.reduce((a, b) => (b.lt(a) ? b : a), first);
  const span = others.reduce((a, b) => (b.gt(a) ? b : a), first).minus(least);
  return series
    .map((value) => {
      const share = span.isZero() ? 0.5 : value.minus(least).div(span).toNumber();
      return BARS[Math.round(share * (BARS.length - 1))] ?? "";
    })
    .join("");
}

const ARROWS = { up: "↑", flat: "→", down: "↓" } as const;

export function moveWords({ move, sense }: RowTrend, say: Say): string {
  if (move === undefined) return "";
  return `${ARROWS[move]} ${say(`trend.${sense ?? move}`)}`;
}

export function trackWords({ isOnTrack }: RowTrend, say: Say): string {
  if (isOnTrack === undefined) return "";
  return isOnTrack ? `✓ ${say("trend.on")}` : `✗ ${say("trend.off")}`;
}
