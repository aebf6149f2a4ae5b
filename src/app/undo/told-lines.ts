import { rowDigest } from "../digest.ts";
import { differenceFrom, linesFrom, type LineDifference } from "./line-difference.ts";

/** Lines told by those that stand there now, with a digest that shows whether they were told right. */
export interface Told {
  readonly lines: LineDifference;
  readonly digest: string;
}

export const told = (known: readonly string[], wanted: readonly string[]): Told => ({
  lines: differenceFrom(known, wanted),
  digest: linesDigest(wanted),
});

const linesDigest = (lines: readonly string[]): string => rowDigest(lines);

/** Mirror of `told`. @returns undefined where the lines that stand there are not those it was told by */
export function untold({ lines, digest }: Told, standing: readonly string[]): readonly string[] | undefined {
  const wanted = linesFrom(standing, lines);
  return linesDigest(wanted) === digest ? wanted : undefined;
}
