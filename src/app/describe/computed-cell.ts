import type { ComputedActual } from "../../core/assessment/with-formula.ts";
import type { Cell } from "../../core/cell.ts";
import { amountWords } from "../texts/evaluation/labels.ts";
import { decimalsNeeded } from "../texts/numbers.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { amountFormat } from "./number-formats.ts";

/** The cell of an actual that a formula gives, as if it had been typed: for sheets and lists; it is never written there. */
export function computedCell(
  { quantity: { value, unit }, unitWords }: ComputedActual,
  language: WorkbookLanguage,
): Cell {
  const format = amountFormat(unit, decimalsNeeded(unit === "percent" ? value.times(100) : value), language);
  return {
    kind: "number",
    value: value.toNumber(),
    format,
    text: amountWords(value, unitWords === "" ? unit : unitWords, language),
  };
}
