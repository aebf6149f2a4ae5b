import type { Decimal } from "../decimal.ts";
import { decimal, ONE } from "../decimal.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { inOrder, isKnown, powerOf, type Dimension, type KnownUnit, type Power } from "./dimension.ts";

/** Units that are so many of a smaller one. Months, days and working days are no fixed number of each other. */
const IN_SMALLER: Readonly<
  Partial<Record<KnownUnit, { readonly unit: KnownUnit; readonly times: Decimal }>>
> = {
  hour: { unit: "minute", times: decimal(60) },
  week: { unit: "day", times: decimal(7) },
  year: { unit: "month", times: decimal(12) },
};

const smallOf = ({ unit }: Power): KnownUnit | undefined =>
  isKnown(unit) ? IN_SMALLER[unit]?.unit : undefined;

/** The small units that stand in dimensions side by side with larger ones: there the larger must become small. */
export function mixedUnits(dimensions: readonly Dimension[]): ReadonlySet<string> {
  const all = dimensions.flatMap((dimension) => (dimension === "bare" ? [] : dimension));
  const used = new Set<string>(all.map(({ unit }) => unit));
  const small = all.flatMap((power) => smallOf(power) ?? []);
  return new Set(small.filter((unit) => used.has(unit)));
}

/**
 * A dimension with its large units made small, and by how much an amount of it grows: hours beside minutes are
 * minutes, 60 times as many.
 *
 * @param wanted the small units; undefined: wherever there is one
 */
export function inSmallUnits(
  dimension: Dimension,
  lexicon: Lexicon,
  wanted?: ReadonlySet<string>,
): { readonly dimension: Dimension; readonly factor: Decimal } {
  if (dimension === "bare") return { dimension, factor: ONE };
  let factor = ONE;
  const powers = dimension.map((power): Power => {
    const smaller = isKnown(power.unit) ? IN_SMALLER[power.unit] : undefined;
    if (smaller === undefined || wanted?.has(smaller.unit) === false) return power;
    factor = factor.times(smaller.times.pow(power.power));
    return { ...powerOf(smaller.unit, lexicon), power: power.power };
  });
  return { dimension: inOrder(powers), factor };
}
