import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Unit } from "../quantity.ts";
import { phrasesIn } from "../wording/phrase-book.ts";

/** A unit to a power: a unit that we know, or a word of the plan's own ("pratiche"). */
export interface Power {
  /** What two powers must share to be the same unit. */
  readonly unit: KnownUnit | `word:${string}`;
  /** As it is written. */
  readonly word: string;
  readonly power: number;
}
export type KnownUnit = Exclude<Unit, "number" | "percent">;

/**
 * What an amount counts: units to their powers, in the order of `unit`; none of them for a ratio of like units and for
 * a percentage. `bare`: a number without a unit, which takes the unit of what it is added to or compared with, as
 * everywhere else (`alignUnits`).
 */
export type Dimension = "bare" | readonly Power[];

export const RATIO: Dimension = [];

/** The dimension of a sum, or of two amounts that are compared; undefined: they are unlike. */
export function joinDimensions(left: Dimension, right: Dimension): Dimension | undefined {
  if (left === "bare") return right;
  return right === "bare" || isSameDimension(left, right) ? left : undefined;
}

export const isSameDimension = (left: readonly Power[], right: readonly Power[]): boolean =>
  left.length === right.length &&
  left.every(({ unit, power }, index) => unit === right[index]?.unit && power === right[index].power);

/** @param sign −1 divides */
export function multiplyDimensions(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  if (left === "bare" && right === "bare") return "bare";
  const powers = new Map((left === "bare" ? RATIO_POWERS : left).map((one) => [one.unit, one]));
  for (const { unit, word, power } of right === "bare" ? RATIO_POWERS : right) {
    const before = powers.get(unit);
    const next = (before?.power ?? 0) + sign * power;
    if (next === 0) powers.delete(unit);
    else powers.set(unit, { unit, word: before?.word ?? word, power: next });
  }
  return inOrder([...powers.values()]);
}

const RATIO_POWERS: readonly Power[] = [];

export const inOrder = (powers: readonly Power[]): readonly Power[] =>
  powers.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));

export const isKnown = (unit: Power["unit"]): unit is KnownUnit => !unit.startsWith("word:");

/** The one unit that a dimension is, where it is one that we know. */
export function unitOf(dimension: Dimension): KnownUnit | undefined {
  if (dimension === "bare") return undefined;
  const [only, second] = dimension;
  return only !== undefined && second === undefined && only.power === 1 && isKnown(only.unit)
    ? only.unit
    : undefined;
}

export const powerOf = (unit: KnownUnit, { units }: Lexicon): Power => {
  const words: Readonly<Record<KnownUnit, string>> = {
    ...units.currencies,
    ...units.times,
    points: units.points,
  };
  return { unit, word: phrasesIn(words[unit])[0] ?? unit, power: 1 };
};

/** How an issue names it: a unit's own code ("EUR", "number", "ratio"), or words: "ore/persona". */
export function dimensionName(dimension: Dimension): string {
  if (dimension === "bare") return "number";
  return dimension.length === 0 ? "ratio" : (unitOf(dimension) ?? dimensionWords(dimension));
}

/** "ore/persona", "€", "1/giorno"; "" for a ratio and for a bare number. */
export function dimensionWords(dimension: Dimension): string {
  if (dimension === "bare" || dimension.length === 0) return "";
  const side = (sign: 1 | -1): readonly string[] =>
    dimension.flatMap(({ word, power }) => {
      const size = power * sign;
      return size > 0 ? [size === 1 ? word : `${word}^${size}`] : [];
    });
  const above = side(1).join(" × ");
  return [above === "" ? "1" : above, ...side(-1)].join("/");
}
