import type { Assessment } from "../core/assessment/assessment.ts";
import type { Decimal } from "../core/decimal.ts";
import { PIRA, type Indicator } from "../core/plan.ts";

/** What the policy asks of a value that is handed in, beside the law. */
export interface HandInRules {
  /** A met target that is surpassed by more than this share needs a cause; undefined: none does. */
  readonly favourableThreshold: Decimal | undefined;
  readonly needsEvidence: boolean;
}

export type MissingPart = "cause" | "evidence";

/**
 * What a value that is handed in still lacks: the cause of a missed target, of any variance of a PIRA indicator, and of a
 * target surpassed by more than the threshold; evidence where the policy asks for it.
 *
 * @source D.Lgs. 150/2009 art. 10; DPCM 18/9/2012 art. 5; the threshold and the evidence are house rules
 */
export function missingParts(
  { scopes }: Pick<Indicator, "scopes">,
  assessment: Pick<Assessment, "verdict" | "attainment" | "variance" | "proof">,
  given: { readonly cause: string; readonly evidence: string },
  rules: HandInRules,
): readonly MissingPart[] {
  const needsCause = isCauseAsked(scopes, assessment, rules);
  return [
    ...(needsCause && given.cause === "" ? (["cause"] as const) : []),
    ...(rules.needsEvidence && given.evidence === "" ? (["evidence"] as const) : []),
  ];
}

function isCauseAsked(
  scopes: Indicator["scopes"],
  { verdict, attainment, variance, proof }: Pick<Assessment, "verdict" | "attainment" | "variance" | "proof">,
  { favourableThreshold }: HandInRules,
): boolean {
  if (verdict.kind === "not-met") return true;
  // Within a range the target is met as it stands.
  const isWithin = verdict.kind === "met" && proof.rule === "range";
  if (scopes.includes(PIRA) && !isWithin && variance !== undefined && !variance.value.isZero()) return true;
  return (
    favourableThreshold !== undefined &&
    verdict.kind === "met" &&
    attainment.kind === "computed" &&
    attainment.uncapped.gt(favourableThreshold.plus(1))
  );
}
