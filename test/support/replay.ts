import { decimal, Decimal } from "../../src/core/decimal.ts";

/**
 * Works out the steps of a proof from their printed text, as an auditor with a pocket calculator would: no code of
 * the engine's takes part. Checks that each printed result follows, and gives the last one.
 */
export function replay(steps: readonly string[]): Decimal {
  let last = decimal(0);
  for (const step of steps) {
    const [expression = "", printed] = step.split(/ [=≈] /u);
    const value = evaluate(expression);
    if (printed !== undefined && value.minus(number(printed)).abs().gt("1e-8")) {
      throw new Error(`${step}: worked out ${value.toString()}`);
    }
    last = printed === undefined ? value : number(printed);
  }
  return last;
}

const number = (text: string): Decimal => decimal(text.replace("−", "-").replace(",", "."));

/** Sums and differences of products and quotients, brackets, absolute values, min, max and round. */
function evaluate(text: string): Decimal {
  const tokens = text.match(/\d+(?:,\d+)?|min|max|round|[-−+÷×()|;]/gu) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const need = (token: string): void => {
    if (!take(token)) throw new Error(`${text}: ${token} expected at ${at}`);
  };
  const list = (): Decimal[] => {
    need("(");
    const values = [sum()];
    while (take(";")) values.push(sum());
    need(")");
    return values;
  };
  const atom = (): Decimal => {
    if (take("−")) return atom().neg();
    if (take("min")) return Decimal.min(...list());
    if (take("max")) return Decimal.max(...list());
    if (take("round")) {
      const [value = decimal(0), places = decimal(0)] = list();
      return value.toDecimalPlaces(places.toNumber(), Decimal.ROUND_HALF_UP);
    }
    if (take("(")) {
      const value = sum();
      need(")");
      return value;
    }
    if (take("|")) {
      const value = sum().abs();
      need("|");
      return value;
    }
    const token = tokens[at];
    at += 1;
    return number(token ?? "");
  };
  const product = (): Decimal => {
    let value = atom();
    for (;;) {
      if (take("÷")) value = value.div(atom());
      else if (take("×")) value = value.times(atom());
      else return value;
    }
  };
  const sum = (): Decimal => {
    let value = product();
    for (;;) {
      if (take("+")) value = value.plus(product());
      else if (take("−")) value = value.minus(product());
      else return value;
    }
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`${text}: left over ${tokens.slice(at).join(" ")}`);
  return value;
}
