import type { Indicator } from "../../core/plan.ts";
import { auditDigest } from "../digest.ts";
import { groupBy } from "../group-by.ts";

export interface SampleRule {
  /** Of the rows of each centre, above 0 and up to 100; rounded up. */
  readonly percent: number;
  readonly seed: string;
}

/**
 * The keys of a sample, stratified by the first centre that each row names: in each the rows with the least SHA-256 of seed and
 * key. The same plan, share and seed give the same sample, whatever the order of the rows.
 */
export function drawSample(
  indicators: readonly Pick<Indicator, "key" | "centres">[],
  { percent, seed }: SampleRule,
): ReadonlySet<string> {
  const strata = groupBy(indicators, ({ centres }) => centres[0] ?? "");
  return new Set(
    [...strata.values()].flatMap((stratum) =>
      stratum
        .map(({ key }) => ({ key, lot: auditDigest(`${seed}\n${key}`) }))
        .toSorted((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
        .slice(0, Math.ceil((stratum.length * percent) / 100))
        .map(({ key }) => key),
    ),
  );
}
