/**
 * Number formats that a file names by number only, in the en-US form that Excel's own interface gives. 14 and 22
 * follow the reader's country.
 *
 * @source ECMA-376 part 1, 18.8.30 numFmt; 5–8 and 37–44 as Excel in en-US shows them
 */
const BUILTIN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Currencies and negatives that each country sees its own way: a format of ours must look as it is written. */
const variesByCountry = (id: number): boolean => (id >= 5 && id <= 8) || (id >= 37 && id <= 44);

const IDS = new Map(
  Object.entries(BUILTIN)
    .map(([id, format]) => [format, Number(id)] as const)
    .filter(([, id]) => !variesByCountry(id)),
);

/** The first number a workbook's own format may have. */
export const FIRST_CUSTOM_FORMAT = 164;

/** @returns undefined for a number that has no fixed format */
export const builtinFormat = (id: number): string | undefined => BUILTIN[id];

/** Mirror of `builtinFormat`; undefined for a format that has no number of its own. */
export const builtinFormatId = (format: string): number | undefined => IDS.get(format);
