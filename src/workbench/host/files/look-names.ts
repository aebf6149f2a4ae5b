/** What files and office.js call the same things. */

export const mirror = (names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([file, office]) => [office, file]));

/** @source ECMA-376 part 1, 18.18.55 (ST_PatternType); office.js, Excel.FillPattern */
export const PATTERNS: Readonly<Record<string, string>> = {
  none: "None",
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

/** @source ECMA-376 part 1, 18.18.3 (ST_BorderStyle); office.js, Excel.BorderLineStyle and BorderWeight */
export const LINES: Readonly<Record<string, { readonly style: string; readonly weight: string }>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** The file's line for a style and a weight; a weight that the style does not come in gives its usual one. */
export function lineName(style: string, weight: string): string | undefined {
  const lines = Object.entries(LINES).filter(([, line]) => line.style === style);
  return (lines.find(([, line]) => line.weight === weight) ?? lines[0])?.[0];
}

export const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"];

export const UNDERLINES = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

const accents = (n: number): readonly (readonly [number, string])[] => {
  const first = 29 + 4 * (n - 1);
  return [
    [first, `Accent${n}`],
    [first + 1, `Accent${n}_20`],
    [first + 2, `Accent${n}_40`],
    [first + 3, `Accent${n}_60`],
  ];
};

/** Excel's own styles, whose names in files follow the language. @source office.js, Excel.BuiltInStyle */
export const BUILT_IN_STYLES: ReadonlyMap<number, string> = new Map([
  [0, "Normal"],
  [3, "Comma"],
  [4, "Currency"],
  [5, "Percent"],
  [6, "WholeComma"],
  [7, "WholeDollar"],
  [8, "Hlink"],
  [9, "HlinkTrav"],
  [10, "Note"],
  [11, "WarningText"],
  [15, "SheetTitle"],
  [16, "Heading1"],
  [17, "Heading2"],
  [18, "Heading3"],
  [19, "Heading4"],
  [20, "Input"],
  [21, "Output"],
  [22, "Calculation"],
  [23, "CheckCell"],
  [24, "LinkedCell"],
  [25, "Total"],
  [26, "Good"],
  [27, "Bad"],
  [28, "Neutral"],
  ...[1, 2, 3, 4, 5, 6].flatMap(accents),
  [53, "ExplanatoryText"],
]);
