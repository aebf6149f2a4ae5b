import * as formulas from "@formulajs/formulajs";
import { isCell } from "../../model/areas.ts";
import { toNumber } from "../coercions.ts";
import type { FormulaFunction, FunctionTable, Situation } from "../situation.ts";
import {
  fail,
  isErrorValue,
  isMatrix,
  isReference,
  WRONG_NUMBER,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "../values.ts";
import { numbersIn, scalars } from "./arguments.ts";

/** Functions of single values: also element by element. */
const OF_SCALARS = [
  ..."ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH COS COSH COT COTH CSC CSCH DEGREES RADIANS SEC SECH SIN SINH TAN TANH".split(
    " ",
  ),
  ..."CEILING.MATH CEILING.PRECISE FLOOR.MATH FLOOR.PRECISE COMBIN COMBINA EVEN ODD FACT FACTDOUBLE PERMUT PERMUTATIONA SQRTPI".split(
    " ",
  ),
  ..."ARABIC BASE BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT DECIMAL HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX ROMAN".split(
    " ",
  ),
  ..."BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CONVERT DELTA ERF ERFC GESTEP".split(" "),
  ..."BINOM.DIST CHISQ.DIST CHISQ.INV EXPON.DIST FISHER FISHERINV GAMMA GAMMALN GAUSS LOGNORM.DIST LOGNORM.INV NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PHI POISSON.DIST STANDARDIZE T.DIST T.INV WEIBULL.DIST CONFIDENCE.NORM CONFIDENCE.T".split(
    " ",
  ),
  ..."CUMIPMT CUMPRINC DB DDB DOLLARDE DOLLARFR EFFECT FV IPMT ISPMT NOMINAL NPER PDURATION PMT PPMT PV RATE RRI SLN SYD".split(
    " ",
  ),
];

/** Functions whose areas are lists of numbers: texts and empty cells in them do not count. */
const OF_LISTS =
  "AVEDEV DEVSQ GCD GEOMEAN HARMEAN IRR KURT LARGE LCM MEDIAN MODE.SNGL MULTINOMIAL NPV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SKEW SKEW.P SMALL STDEV.P STDEV.S TRIMMEAN VAR.P VAR.S".split(
    " ",
  );

/** Functions of two areas whose numbers belong together by their place. */
const OF_PAIRS =
  "CORREL COVARIANCE.P COVARIANCE.S INTERCEPT PEARSON RSQ SLOPE STEYX SUMX2MY2 SUMX2PY2 SUMXMY2".split(" ");

/** Names that Excel keeps from its older versions. */
const OLDER_NAMES: Readonly<Record<string, string>> = {
  BINOMDIST: "BINOM.DIST",
  COVAR: "COVARIANCE.P",
  EXPONDIST: "EXPON.DIST",
  MODE: "MODE.SNGL",
  NORMDIST: "NORM.DIST",
  NORMINV: "NORM.INV",
  NORMSINV: "NORM.S.INV",
  PERCENTILE: "PERCENTILE.INC",
  PERCENTRANK: "PERCENTRANK.INC",
  POISSON: "POISSON.DIST",
  QUARTILE: "QUARTILE.INC",
  RANK: "RANK.EQ",
  STDEV: "STDEV.S",
  STDEVP: "STDEV.P",
  VAR: "VAR.S",
  VARP: "VAR.P",
};

type Foreign = (...args: readonly unknown[]) => unknown;

/** "NORM.S.DIST" is `formulas.NORM.S.DIST`. */
function foreign(name: string): Foreign {
  const found = name
    .split(".")
    .reduce<unknown>(
      (holder, part) => (holder as Readonly<Record<string, unknown>> | undefined)?.[part],
      formulas,
    );
  if (typeof found !== "function") throw new Error(`@formulajs/formulajs has no ${name}`);
  return found as Foreign;
}

const ofScalars = (name: string): FormulaFunction => {
  const compute = foreign(name);
  return scalars((values) => outcome(compute(...values.map((value) => value ?? 0))));
};

const ofLists = (name: string): FormulaFunction => {
  const compute = foreign(name);
  return (args, at) => outcome(compute(...args.map((argument) => listOrNumber(argument, at))));
};

function listOrNumber(argument: Value, at: Situation): number | readonly number[] {
  const isList = isMatrix(argument) || (isReference(argument) && !isCell(argument.area));
  if (isList) return numbersIn([argument], at);
  return toNumber(at.single(argument), at.locale);
}

const ofPairs = (name: string): FormulaFunction => {
  const compute = foreign(name);
  return ([first, second], at) => {
    const [a, b] = [at.matrix(first).rows.flat(), at.matrix(second).rows.flat()];
    if (a.length !== b.length) return fail({ error: "#N/A" });
    const pairs = a.flatMap((value, index) => {
      const other = b[index];
      if (isErrorValue(value)) return fail(value);
      if (isErrorValue(other)) return fail(other);
      return typeof value === "number" && typeof other === "number" ? [[value, other] as const] : [];
    });
    return outcome(
      compute(
        pairs.map(([value]) => value),
        pairs.map(([, other]) => other),
      ),
    );
  };
};

/** The library answers errors as `Error` objects named like Excel's. */
function outcome(result: unknown): Scalar {
  if (result instanceof Error) return fail({ error: result.message });
  if (typeof result === "number") return Number.isFinite(result) ? result : fail(WRONG_NUMBER);
  if (typeof result === "string" || typeof result === "boolean") return result;
  return fail(WRONG_VALUE);
}

const table = (names: readonly string[], make: (name: string) => FormulaFunction): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, make(name)]));

const named: FunctionTable = {
  ...table(OF_SCALARS, ofScalars),
  ...table(OF_LISTS, ofLists),
  ...table(OF_PAIRS, ofPairs),
};

/** Trigonometry, statistics, finance and conversions, computed by @formulajs/formulajs on values read by our rules. */
export const library: FunctionTable = {
  ...named,
  ...table(Object.keys(OLDER_NAMES), (name) => named[OLDER_NAMES[name] ?? name] ?? ofLists(name)),
  RAND: (_, at) => at.random(),
  RANDBETWEEN: (args, at) => {
    const [least, most] = args.map((argument) => toNumber(at.single(argument), at.locale));
    return least === undefined || most === undefined || most < least
      ? WRONG_NUMBER
      : Math.ceil(least) + Math.floor(at.random() * (Math.floor(most) - Math.ceil(least) + 1));
  },
};
