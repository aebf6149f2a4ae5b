import type { Table } from "../model/table.ts";

/**
 * Functions that came after the file format: files put a prefix before their names, nobody ever sees it.
 *
 * @source Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula"; MS-XLSX 2.2.2 (future functions)
 */
const FUTURE = (
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT " +
  "BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
  "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
  "DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE " +
  "FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT " +
  "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH " +
  "IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
  "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV " +
  "NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA " +
  "PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS " +
  "SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER " +
  "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE " +
  "WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
).split(" ");

/** Those of a later wave have two prefixes. */
const LATER = ["FILTER", "SORT"];

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...FUTURE.map((name) => [name, "_xlfn."] as const),
  ...LATER.map((name) => [name, "_xlfn._xlws."] as const),
]);

/** As Excel shows it, with its "=", which some programs write into the file, too, and without prefixes. */
export function formulaFromFile(text: string): string {
  const bare = text.replace(/^=/, "");
  return `=${bare.includes("_xlfn") ? bare.replace(/_xlfn\.(?:_xlws\.)?/gi, "") : bare}`;
}

/** Texts and quoted names, which stay; references to the own table or its row; names before a parenthesis. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?<inside>(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\](?![\p{L}\p{N}_.]*!)|(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/**
 * Mirror of `formulaFromFile`. In files a reference to the row of a table is spelt out:
 * "[@Target]" becomes "Piano[[#This Row],[Target]]".
 *
 * @param table the table the cell stands in
 */
export function formulaForFile(formula: string, table: Table | undefined): string {
  const text = formula.replace(/^=/, "");
  if (!/[[(]/.test(text)) return text;
  return text.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<"table" | "inside" | "name", string | undefined>>;
    if (groups.name !== undefined) return (PREFIXES.get(groups.name.toUpperCase()) ?? "") + token;
    if (groups.inside === undefined) return token;
    const owner = groups.table ?? table?.name;
    return owner === undefined ? token : `${owner}[${spellOut(groups.inside)}]`;
  });
}

function spellOut(inside: string): string {
  if (!inside.startsWith("@")) return inside;
  const column = inside.slice(1);
  if (column === "") return "#This Row";
  return `[#This Row],${column.startsWith("[") ? column : `[${column}]`}`;
}
