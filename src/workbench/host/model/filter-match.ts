import { fromSerial, type DateSystem } from "../../../ports/excel-serial.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { CellValue } from "./cell-grid.ts";
import { comparison } from "./filter-comparison.ts";
import { isWithin, monthsOf, type FilterDate } from "./filter-dates.ts";
import type { FilterCriteria } from "./table.ts";

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: CellValue;
  /** As shown. */
  readonly text: string;
  /** "#RRGGBB" */
  readonly fillColour: string;
  readonly fontColour: string;
}

export type Matcher = (cell: FilteredCell) => boolean;

/**
 * Which cells of a column a filter leaves in view.
 *
 * @param cells all cells of the column: averages and ranks are taken over them, rows hidden by other columns included
 * @throws HostError InvalidArgument for criteria without sense, ApiNotFound for those this host does not carry out
 */
export function filterMatcher(
  criteria: FilterCriteria,
  cells: readonly FilteredCell[],
  system: DateSystem,
): Matcher {
  switch (criteria.filterOn) {
    case "Values":
      return anyValue(criteria.values ?? [], system);
    case "Custom":
      return custom(criteria);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return ranked(criteria, cells);
    case "CellColor":
      return (cell) => sameColour(cell.fillColour, criteria.color);
    case "FontColor":
      return (cell) => sameColour(cell.fontColour, criteria.color);
    case "Dynamic":
      return dynamic(criteria.dynamicCriteria ?? "", cells, system);
    default:
      throw notEmulated(`a filter on ${criteria.filterOn}`);
  }
}

/** Texts as shown, in any case; "" stands for blank cells; dates by year, month, day … (`Excel.FilterDatetime`). */
function anyValue(values: readonly unknown[], system: DateSystem): Matcher {
  const texts = new Set(
    values.filter((value) => typeof value === "string").map((text) => text.toLowerCase()),
  );
  const dates = values.filter(
    (value) => typeof value === "object" && value !== null,
  ) as readonly FilterDate[];
  return ({ value, text }) =>
    texts.has(text.toLowerCase()) || dates.some((date) => isWithin(value, date, system));
}

function custom({ criterion1, criterion2, operator }: FilterCriteria): Matcher {
  const first = comparison(criterion1 ?? "");
  if (criterion2 === undefined || criterion2 === "") return first;
  const second = comparison(criterion2);
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** The first n numbers, or n per cent of them, from the top or the bottom; those equal to the last one come along. */
function ranked({ filterOn, criterion1 }: FilterCriteria, cells: readonly FilteredCell[]): Matcher {
  const asked = Number(criterion1);
  if (!Number.isFinite(asked) || asked <= 0) throw invalidArgument();
  const isTop = filterOn.startsWith("Top");
  const sorted = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * asked) / 100)) : asked;
  const last = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) =>
    typeof value === "number" && last !== undefined && (isTop ? value >= last : value <= last);
}

/** Averages, months and quarters; what depends on today is not carried out: this host has no clock. */
function dynamic(asked: string, cells: readonly FilteredCell[], system: DateSystem): Matcher {
  if (asked === "AboveAverage" || asked === "BelowAverage") {
    const numbers = numbersOf(cells);
    const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return ({ value }) =>
      typeof value === "number" && (asked === "AboveAverage" ? value > average : value < average);
  }
  const months = monthsOf(asked);
  if (months === undefined) throw notEmulated(`the dynamic filter ${asked}`);
  return ({ value }) => typeof value === "number" && months.includes(fromSerial(value, system)?.month ?? 0);
}

const numbersOf = (cells: readonly FilteredCell[]): number[] =>
  cells.map((cell) => cell.value).filter((value) => typeof value === "number");

const sameColour = (colour: string, asked: string | undefined): boolean =>
  colour.toLowerCase() === (asked ?? "").toLowerCase();
