import { compare, equalNumbers, numberInText, toBoolean } from "../coercions.ts";
import { isErrorValue, settled, type Scalar } from "../values.ts";

export type Test = (value: Scalar) => boolean;

const CRITERION = /^(?<operator><=|>=|<>|<|>|=)?(?<operand>.*)$/su;

/**
 * A condition of SUMIFS, COUNTIF and their like: 5, "ok", ">=80%", "<>", "Uff*".
 *
 * @param criterion a text may begin with a comparison; `*`, `?` and `~` are wildcards where texts are (un)equal
 * @source support.microsoft.com: COUNTIF, SUMIFS
 */
export function criterionTest(criterion: Scalar, locale: string): Test {
  if (criterion === undefined) return equals(0);
  if (typeof criterion !== "string") return equals(criterion);
  const { operator = "=", operand = "" } = CRITERION.exec(criterion)?.groups ?? {};
  const isPlain = !/^[<>=]/u.test(criterion);
  switch (operator) {
    case "=":
      return isPlain
        ? equals(operandOf(operand, locale), isBlank)
        : equals(operandOf(operand, locale), isEmpty);
    case "<>": {
      const same = equals(operandOf(operand, locale), isEmpty);
      return (value) => !same(value);
    }
    default:
      return ordered(operator, operandOf(operand, locale));
  }
}

/** What `=""` and `"="` find: the first also texts of no length. */
const isBlank: Test = (value) => value === undefined || value === "";
const isEmpty: Test = (value) => value === undefined;

function operandOf(text: string, locale: string): Scalar {
  if (text === "") return undefined;
  const number = numberInText(text, locale);
  if (number !== undefined) return number;
  if (/^#/u.test(text)) return { error: text.toUpperCase() };
  const flag = settled(() => toBoolean(text, locale));
  return typeof flag === "boolean" ? flag : text;
}

function equals(wanted: Scalar, nothing: Test = isBlank): Test {
  if (wanted === undefined) return nothing;
  if (isErrorValue(wanted)) return (value) => isErrorValue(value) && value.error === wanted.error;
  if (typeof wanted === "number") {
    return (value) => {
      if (typeof value === "number") return equalNumbers(value, wanted);
      return typeof value === "string" && value !== "" && Number(value) === wanted;
    };
  }
  if (typeof wanted === "boolean") return (value) => value === wanted;
  const pattern = wildcardPattern(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

function ordered(operator: string, wanted: Scalar): Test {
  const holds = ORDERS[operator];
  return (value) =>
    holds !== undefined &&
    value !== undefined &&
    typeof value === typeof wanted &&
    holds(compare(value, wanted));
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** `*` any text, `?` one character, `~` before either takes it as it is. Without regard to case. */
export function wildcardPattern(text: string, isWhole = true): RegExp {
  const source = text.replaceAll(
    /~(?<sign>[*?~])|(?<wild>[*?])|[\\^$.|+()[\]{}/]/gu,
    (match, ...rest: unknown[]) => {
      const { sign, wild } = rest.at(-1) as { readonly sign?: string; readonly wild?: string };
      if (sign !== undefined) return `\\${sign}`.replace("\\~", "~");
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return `\\${match}`;
    },
  );
  return new RegExp(isWhole ? `^${source}$` : source, "isu");
}
