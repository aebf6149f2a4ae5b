import { isErrorValue, isReference, NO_INTERSECTION, WRONG_VALUE, type Value } from "./values.ts";

/** "A1:INDEX(…)": the smallest area around both. */
export function range(left: Value, right: Value): Value {
  if (isErrorValue(left)) return left;
  if (isErrorValue(right)) return right;
  if (!isReference(left) || !isReference(right) || left.sheet !== right.sheet) return WRONG_VALUE;
  return {
    sheet: left.sheet,
    area: {
      top: Math.min(left.area.top, right.area.top),
      left: Math.min(left.area.left, right.area.left),
      bottom: Math.max(left.area.bottom, right.area.bottom),
      right: Math.max(left.area.right, right.area.right),
    },
  };
}

/** "A:A 3:3": what both have in common; #NULL! for nothing. */
export function intersection(left: Value, right: Value): Value {
  if (isErrorValue(left)) return left;
  if (isErrorValue(right)) return right;
  if (!isReference(left) || !isReference(right)) return WRONG_VALUE;
  const area = {
    top: Math.max(left.area.top, right.area.top),
    left: Math.max(left.area.left, right.area.left),
    bottom: Math.min(left.area.bottom, right.area.bottom),
    right: Math.min(left.area.right, right.area.right),
  };
  const isEmpty = left.sheet !== right.sheet || area.top > area.bottom || area.left > area.right;
  return isEmpty ? NO_INTERSECTION : { sheet: left.sheet, area };
}
