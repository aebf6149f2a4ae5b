import type { Centre } from "../core/plan.ts";
import { centreAggregation, type CentreAggregation } from "./centre-aggregation.ts";
import type { CentreRegister } from "./read-centres.ts";
import type { PlanRow } from "./read-plan.ts";

/** Who hands a value in, and what several values make. */
export interface Filling {
  /** Keys of centres; none: the planning office fills the row in. */
  readonly centres: readonly string[];
  /** "lead" where one centre answers for all. */
  readonly way: CentreAggregation;
}

/**
 * The centres that hand in the value of an indicator: each of several where their sum or mean is asked; else the
 * *Fornitore del dato* where it is a centre of the plan; else the first centre named. Rows of "Tutte le aree" without a
 * provider are the planning office's.
 */
export function whoFills(
  { indicator, source }: Pick<PlanRow, "indicator" | "source">,
  centres: readonly Centre[],
  register: Pick<CentreRegister, "resolve">,
): Filling {
  const offices = new Set(centres.filter(({ isTransversal }) => !isTransversal).map(({ key }) => key));
  const own = indicator.centres.filter((key) => offices.has(key));
  const way = own.length > 1 ? centreAggregation(source.text("aggregation")) : "lead";
  if (way !== "lead") return { centres: own, way };
  const provider = register.resolve(source.lines("provider")).keys.find((key) => offices.has(key));
  return { centres: provider === undefined ? own.slice(0, 1) : [provider], way };
}
