import { decimal, ONE, ZERO, type Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import { fail, ok, type Result } from "../result.ts";

/**
 * How siblings are weighed. `siblings`: their weights must total 100 (or 1); `gathered`: rows gathered from several
 * places (a centre, a scope) count equally, for a weight says something only among its own siblings.
 */
export type Weighing = "siblings" | "gathered";

export interface Weighed {
  /** In the order of the members; undefined: each counts as one. */
  readonly weights: readonly Decimal[] | undefined;
  /** `apart`: the plan has weights, but they do not hold among these rows. */
  readonly weighing: "equal" | "given" | "apart";
}

const HUNDRED = decimal(100);

/**
 * Equal weights when none is given. Weights on some siblings only, or siblings' weights that total neither 100 nor 1,
 * are an issue, and no total is made of them.
 *
 * @source DOMAIN §5
 */
export function weigh(
  members: readonly { readonly weight: Decimal | undefined }[],
  rule: Weighing,
): Result<Weighed, Issue> {
  const given = members.map(({ weight }) => weight).filter((weight) => weight !== undefined);
  if (given.length === 0) return ok({ weights: undefined, weighing: "equal" });
  if (rule === "gathered") return ok({ weights: undefined, weighing: "apart" });
  if (given.length < members.length) {
    return fail({ code: "weights-partial", facts: { given: given.length, members: members.length } });
  }
  const total = given.reduce((sum, weight) => sum.plus(weight), ZERO);
  if (!total.eq(HUNDRED) && !total.eq(ONE)) {
    return fail({ code: "weights-not-100", facts: { total: total.toString() } });
  }
  return ok({ weights: given, weighing: "given" });
}
