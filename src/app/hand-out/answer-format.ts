import type { Unit } from "../../core/quantity.ts";
import { amountFormat } from "../describe/number-formats.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

/** How a reading is shown: a day, "78,90 %", as many digits as were typed with the unit behind them. */
export function answerFormat(unit: Unit | "date" | undefined, language: WorkbookLanguage): string {
  if (unit === "date") return "dd/mm/yyyy";
  if (unit === "percent") return "0.00##%";
  const suffix = unit === undefined ? "" : amountFormat(unit, 0, language).replace("#,##0", "");
  return `General${suffix}`;
}
