import { roundHalfUp } from "../coercions.ts";
import type { FunctionTable } from "../situation.ts";
import { DIVISION_BY_ZERO, fail, WRONG_NUMBER } from "../values.ts";
import { numbers } from "./arguments.ts";

/** Rounding, powers and remainders. */
export const arithmetic: FunctionTable = {
  ABS: numbers((value) => Math.abs(value)),
  SIGN: numbers((value) => Math.sign(value)),
  INT: numbers((value) => Math.floor(value)),
  SQRT: numbers((value) => Math.sqrt(value)),
  EXP: numbers((value) => Math.exp(value)),
  LN: numbers((value) => Math.log(value)),
  LOG10: numbers((value) => Math.log10(value)),
  LOG: numbers((value, base = 10) => Math.log(value) / Math.log(base)),
  PI: numbers(() => Math.PI),
  POWER: numbers((base, exponent) => (base === 0 && exponent === 0 ? NaN : base ** exponent)),
  MOD: numbers((value, divisor) =>
    divisor === 0 ? fail(DIVISION_BY_ZERO) : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: numbers((value, divisor) =>
    divisor === 0 ? fail(DIVISION_BY_ZERO) : Math.trunc(value / divisor),
  ),
  ROUND: numbers((value, places = 0) => roundHalfUp(value, Math.trunc(places))),
  ROUNDUP: numbers((value, places = 0) => cut(value, places, Math.ceil)),
  ROUNDDOWN: numbers((value, places = 0) => cut(value, places, Math.floor)),
  TRUNC: numbers((value, places = 0) => cut(value, places, Math.floor)),
  MROUND: numbers((value, multiple) => {
    if (value * multiple < 0) return fail(WRONG_NUMBER);
    return multiple === 0 ? 0 : roundHalfUp(value / multiple, 0) * multiple;
  }),
  CEILING: numbers((value, step) => toStep(value, step, Math.ceil)),
  FLOOR: numbers((value, step) =>
    step === 0 && value !== 0 ? fail(DIVISION_BY_ZERO) : toStep(value, step, Math.floor),
  ),
};

/** Cuts a number's size at so many places, up or down. Fifteen digits count: 2.3-0.3 has no fraction. */
function cut(value: number, places: number, towards: (value: number) => number): number {
  const size = Math.abs(value);
  const cutSize = shifted(towards(Number(shifted(size, places).toPrecision(15))), -places);
  return value < 0 ? -cutSize : cutSize;
}

/** Moves the decimal mark without the errors of a multiplication. */
function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits ?? "0"}e${Number(exponent) + Math.trunc(places)}`);
}

function toStep(value: number, step: number, towards: (value: number) => number): number {
  if (value > 0 && step < 0) return fail(WRONG_NUMBER);
  return step === 0 ? 0 : towards(Number((value / step).toPrecision(15))) * step;
}
