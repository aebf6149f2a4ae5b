import { assessIndicator } from "../../core/assessment/assess-indicator.ts";
import { readIndicator } from "../../core/assessment/read-indicator.ts";
import { readActual } from "../../core/actual/read-actual.ts";
import { dayNumber, isLeapYear, type CalendarDate } from "../../core/calendar-date.ts";
import { cellText, EMPTY, type Cell } from "../../core/cell.ts";
import { decimal, ONE, type Decimal } from "../../core/decimal.ts";
import { isExcluded } from "../../core/plan.ts";
import type { Quantity } from "../../core/quantity.ts";
import { acceptedValue } from "../accepted-value.ts";
import type { IndicatorRow } from "../assessed-plan.ts";
import { closingsOf } from "../closing/period-state.ts";
import { periodOn, planAt } from "../closing/plan-at.ts";
import { groupBy } from "../group-by.ts";
import { fold } from "../headings.ts";
import type { Period } from "../read-periods.ts";
import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import { whoFills } from "../who-fills.ts";

/** Values of earlier periods and of the year before, beside the plan's own. */
export interface Trends {
  readonly hasPrevious: boolean;
  /** Those that a row has a value of, the earliest first. */
  readonly periods: readonly string[];
  /** By the row's key. */
  readonly rows: ReadonlyMap<string, RowTrend>;
}

export interface RowTrend {
  readonly previous: Cell;
  /** In the order of `periods`. */
  readonly values: readonly Cell[];
  /** What can be compared, the earliest first: amounts of one unit; of cumulative rows what they would make of a whole year. */
  readonly series: readonly Decimal[];
  readonly move: "up" | "down" | "flat" | undefined;
  readonly sense: "better" | "worse" | undefined;
  /** Whether the target will be met at this rate; undefined where the rule does not tell. */
  readonly isOnTrack: boolean | undefined;
}

/** @returns undefined where the workbook has no periods, or nothing of any but the plan's own */
export function trendsOf(
  workbook: WorkbookPlan,
  assessed: readonly IndicatorRow[],
  asOf: CalendarDate,
): Trends | undefined {
  const { periods, plan } = workbook;
  if (periods.length === 0) return undefined;
  const valuesOf = valueReader(workbook, asOf);
  const values = new Map(workbook.rows.map((row) => [row.indicator.key, periods.map(valuesOf(row))]));
  const current = periodOn(periods, asOf);
  const has = (index: number): boolean => [...values.values()].some((cells) => isFilled(cells[index]));
  const shown = periods.map((_, index) => index).filter(has);
  const hasPrevious = workbook.rows.some(({ source }) => source.text("previous") !== "");
  const isOfCurrentOnly = shown.every((index) => periods[index] === current);
  if (isOfCurrentOnly && !hasPrevious) return undefined;
  const rows = new Map(
    workbook.rows.map((row, index): [string, RowTrend] => {
      const cells = values.get(row.indicator.key) ?? [];
      const points = shown.map((at) => ({
        cell: cells[at] ?? EMPTY,
        share: yearShare(periods[at], plan.year),
      }));
      return [row.indicator.key, rowTrend(row, points, assessed[index], workbook)];
    }),
  );
  return { hasPrevious, periods: shown.map((at) => periods[at]?.name ?? ""), rows };
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cellText(cell) !== "";

/** The value of a row for a period: the plan's own for the period that it is of, else the accepted one, else the closed one. */
function valueReader(workbook: WorkbookPlan, asOf: CalendarDate): (row: PlanRow) => (period: Period) => Cell {
  const { periods, plan, centres, lexicon } = workbook;
  const current = periodOn(periods, asOf);
  const own = current === undefined ? [] : planAt(workbook, current).rows;
  const ownOf = new Map(own.map(({ indicator }) => [indicator.key, indicator.actual.cell]));
  const handedIn = groupBy(workbook.submissions, ({ id }) => id);
  const closed = new Map(
    periods.map((period) => {
      const rows = closingsOf(workbook, period).flatMap((closing) => closing.rows);
      return [period, new Map(rows.map(({ id, actual }) => [id, actual]))];
    }),
  );
  return (row) => (period) => {
    const { key, unit, algorithm } = row.indicator;
    if (period === current) return ownOf.get(key) ?? EMPTY;
    const ofPeriod = (handedIn.get(key) ?? []).filter((one) => fold(one.period) === fold(period.name));
    const context = { lexicon, unit, algorithm, ...(plan.year === undefined ? {} : { year: plan.year }) };
    const accepted = ofPeriod.some(({ state }) => state === "accepted")
      ? acceptedValue(whoFills(row, plan.centres, centres), ofPeriod, periods, context)
      : undefined;
    if (accepted !== undefined) return accepted.cell;
    const text = closed.get(period)?.get(key) ?? "";
    return text === "" ? EMPTY : { kind: "text", text };
  };
}

interface Point {
  readonly cell: Cell;
  /** Of the year, that has passed at the end of the period; undefined where nobody knows its end. */
  readonly share: Decimal | undefined;
}

function rowTrend(
  row: PlanRow,
  points: readonly Point[],
  assessed: IndicatorRow | undefined,
  workbook: WorkbookPlan,
): RowTrend {
  const previous = row.source.cell("previous");
  const { isCumulative } = row.indicator;
  const amounts = [{ cell: previous, share: ONE }, ...points].flatMap(({ cell, share }) => {
    const amount = amountIn(cell, row, workbook);
    if (amount === undefined || (isCumulative && share === undefined)) return [];
    const value = isCumulative && share !== undefined ? amount.value.div(share) : amount.value;
    return [{ unit: amount.unit, value }];
  });
  const unit = amounts.at(-1)?.unit;
  const series = amounts.filter((one) => one.unit === unit).map(({ value }) => value);
  const [before, last] = series.slice(-2);
  const step = before === undefined || last === undefined ? undefined : last.cmp(before);
  const move = step === undefined ? undefined : step > 0 ? "up" : step < 0 ? "down" : "flat";
  const direction = assessed?.assessment.proof.direction?.direction;
  const isBetter = (move === "up") === (direction === "higher");
  const sense =
    move === undefined || move === "flat" || direction === undefined
      ? undefined
      : isBetter
        ? "better"
        : "worse";
  const latest = points.findLast(({ cell }) => isFilled(cell));
  const isOnTrack =
    latest === undefined || isExcluded(row.indicator) ? undefined : onTrack(row, latest, workbook);
  return { previous, values: points.map(({ cell }) => cell), series, move, sense, isOnTrack };
}

function amountIn(cell: Cell, { indicator }: PlanRow, { lexicon, plan }: WorkbookPlan): Quantity | undefined {
  if (!isFilled(cell)) return undefined;
  const { unit, algorithm } = indicator;
  const { year } = plan;
  const read = readActual(cell, { lexicon, unit, algorithm, ...(year === undefined ? {} : { year }) });
  if (!read.ok || read.value.actual.kind !== "quantity") return undefined;
  return read.value.actual.quantity;
}

/**
 * The rule: a cumulative row is on track when its value is at least (at most, where lower is better) its bound times the share of
 * the year that has passed; any other when its last value, taken for the year's, meets the target.
 *
 * @source house rule (docs/decisions.md): no guideline gives one
 */
function onTrack(row: PlanRow, { cell, share }: Point, workbook: WorkbookPlan): boolean | undefined {
  const { lexicon, plan, policy } = workbook;
  const indicator = {
    ...row.indicator,
    actual: { cell },
    accepted: undefined,
    rulings: { ...row.indicator.rulings, decision: undefined, confirmedActual: undefined },
  };
  const read = readIndicator(indicator, lexicon, plan.year);
  const { verdict, proof } = assessIndicator(read, { policy, asOf: undefined, year: plan.year });
  if (!indicator.isCumulative)
    return verdict.kind === "met" ? true : verdict.kind === "not-met" ? false : undefined;
  const target = proof.target?.reading;
  const actual = proof.actual?.reading;
  const isBound = target?.kind === "threshold" || target?.kind === "bare";
  if (!isBound || actual?.kind !== "quantity" || share === undefined) return undefined;
  if (target.bound.unit !== actual.quantity.unit || proof.direction === undefined) return undefined;
  const due = target.bound.value.times(share);
  return proof.direction.direction === "higher"
    ? actual.quantity.value.gte(due)
    : actual.quantity.value.lte(due);
}

/** At the end of the period, that day included. */
function yearShare(period: Period | undefined, year: number | undefined): Decimal | undefined {
  if (period?.to === undefined || year === undefined || period.to.year !== year) return undefined;
  const passed = dayNumber(period.to) - dayNumber({ year, month: 1, day: 1 }) + 1;
  return decimal(passed).div(isLeapYear(year) ? 366 : 365);
}
