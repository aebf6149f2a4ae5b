import type { Area } from "../../src/ports/snapshot.ts";

/** "A" is 1, "AA" is 27. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

export const columnLetters = (column: number): string =>
  column <= 0
    ? ""
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${String(row)}`;

/** "B2" or "B2:D9", `$` signs allowed. @throws for anything else: a test's own mistake, or a broken part */
export function areaOf(reference: string): Area {
  const match = /^(?<left>[A-Z]+)(?<top>\d+)(?::(?<right>[A-Z]+)(?<bottom>\d+))?$/.exec(
    reference.replaceAll("$", ""),
  );
  if (match?.groups === undefined) throw new Error(`No area: ${reference}`);
  const { left = "", top = "", right = left, bottom = top } = match.groups;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

export const referenceOf = ({ top, left, bottom, right }: Area): string =>
  `${addressOf(top, left)}:${addressOf(bottom, right)}`;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
