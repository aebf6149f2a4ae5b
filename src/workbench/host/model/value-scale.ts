/** Ends and steps of a value axis. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/**
 * The scale Excel chooses where the user set none: from zero, unless all values lie close together and far from it;
 * up to the first step at least 5% of the spread beyond the largest value.
 *
 * @param given what the user did set
 * @source Microsoft Support, "How chart axis limits are calculated" (KB 214075). The length of a step depends on the
 *   size of the chart there; at most ten steps is a guess.
 */
export function valueScale(values: readonly number[], given: Partial<ValueScale>): ValueScale {
  const largest = values.length === 0 ? 1 : Math.max(...values);
  const smallest = values.length === 0 ? 0 : Math.min(...values);
  const spread = largest - smallest;
  const low = startsAtZero(smallest, largest) ? Math.min(smallest, 0) : smallest - spread / 2;
  const high = largest <= 0 ? 0 : largest + 0.05 * (largest - low);
  const majorUnit = given.majorUnit ?? step((given.maximum ?? high) - (given.minimum ?? low));
  return {
    minimum: given.minimum ?? stepsDown(low < 0 ? low - 0.05 * (high - low) : low, majorUnit),
    maximum: given.maximum ?? stepsUp(high, majorUnit),
    majorUnit,
    minorUnit: given.minorUnit ?? tidy(majorUnit / 5),
  };
}

const startsAtZero = (smallest: number, largest: number): boolean =>
  smallest <= 0 || largest === smallest || (largest - smallest) / largest > 1 / 6;

/** 1, 2 or 5 times a power of ten, so that it takes at most ten. */
function step(length: number): number {
  if (length <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(length / 10));
  const factor = [1, 2, 5, 10].find((each) => each * power * 10 >= length * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

const stepsUp = (value: number, unit: number): number => tidy(Math.ceil(value / unit - 1e-9) * unit);
const stepsDown = (value: number, unit: number): number => tidy(Math.floor(value / unit + 1e-9) * unit);

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
