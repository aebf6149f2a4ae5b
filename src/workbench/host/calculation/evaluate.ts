import { add, compare, toNumber, toText } from "./coercions.ts";
import type { BinaryOperator, Expression, UnaryOperator } from "./expression.ts";
import { FUNCTIONS } from "./functions/functions.ts";
import { LAZY_FUNCTIONS } from "./lazy-functions.ts";
import { broadcast } from "./broadcast.ts";
import { intersection, range } from "./reference-operators.ts";
import type { Situation } from "./situation.ts";
import {
  DIVISION_BY_ZERO,
  fail,
  isMatrix,
  isReference,
  settled,
  UNKNOWN_NAME,
  WRONG_NUMBER,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values.ts";

/** The values of LET, by name in lower case. */
export type Variables = ReadonlyMap<string, Value>;

const NO_VARIABLES: Variables = new Map();

/** Computes an expression. Errors are values; nothing that a formula can say throws. */
export function evaluate(expression: Expression, at: Situation, variables = NO_VARIABLES): Value {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "reference":
      return expression.reference;
    case "variable":
      return variables.get(expression.name) ?? UNKNOWN_NAME;
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, at, variables), at);
    case "binary": {
      const left = evaluate(expression.left, at, variables);
      return binary(expression.operator, left, evaluate(expression.right, at, variables), at);
    }
    case "call":
      return call(expression.name, expression.args, at, variables);
    case "let": {
      const known = new Map(variables);
      for (const { name, value } of expression.variables) known.set(name, evaluate(value, at, known));
      return evaluate(expression.body, at, known);
    }
  }
}

function call(name: string, args: readonly Expression[], at: Situation, variables: Variables): Value {
  const lazy = LAZY_FUNCTIONS[name];
  if (lazy !== undefined) {
    return settled(() => lazy(args, (expression) => evaluate(expression, at, variables), at));
  }
  const compute = FUNCTIONS[name];
  if (compute === undefined) return UNKNOWN_NAME;
  const values = args.map((argument) => evaluate(argument, at, variables));
  return settled(() => compute(values, at));
}

function unary(operator: UnaryOperator, operand: Value, at: Situation): Value {
  switch (operator) {
    case "+":
      return operand;
    case "-":
      return broadcast([operand], at, ([value]) => -toNumber(value, at.locale));
    case "%":
      return broadcast([operand], at, ([value]) => toNumber(value, at.locale) / 100);
    case "@":
      return implicitIntersection(operand, at);
  }
}

/** The value of a column in the formula's row, or of a row in its column. */
function implicitIntersection(value: Value, at: Situation): Value {
  if (isMatrix(value)) return value.rows[0]?.[0];
  if (!isReference(value)) return value;
  const { sheet, area } = value;
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) return at.single(value);
  const { row, column } = at.place;
  if (left === right && row >= top && row <= bottom) {
    return at.single({ sheet, area: { top: row, bottom: row, left, right } });
  }
  if (top === bottom && column >= left && column <= right) {
    return at.single({ sheet, area: { top, bottom, left: column, right: column } });
  }
  return WRONG_VALUE;
}

function binary(operator: BinaryOperator, left: Value, right: Value, at: Situation): Value {
  if (operator === ":") return range(left, right);
  if (operator === " ") return intersection(left, right);
  const compute = OPERATORS[operator];
  return broadcast([left, right], at, ([a, b]) => compute(a, b, at.locale));
}

type Operation = (left: Scalar, right: Scalar, locale: string) => Scalar;

const numeric =
  (compute: (a: number, b: number) => number): Operation =>
  (left, right, locale) => {
    const result = compute(toNumber(left, locale), toNumber(right, locale));
    return Number.isFinite(result) ? result : fail(WRONG_NUMBER);
  };

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (left, right) =>
    holds(compare(left, right));

const OPERATORS: Readonly<Record<Exclude<BinaryOperator, ":" | " ">, Operation>> = {
  "+": numeric(add),
  "-": numeric((a, b) => add(a, -b)),
  "*": numeric((a, b) => a * b),
  "/": numeric((a, b) => (b === 0 ? fail(DIVISION_BY_ZERO) : a / b)),
  "^": numeric((a, b) => (a === 0 && b === 0 ? fail(WRONG_NUMBER) : a ** b)),
  "&": (left, right, locale) => toText(left, locale) + toText(right, locale),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
