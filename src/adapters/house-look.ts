/**
 * How what we write looks, where the layout leaves it open. House rules, the same in a file and in open Excel.
 */

/** Thin lines are light, so that the figures stand out. */
export const LINE_COLOUR = "#BFBFBF";

/** Margins narrow enough for wide tables, in inches. */
export const PAGE_MARGINS = {
  left: 0.4,
  right: 0.4,
  top: 0.6,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/** Bars in reading order from the top, each with its value; sizes in points. */
export const CHART_LOOK = {
  font: "Calibri",
  text: "#404040",
  titleSize: 12,
  labelSize: 9,
  axisLabelSize: 8,
  gridLine: "#D9D9D9",
  axisLine: "#A6A6A6",
  gapWidth: 50,
  /** Lines in points. */
  axisWeight: 0.75,
  gridWeight: 0.5,
  /** Parts of the chart's width and height. */
  plot: { left: 0.01, top: 0.14, width: 0.9, height: 0.84 },
} as const;
