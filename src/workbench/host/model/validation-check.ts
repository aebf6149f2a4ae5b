import { notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { findAddress, intersect } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import type { CellValue } from "./cell-grid.ts";
import { areasOfCells } from "./cell-runs.ts";
import { movedFormula } from "./sort-rows.ts";
import type { Validation } from "./validation.ts";
import { wireValue } from "./wire-value.ts";
import { cellAddress } from "../../../ports/address.ts";

/** The cells of these areas that do not satisfy their validation, as few areas from the top down. */
export const invalidAreas = (host: Host, sheet: Sheet, areas: readonly Area[]): readonly Area[] =>
  validatedAreas(sheet, areas).flatMap(({ validation, area }) =>
    areasOfCells(area, (row, column) => !isValid(host, sheet, validation, row, column)),
  );

/** Whether all of them do, or none; null where some do. */
export function validity(host: Host, sheet: Sheet, areas: readonly Area[]): boolean | null {
  const invalid = cellsIn(invalidAreas(host, sheet, areas));
  if (invalid === 0) return true;
  return invalid === cellsIn(validatedAreas(sheet, areas).map(({ area }) => area)) ? false : null;
}

const validatedAreas = (
  sheet: Sheet,
  areas: readonly Area[],
): readonly { readonly validation: Validation; readonly area: Area }[] =>
  sheet.validations.flatMap((validation) =>
    validation.areas.flatMap((each) =>
      areas.flatMap((other) => {
        const area = intersect(each, other);
        return area === undefined ? [] : { validation, area };
      }),
    ),
  );

const cellsIn = (areas: readonly Area[]): number =>
  areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

/**
 * Whether what a cell holds satisfies its validation. Lists may be written out or stand in cells.
 *
 * @throws HostError ApiNotFound for lists that a formula gives
 */
function isValid(host: Host, sheet: Sheet, validation: Validation, row: number, column: number): boolean {
  const { value } = sheet.cells.at(row, column);
  if (value === "" && validation.ignoreBlanks) return true;
  const [details = {}] = Object.values(validation.rule) as readonly Readonly<Record<string, unknown>>[];
  const at = {
    sheet,
    row,
    column,
    from: validation.areas[0] ?? { top: row, left: column, bottom: row, right: column },
  };
  if (validation.type === "None") return true;
  if (validation.type === "List")
    return listed(host, String(details["source"]), at).some((each) => same(each, value));
  if (validation.type === "Custom") return isTrue(formulaValue(host, String(details["formula"]), at));
  const measured = validation.type === "TextLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (validation.type === "WholeNumber" && !Number.isInteger(measured)) return false;
  return within(host, details, measured, at);
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Where the formula is written for: the first area of the validation. */
  readonly from: Area;
}

function within(host: Host, details: Readonly<Record<string, unknown>>, value: number, at: Place): boolean {
  const first = bound(host, String(details["formula1"]), at);
  const second = details["formula2"] === undefined ? first : bound(host, String(details["formula2"]), at);
  switch (details["operator"]) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

const bound = (host: Host, formula: string, at: Place): number =>
  Number(wireValue(formulaValue(host, formula, at)));

const formulaValue = (host: Host, formula: string, at: Place): CellValue =>
  host.evaluate(formulaHere(formula, at), at.sheet, at.row, at.column);

const isTrue = (value: CellValue): boolean => value === true || (typeof value === "number" && value !== 0);

/** A rule is written for the first cell of its first area. */
const formulaHere = (formula: string, { row, column, from }: Place): string =>
  movedFormula(formula, cellAddress(from.top, from.left), cellAddress(row, column));

const listed = (host: Host, source: string, at: Place): readonly CellValue[] =>
  source.startsWith("=") ? cellsOf(host, source, at) : source.split(",").map((each) => each.trim());

function cellsOf(host: Host, formula: string, at: Place): readonly CellValue[] {
  const found = findAddress(host.book, at.sheet, formulaHere(formula, at).slice(1));
  if (found === undefined) throw notEmulated(`the validity of a rule by ${formula}`);
  const values: CellValue[] = [];
  found.sheet.cells.forEach((cell) => values.push(cell.value), found.area);
  return values;
}

/** Lists that are written out hold texts: "3" stands for the number too. */
const same = (listedValue: CellValue, value: CellValue): boolean =>
  typeof listedValue === "object" || typeof value === "object"
    ? false
    : String(listedValue).toLowerCase() === String(value).toLowerCase();
