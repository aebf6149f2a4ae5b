import { asOfDay, assessPlan } from "../../app/assess-plan.ts";
import type { IndicatorRow } from "../../app/assessed-plan.ts";
import { moveWords, trackWords } from "../../app/describe/describe-trend.ts";
import { linkTo } from "../../app/describe/indicator-cells.ts";
import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../../app/plan-layout.ts";
import { sheetSpeaker } from "../../app/texts/sheets/sheets.ts";
import type { RowTrend, Trends } from "../../app/trend/trends.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { TrendRow, TrendsView } from "../session/periods-model.ts";
import { heldPlan } from "./held-plan.ts";

/** More than anybody looks at at a time; the total tells of all. */
const MOST = 1_000;

/** Rows with a value of some period, those that will miss their target first; undefined where there is no plan. */
export function trendsView(
  snapshot: Snapshot,
  today: CalendarDate,
  language: WorkbookLanguage,
): TrendsView | undefined {
  const plan = heldPlan(snapshot);
  if (!plan.ok) return undefined;
  const { trends, rows } = assessPlan(plan.value, asOfDay(plan.value, undefined, today));
  const say = sheetSpeaker(language);
  const found = rows.flatMap((row) => {
    const trend = trends?.rows.get(row.indicator.key);
    return trends === undefined || trend === undefined || isEmpty(trend) ? [] : [{ row, trend, trends }];
  });
  const ranked = found.toSorted((a, b) => urgency(a.trend) - urgency(b.trend));
  return {
    rule: say("trend.help"),
    total: found.length,
    rows: ranked.slice(0, MOST).map(({ row, trend, trends: all }) => trendRow(row, trend, all, language)),
  };
}

const isEmpty = ({ previous, values }: RowTrend): boolean =>
  [previous, ...values].every((cell) => cellText(cell) === "");

const urgency = ({ isOnTrack, sense }: RowTrend): number =>
  isOnTrack === false ? 0 : sense === "worse" ? 1 : isOnTrack === undefined ? 3 : 2;

function trendRow(
  row: IndicatorRow,
  trend: RowTrend,
  { periods }: Trends,
  language: WorkbookLanguage,
): TrendRow {
  const { key, code, name } = row.indicator;
  const say = sheetSpeaker(language);
  const named = [
    { period: INDICATOR_COLUMNS.previous[language], value: cellText(trend.previous) },
    ...trend.values.map((cell, index) => ({ period: periods[index] ?? "", value: cellText(cell) })),
  ];
  return {
    key,
    title: [code === "" ? key : code, name].join(" "),
    target: cellText(row.target),
    at: linkTo(row),
    values: named.filter(({ value }) => value !== ""),
    points: pointsOf(trend.series),
    move: trend.move,
    sense: trend.sense,
    moveWords: moveWords(trend, say),
    trackWords: trackWords(trend, say),
  };
}

/** Half-way where all are alike. */
function pointsOf(series: readonly Decimal[]): readonly number[] {
  const [first, ...others] = series;
  if (first === undefined || others.length === 0) return [];
  const least = others.reduce((a, b) => (b.lt(a) ? b : a), first);
  const span = others.reduce((a, b) => (b.gt(a) ? b : a), first).minus(least);
  return series.map((value) => (span.isZero() ? 0.5 : value.minus(least).div(span).toNumber()));
}
