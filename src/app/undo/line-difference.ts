/** Lines told by other lines: runs of theirs, and those that they do not have. */
export type LineDifference = readonly (string | readonly [from: number, count: number])[];

/** What leads from the lines `known` to `wanted`; small where they share much. */
export function differenceFrom(known: readonly string[], wanted: readonly string[]): LineDifference {
  const places = new Map<string, number>();
  known.forEach((line, index) => {
    if (!places.has(line)) places.set(line, index);
  });
  const told: (string | [number, number])[] = [];
  wanted.forEach((line, index) => {
    const last = told.at(-1);
    if (last !== undefined && typeof last !== "string" && known[last[0] + last[1]] === line) {
      last[1] += 1;
      return;
    }
    const place = known[index] === line ? index : places.get(line);
    told.push(place === undefined ? line : [place, 1]);
  });
  return told;
}

/** Mirror of `differenceFrom`. */
export const linesFrom = (known: readonly string[], difference: LineDifference): readonly string[] =>
  difference.flatMap((told) => (typeof told === "string" ? [told] : known.slice(told[0], told[0] + told[1])));
