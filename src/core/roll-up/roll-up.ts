import type { Assessment, VerdictKind } from "../assessment/assessment.ts";
import { VERDICTS } from "../assessment/assessment.ts";
import { decimal, ONE, ZERO, type Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import { roundShown } from "../rounding.ts";
import { bandOf, type Band, type Bands } from "../policy/status-band.ts";
import type { Aggregation, Policy } from "../policy/policy.ts";
import { weigh, type Weighed, type Weighing } from "./weight.ts";

/** What goes into a total: an indicator, or a total below it. Shares are capped attainments, 1 = 100 %. */
export interface Member {
  /** undefined: nothing to count (no verdict anywhere below). */
  readonly value: Decimal | undefined;
  /** The same with missing and unread rows at 0, and at 1: the bounds of what the total can become. */
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly weight: Decimal | undefined;
}

/** How many indicators a total really rests on. */
export interface Counts {
  /** Rows in the plan. */
  readonly planned: number;
  /** Rows with a verdict. */
  readonly assessed: number;
  readonly met: number;
  readonly by: Readonly<Record<VerdictKind, number>>;
}

/** A total with everything it must print: coverage, rule, bounds, and the rows behind it. */
export interface RollUp {
  /** `empty`: no row has a verdict; `no-total`: the weights do not allow one. */
  readonly state: "complete" | "provisional" | "empty" | "no-total";
  /** Mean of capped attainments, or what the aggregation says; undefined when empty or without a total. */
  readonly value: Decimal | undefined;
  /** Half up to the policy's decimals. */
  readonly shown: Decimal | undefined;
  /** Only when provisional. */
  readonly bounds: { readonly low: Decimal; readonly high: Decimal } | undefined;
  readonly band: Band | undefined;
  readonly counts: Counts;
  readonly aggregation: Aggregation;
  readonly weighing: Weighed["weighing"];
  readonly issues: readonly Issue[];
  /** Keys of the indicators behind it. */
  readonly keys: readonly string[];
}

/** An indicator's assessment on its way into totals. */
export interface Leaf {
  readonly key: string;
  readonly weight: Decimal | undefined;
  readonly assessment: Assessment;
}

/**
 * An indicator as a member of a total. What has no verdict leaves the weights; a missing or unread row opens the
 * bounds, so that silence never improves a total. By policy a missing actual counts as zero.
 *
 * @source DOMAIN §5
 */
export function memberOf({ assessment, weight }: Leaf, policy: Policy): Member {
  const { verdict, attainment } = assessment;
  if (attainment.kind === "computed" && assessment.coverage.counts) {
    return { value: attainment.capped, low: attainment.capped, high: attainment.capped, weight };
  }
  if (verdict.kind === "no-actual" && policy.missingActual === "zero")
    return { value: ZERO, low: ZERO, high: ZERO, weight };
  const isMissing = verdict.kind === "no-actual" || verdict.kind === "needs-review";
  return isMissing
    ? { value: undefined, low: ZERO, high: ONE, weight }
    : { value: undefined, low: undefined, high: undefined, weight };
}

/** Totals members that stand side by side. `leaves` are all the indicators below them. */
export function rollUp(
  members: readonly Member[],
  leaves: readonly Leaf[],
  policy: Policy,
  bands: Bands,
  rule: Weighing,
): RollUp {
  const { aggregation } = policy;
  const weighed = weigh(members, rule);
  const counts = countsOf(leaves);
  const common = { counts, aggregation, keys: leaves.map(({ key }) => key) };
  if (!weighed.ok) {
    return {
      ...common,
      state: "no-total",
      value: undefined,
      shown: undefined,
      bounds: undefined,
      band: undefined,
      weighing: "given",
      issues: [weighed.issue],
    };
  }
  const { weights, weighing } = weighed.value;
  const total = (pick: (member: Member) => Decimal | undefined): Decimal | undefined =>
    combine(members, weights, pick, aggregation);
  const isProvisional = members.some(isOpen);
  const { value, low, high } =
    aggregation === "share-met"
      ? sharesMet(leaves, counts, policy)
      : {
          value: total((member) => member.value),
          low: isProvisional ? total((member) => member.low) : undefined,
          high: isProvisional ? total((member) => member.high) : undefined,
        };
  const shown = value && roundShown(value, policy.decimals);
  return {
    ...common,
    state: value === undefined ? "empty" : isProvisional ? "provisional" : "complete",
    value,
    shown,
    bounds: low !== undefined && high !== undefined ? { low, high } : undefined,
    band: shown && bandOf(shown, bands),
    weighing,
    issues: [],
  };
}

/** @param weights in the order of the members; undefined: each counts as one */
function combine(
  members: readonly Member[],
  weights: readonly Decimal[] | undefined,
  pick: (member: Member) => Decimal | undefined,
  aggregation: Aggregation,
): Decimal | undefined {
  if (aggregation === "worst") return lowest(members, pick);
  let sum = ZERO;
  let weight = ZERO;
  let counted = 0;
  members.forEach((member, index) => {
    const share = pick(member);
    if (share === undefined) return;
    const own = weights?.[index];
    counted += 1;
    if (own !== undefined) weight = weight.plus(own);
    sum = sum.plus(own === undefined ? share : share.times(own));
  });
  const whole = weights === undefined ? decimal(counted) : weight;
  return whole.isZero() ? undefined : sum.div(whole);
}

const lowest = (
  members: readonly Member[],
  pick: (member: Member) => Decimal | undefined,
): Decimal | undefined =>
  members.reduce<Decimal | undefined>((least, member) => {
    const share = pick(member);
    return share !== undefined && (least === undefined || share.lt(least)) ? share : least;
  }, undefined);

/** Its value still depends on rows that nobody has answered. */
const isOpen = ({ low, high }: Member): boolean =>
  low !== high && low !== undefined && high !== undefined && !low.eq(high);

/** Of the targets that count, as they stand; and with the open ones missed, and met. */
function sharesMet(
  leaves: readonly Leaf[],
  counts: Counts,
  policy: Policy,
): {
  readonly value: Decimal | undefined;
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
} {
  const counted = countedInShare(counts, policy);
  const open = leaves.filter((leaf) => isOpen(memberOf(leaf, policy))).length;
  const share = (met: number, of: number): Decimal | undefined =>
    of === 0 ? undefined : ONE.times(met).div(of);
  return {
    value: share(counts.met, counted),
    low: open === 0 ? undefined : share(counts.met, counted + open),
    high: open === 0 ? undefined : share(counts.met + open, counted + open),
  };
}

/** How many targets a share of met ones is of: those with a verdict, and by policy the missing ones, as missed. */
export const countedInShare = ({ assessed, by }: Counts, { missingActual }: Policy): number =>
  assessed + (missingActual === "zero" ? by["no-actual"] : 0);

export function countsOf(leaves: readonly Leaf[]): Counts {
  const by = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  for (const { assessment } of leaves) by[assessment.verdict.kind] += 1;
  return { planned: leaves.length, assessed: by.met + by["not-met"], met: by.met, by };
}
