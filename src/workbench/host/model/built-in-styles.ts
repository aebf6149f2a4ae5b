import type { FormatPatch } from "./cell-format.ts";

/**
 * What built-in cell styles change in a look; the rest of it stays.
 *
 * @source the styles of a blank Office workbook; styles that go by the theme's colours are not known here
 */
export const BUILT_IN_LOOKS: Readonly<Record<string, FormatPatch>> = {
  Good: { style: "Good", font: { colour: "#006100" }, fill: { colour: "#C6EFCE", pattern: "Solid" } },
  Bad: { style: "Bad", font: { colour: "#9C0006" }, fill: { colour: "#FFC7CE", pattern: "Solid" } },
  Neutral: { style: "Neutral", font: { colour: "#9C5700" }, fill: { colour: "#FFEB9C", pattern: "Solid" } },
  Percent: { style: "Percent", numberFormat: "0%" },
};
