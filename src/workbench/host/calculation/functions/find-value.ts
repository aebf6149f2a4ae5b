import { compare } from "../coercions.ts";
import type { Situation } from "../situation.ts";
import { fail, isErrorValue, type Scalar, type Value } from "../values.ts";
import { wildcardPattern } from "./criterion.ts";

function wantedValue(wanted: Value, at: Situation): Exclude<Scalar, undefined> {
  const value = at.single(wanted) ?? 0;
  return isErrorValue(value) ? fail(value) : value;
}

/** The first equal value; texts without regard to case, with wildcards where allowed. */
export function exactly(
  wanted: Value,
  values: readonly Scalar[],
  at: Situation,
  wildcards: boolean,
): number | undefined {
  const value = wantedValue(wanted, at);
  const pattern =
    typeof value === "string" && wildcards && /[*?~]/u.test(value) ? wildcardPattern(value) : undefined;
  const index = values.findIndex((candidate) =>
    pattern === undefined
      ? isSameKind(candidate, value) && compare(candidate, value) === 0
      : typeof candidate === "string" && pattern.test(candidate),
  );
  return index < 0 ? undefined : index;
}

const isSameKind = (candidate: Scalar, value: Scalar): boolean =>
  typeof candidate === typeof value && !isErrorValue(candidate);

/**
 * The value itself, else the next smaller (side -1) or greater (side 1). Of a sorted list the last of equal ones,
 * as Excel's search by halves finds it.
 */
export function nearest(
  wanted: Value,
  values: readonly Scalar[],
  at: Situation,
  side: -1 | 1,
  isSorted: boolean,
): number | undefined {
  const value = wantedValue(wanted, at);
  let best: number | undefined;
  values.forEach((candidate, index) => {
    if (!isSameKind(candidate, value)) return;
    if (compare(candidate, value) * side < 0) return;
    const order = best === undefined ? -1 : compare(candidate, values[best]) * side;
    if (order < 0 || (isSorted && order === 0)) best = index;
  });
  return best;
}

/** @param mode 0 equal, -1 or next smaller, 1 or next greater, 2 wildcards; @param direction below 0: from the end */
export function xfind(
  wanted: Value,
  values: readonly Scalar[],
  mode: number,
  direction: number,
  at: Situation,
): number | undefined {
  const ordered = direction < 0 ? values.toReversed() : values;
  const exact = exactly(wanted, ordered, at, mode === 2);
  const isNear = mode === -1 || mode === 1;
  const found = exact ?? (isNear ? nearest(wanted, ordered, at, mode, false) : undefined);
  return found === undefined || direction > 0 ? found : values.length - 1 - found;
}
