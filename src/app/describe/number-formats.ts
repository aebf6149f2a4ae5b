import type { Variance } from "../../core/assessment/assessment.ts";
import { writtenDecimals, type Unit } from "../../core/quantity.ts";
import type { ColumnCell } from "../../ports/change.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { varianceDecimals } from "../texts/numbers.ts";

const withDecimals = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;

/** "0.0%" for one decimal. */
export const shareFormat = (decimals: number): string => `${withDecimals("0", decimals)}%`;

/** What stands behind a figure, as a cell shows it. */
const SUFFIXES: Readonly<Record<Variance["unit"], Readonly<Record<WorkbookLanguage, string>>>> = {
  number: { it: "", en: "" },
  percent: { it: "%", en: "%" },
  points: { it: " p.p.", en: " p.p." },
  EUR: { it: " €", en: " €" },
  USD: { it: " $", en: " $" },
  GBP: { it: " £", en: " £" },
  CAD: { it: " CAD", en: " CAD" },
  second: { it: " s", en: " s" },
  minute: { it: " min", en: " min" },
  hour: { it: " h", en: " h" },
  day: { it: " gg", en: " days" },
  "working-day": { it: " gg lav.", en: " working days" },
  week: { it: " sett.", en: " weeks" },
  month: { it: " mesi", en: " months" },
  year: { it: " anni", en: " years" },
};

/** A variance as a number with its own format: `+0.0" p.p.";-0.0" p.p.";0.0" p.p."`, `+#,##0;-#,##0;0`. */
export function varianceCell({ value, unit }: Variance, language: WorkbookLanguage): ColumnCell {
  const decimals = varianceDecimals({ value, unit });
  const suffix = SUFFIXES[unit][language];
  const behind = suffix === "" ? "" : `"${suffix}"`;
  const figure = withDecimals(unit === "points" ? "0" : "#,##0", decimals) + behind;
  return {
    value: value.toNumber(),
    format: `+${figure};-${figure};${withDecimals("0", decimals)}${behind}`,
  };
}

/** `0.00%`, `#,##0.0" h"`: an amount with as many decimals of what it shows. */
export function amountFormat(unit: Unit, decimals: number, language: WorkbookLanguage): string {
  if (unit === "percent") return shareFormat(decimals);
  const suffix = SUFFIXES[unit][language];
  return withDecimals("#,##0", writtenDecimals(unit, decimals)) + (suffix === "" ? "" : `"${suffix}"`);
}
