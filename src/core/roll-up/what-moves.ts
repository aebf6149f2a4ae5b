import { ONE, ZERO, type Decimal } from "../decimal.ts";
import type { Aggregation, Policy } from "../policy/policy.ts";
import { countedInShare } from "./roll-up.ts";
import type { TotalNode } from "./roll-up-plan.ts";
import { weigh } from "./weight.ts";

/** What one row does to a total; shares, 1 = 100 %. */
export interface Influence {
  readonly key: string;
  /** The total if this row alone were at 100 %, and at 0 %. */
  readonly atFull: Decimal;
  readonly atNone: Decimal;
  /** What the total would win, and lose (negative); undefined while there is no total. */
  readonly gain: Decimal | undefined;
  readonly loss: Decimal | undefined;
}

/** What a total becomes when one of its members has this value; undefined: nothing to count. */
type Total = (share: Decimal | undefined) => Decimal | undefined;

/**
 * How much each row below a total moves it: the row that would win most first, then the one that would lose most.
 *
 * Rows that are deferred, excluded or without a target can never count and move nothing; nor does any row where weights
 * allow no total. Each row costs one sum a level, whatever the number of its siblings.
 *
 * @param root as `rollUpPlan` made it
 */
export function whatMoves(root: TotalNode, policy: Policy): readonly Influence[] {
  const { value, state } = root.rollUp;
  if (state === "no-total") return [];
  const found =
    policy.aggregation === "share-met"
      ? ofShareMet(root, policy)
      : below(root, policy.aggregation, (share) => share);
  return found
    .flatMap(({ key, then }): readonly Influence[] => {
      const [atFull, atNone] = [then(ONE), then(ZERO)];
      if (atFull === undefined || atNone === undefined) return [];
      return [
        { key, atFull, atNone, gain: value && atFull.minus(value), loss: value && atNone.minus(value) },
      ];
    })
    .toSorted((a, b) => order(b.gain, a.gain) || order(a.loss, b.loss));
}

const order = (a: Decimal = ZERO, b: Decimal = ZERO): number => a.cmp(b);

interface Moving {
  readonly key: string;
  readonly then: Total;
}

const canCount = (kind: string): boolean =>
  kind !== "deferred" && kind !== "excluded" && kind !== "no-target";

/** Of the targets with a verdict; one without would be one more. */
function ofShareMet({ leaves, rollUp: { counts } }: TotalNode, policy: Policy): readonly Moving[] {
  const counted = countedInShare(counts, policy);
  return leaves.flatMap(({ key, assessment: { verdict } }) => {
    if (!canCount(verdict.kind)) return [];
    const isMet = verdict.kind === "met";
    const met = counts.met - (isMet ? 1 : 0);
    const isCounted =
      isMet ||
      verdict.kind === "not-met" ||
      (verdict.kind === "no-actual" && policy.missingActual === "zero");
    return [{ key, then: (share) => share?.plus(met).div(counted + (isCounted ? 0 : 1)) }];
  });
}

/** @param above what a value of this node makes of the total asked for */
function below(node: TotalNode, aggregation: Aggregation, above: Total): readonly Moving[] {
  const { parts } = node;
  const others = withoutEach(node, aggregation);
  return parts.flatMap((part, index): readonly Moving[] => {
    const own = others[index];
    if (own === undefined) throw new Error("a member without its others");
    const then: Total = (share) => above(own(share));
    if ("parts" in part) return below(part, aggregation, then);
    return canCount(part.assessment.verdict.kind) ? [{ key: part.key, then }] : [];
  });
}

/** In the order of the parts. Sums from both ends leave out one part each without a sum over all the others. */
function withoutEach({ parts, rule }: TotalNode, aggregation: Aggregation): readonly Total[] {
  const members = parts.map(({ member }) => member);
  if (aggregation === "worst") {
    const rest = othersOf(
      members.map(({ value }) => value),
      undefined,
      lower,
    );
    return rest.map((least) => (share) => lower(least, share));
  }
  const weighed = weigh(members, rule);
  const weights = weighed.ok ? weighed.value.weights : undefined;
  const counted = members.map((member, index): Sum => sumOf(member.value, weights?.[index] ?? ONE));
  return othersOf(counted, NOTHING, plus).map((rest, index) => (share) => {
    const { shares, weight } = plus(rest, sumOf(share, weights?.[index] ?? ONE));
    return weight.isZero() ? undefined : shares.div(weight);
  });
}

interface Sum {
  readonly shares: Decimal;
  readonly weight: Decimal;
}

const NOTHING: Sum = { shares: ZERO, weight: ZERO };

const sumOf = (share: Decimal | undefined, weight: Decimal): Sum =>
  share === undefined ? NOTHING : { shares: share.times(weight), weight };

const plus = (a: Sum, b: Sum): Sum => ({ shares: a.shares.plus(b.shares), weight: a.weight.plus(b.weight) });

const lower = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  a === undefined || b === undefined ? (a ?? b) : b.lt(a) ? b : a;

/** For each item all the others put together. */
function othersOf<T>(items: readonly T[], none: T, join: (a: T, b: T) => T): readonly T[] {
  const behind: T[] = [none];
  for (const item of items.toReversed()) behind.push(join(item, behind.at(-1) ?? none));
  let before = none;
  return items.map((item, index) => {
    const others = join(before, behind[items.length - 1 - index] ?? none);
    before = join(before, item);
    return others;
  });
}
