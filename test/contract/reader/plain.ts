/** Data without behaviour, to be compared part by part. What is undefined is as good as absent. */
export type Plain =
  string | number | boolean | undefined | readonly Plain[] | { readonly [member: string]: Plain };

/** One place where two values differ: "Sintesi.cells.A1.font.bold". */
export interface Difference {
  readonly at: string;
  readonly one: Plain;
  readonly other: Plain;
}

/** Every place where two values differ, down to the single member. */
export function differences(one: Plain, other: Plain, at = ""): readonly Difference[] {
  if (isRecord(one) && isRecord(other)) {
    const members = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...members].flatMap((member) =>
      differences(one[member], other[member], at === "" ? member : `${at}.${member}`),
    );
  }
  if (isList(one) && isList(other)) {
    const length = Math.max(one.length, other.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(one[index], other[index], `${at}[${String(index)}]`),
    );
  }
  return Object.is(one, other) ? [] : [{ at, one, other }];
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const isRecord = (value: Plain): value is { readonly [member: string]: Plain } =>
  typeof value === "object" && !isList(value);

/**
 * Without the results of formulas: in a file they stay as they were until somebody opens it, who is asked to compute
 * them anew; Excel has computed them.
 */
export function withoutResults(content: Plain): Plain {
  if (isList(content)) return content.map(withoutResults);
  if (!isRecord(content)) return content;
  return Object.fromEntries(
    Object.entries(content)
      .filter(([member]) => !(member === "value" && content.formula !== undefined))
      .map(([member, value]) => [member, withoutResults(value)]),
  );
}
