import { cellAddress } from "../../../ports/address.ts";
import type { Area, Sheet } from "../../host/model/book.ts";
import { isError, type CellValue } from "../../host/model/cell-grid.ts";
import { cellText } from "../../host/model/cell-text.ts";
import type { ConditionalRule, DifferentialLook } from "../../host/model/conditional-rule.ts";
import { movedFormula } from "../../host/model/sort-rows.ts";
import { HostError } from "../../host/protocol/host-error.ts";
import type { Host } from "../../host/protocol/host.ts";

/** Works out what a sheet's conditional formats make of a cell; good until the workbook changes. */
export type ConditionalLooks = (row: number, column: number) => DifferentialLook | undefined;

/**
 * Rules by formula, by value, by text, and for blanks and errors. Not drawn: scales, bars, icons, ranks, averages,
 * duplicates and periods.
 */
export function conditionalLooks(host: Host, sheet: Sheet): ConditionalLooks {
  const evaluate = rememberedFormulas(host, sheet);
  return (row, column) => {
    let look: DifferentialLook | undefined;
    for (const rule of sheet.conditionalRules) {
      if (!rule.areas.some((area) => holds(area, row, column))) continue;
      if (!applies(host, sheet, rule, row, column, evaluate)) continue;
      // Of two rules that say something of the same, the first counts.
      look = { ...rule.look, ...look };
      if (rule.stopIfTrue) break;
    }
    return look;
  };
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

type Evaluate = (formula: string, rule: ConditionalRule, row: number, column: number) => CellValue;

/** Our own rules ask the same of every cell in a row: each formula is worked out once for the words it comes to. */
function rememberedFormulas(host: Host, sheet: Sheet): Evaluate {
  const known = new Map<string, CellValue>();
  return (formula, { areas }, row, column) => {
    const { top, left } = areas[0] ?? { top: row, left: column };
    const isSame = row === top && column === left;
    const moved = isSame ? formula : movedFormula(formula, cellAddress(top, left), cellAddress(row, column));
    const before = known.get(moved);
    if (before !== undefined) return before;
    const value = valueOf(host, moved, sheet, row, column);
    known.set(moved, value);
    return value;
  };
}

/** A formula that the host cannot read colours nothing. */
function valueOf(host: Host, formula: string, sheet: Sheet, row: number, column: number): CellValue {
  try {
    return host.evaluate(formula, sheet, row, column);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function applies(
  host: Host,
  sheet: Sheet,
  rule: ConditionalRule,
  row: number,
  column: number,
  evaluate: Evaluate,
): boolean {
  const { value } = sheet.cells.at(row, column);
  const ask = rule.rule;
  const operand = (formula: unknown): CellValue => evaluate(asFormula(formula), rule, row, column);
  switch (rule.kind) {
    case "Custom":
      return isTrue(operand(ask["formula"]));
    case "CellValue":
      return compares(String(ask["operator"]), value, operand(ask["formula1"]), () =>
        operand(ask["formula2"]),
      );
    case "ContainsText":
      return saysText(String(ask["operator"]), cellText(host, sheet, row, column), String(ask["text"]));
    case "PresetCriteria":
      return isPreset(String(ask["criterion"]), value);
    default:
      return false;
  }
}

const asFormula = (formula: unknown): string => {
  const text = String(formula);
  return text.startsWith("=") ? text : `=${text}`;
};

const isTrue = (value: CellValue): boolean => value === true || (typeof value === "number" && value !== 0);

/** Numbers before texts before truth values; upper and lower case alike. */
function order(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => ["number", "string", "boolean", "object"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, undefined, { sensitivity: "accent" });
  return Number(a) - Number(b);
}

function compares(operator: string, value: CellValue, one: CellValue, two: () => CellValue): boolean {
  if (isError(value) || isError(one)) return false;
  const against = (other: CellValue): number => order(value, other);
  switch (operator) {
    case "EqualTo":
      return against(one) === 0;
    case "NotEqualTo":
      return against(one) !== 0;
    case "GreaterThan":
      return against(one) > 0;
    case "LessThan":
      return against(one) < 0;
    case "GreaterThanOrEqual":
      return against(one) >= 0;
    case "LessThanOrEqual":
      return against(one) <= 0;
    case "Between":
      return against(one) >= 0 && against(two()) <= 0;
    case "NotBetween":
      return against(one) < 0 || against(two()) > 0;
    default:
      return false;
  }
}

function saysText(operator: string, shown: string, wanted: string): boolean {
  const [text, words] = [shown.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case "Contains":
      return text.includes(words);
    case "NotContains":
      return !text.includes(words);
    case "BeginsWith":
      return text.startsWith(words);
    case "EndsWith":
      return text.endsWith(words);
    default:
      return false;
  }
}

function isPreset(criterion: string, value: CellValue): boolean {
  const isBlank = typeof value === "string" && value.trim() === "";
  switch (criterion) {
    case "Blanks":
      return isBlank;
    case "NonBlanks":
      return !isBlank;
    case "Errors":
      return isError(value);
    case "NonErrors":
      return !isError(value);
    default:
      return false;
  }
}
