import type { Assessment } from "../assessment/assessment.ts";
import { objectiveName, PERFORMANCE, type Indicator, type Objective, type Plan } from "../plan.ts";
import type { Policy } from "../policy/policy.ts";
import { memberOf, rollUp, type Leaf, type Member, type RollUp } from "./roll-up.ts";
import type { Weighing } from "./weight.ts";

export interface RollUps {
  /** The tree from the indicators to the administration, on the rows in scope Performance. */
  readonly administration: RollUp;
  /** By objective code, strategic and operative alike; same rows. */
  readonly objectives: ReadonlyMap<string, RollUp>;
  /** The following rest on every row, whatever its scope. An indicator with several centres counts in each. */
  readonly centres: ReadonlyMap<string, RollUp>;
  readonly scopes: ReadonlyMap<string, RollUp>;
  readonly typologies: ReadonlyMap<string, RollUp>;
}

/** A row on its way into totals. */
export interface Row extends Leaf {
  readonly indicator: Indicator;
  readonly member: Member;
}

/**
 * Every total of the plan: by the tree to operative objective, strategic objective and administration; flat to
 * responsibility centre, scope and typology.
 *
 * @param assessments by indicator key
 * @source DOMAIN §5
 */
export function rollUpPlan(
  plan: Plan,
  assessments: ReadonlyMap<string, Assessment>,
  policy: Policy,
): RollUps {
  const rows = rowsOf(plan, assessments, policy);
  const { administration, objectives } = treeOf(plan.objectives, rows, policy);
  const gather = (keysOf: (indicator: Indicator) => readonly string[], level: "centre" | "administration") =>
    new Map(
      [...groupBy(rows, ({ indicator }) => keysOf(indicator))].map(([key, members]) => [
        key,
        flat(members, policy, level),
      ]),
    );
  return {
    administration: administration.rollUp,
    objectives: new Map([...objectives].map(([code, node]) => [code, node.rollUp])),
    centres: gather(({ centres }) => centres, "centre"),
    scopes: gather(({ scopes }) => scopes, "administration"),
    typologies: gather(({ typology }) => (typology === "" ? [] : [typology.toLowerCase()]), "administration"),
  };
}

/** The totals of the tree with what each is made of. */
export function totalsTree(
  plan: Plan,
  assessments: ReadonlyMap<string, Assessment>,
  policy: Policy,
): TotalsTree {
  return treeOf(plan.objectives, rowsOf(plan, assessments, policy), policy);
}

function rowsOf(plan: Plan, assessments: ReadonlyMap<string, Assessment>, policy: Policy): readonly Row[] {
  return plan.indicators.flatMap((indicator): Row[] => {
    const assessment = assessments.get(indicator.key);
    if (assessment === undefined) return [];
    const leaf: Leaf = { key: indicator.key, weight: indicator.weight, assessment };
    return [{ ...leaf, indicator, member: memberOf(leaf, policy) }];
  });
}

const flat = (rows: readonly Row[], policy: Policy, level: "centre" | "administration"): RollUp =>
  rollUp(
    rows.map(({ member }) => member),
    rows,
    policy,
    policy.bands[level],
    "gathered",
  );

/** A total of the tree: itself a member of the one above. */
export interface TotalNode {
  readonly rollUp: RollUp;
  readonly member: Member;
  /** Every row below it. */
  readonly leaves: readonly Row[];
  /** What it is made of: the totals right below it and its own rows; in a flat mean its rows alone. */
  readonly parts: readonly (TotalNode | Row)[];
  readonly rule: Weighing;
}

export interface TotalsTree {
  readonly administration: TotalNode;
  /** By code. */
  readonly objectives: ReadonlyMap<string, TotalNode>;
}

function treeOf(objectives: readonly Objective[], all: readonly Row[], policy: Policy): TotalsTree {
  const rows = all.filter(({ indicator }) => indicator.scopes.includes(PERFORMANCE));
  const known = new Map(objectives.map((objective) => [objective.code, objective]));
  const byObjective = groupBy(rows, ({ indicator }) => [
    known.has(indicator.objective) ? indicator.objective : "",
  ]);
  const byParent = groupBy(objectives, (objective) => [
    isBelowRoot(objective, known) ? objective.parent : "",
  ]);
  const totals = new Map<string, TotalNode>();

  const total = (code: string): TotalNode => {
    const nodes = (byParent.get(code) ?? []).map((objective): TotalNode => {
      const node = total(objective.code);
      totals.set(objective.code, node);
      return { ...node, member: asMember(node.rollUp, objective.weight) };
    });
    // An objective without rows in scope is no sibling: it neither counts nor needs a weight.
    const filled = nodes.filter(({ leaves }) => leaves.length > 0);
    const own = byObjective.get(code) ?? [];
    const leaves = [...filled.flatMap((node) => node.leaves), ...own];
    const isFlat = policy.aggregation === "flat-mean";
    const parts = isFlat ? leaves : [...filled, ...own];
    const members = parts.map(({ member }) => member);
    const bands = policy.bands[code === "" ? "administration" : "objective"];
    const rule: Weighing = isFlat ? "gathered" : "siblings";
    const alone = withPlace(rollUp(members, leaves, policy, bands, rule), known.get(code));
    const made = withBlockedChildren(alone, filled);
    return { rollUp: made, member: asMember(made, undefined), leaves, parts, rule };
  };
  return { administration: total(""), objectives: totals };
}

/** Its parents lead up to an objective without one; those that go round in a circle stand at the top instead. */
function isBelowRoot({ code, parent }: Objective, known: ReadonlyMap<string, Objective>): boolean {
  if (!known.has(parent)) return false;
  const seen = new Set([code]);
  for (let above = parent; above !== ""; above = known.get(above)?.parent ?? "") {
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return true;
}

/** What is wrong with the weights says below which objective: the totals above tell of it too. */
function withPlace(made: RollUp, objective: Objective | undefined): RollUp {
  if (objective === undefined || made.issues.length === 0) return made;
  const placed = { level: "objective", objective: objectiveName(objective) };
  return {
    ...made,
    issues: made.issues.map((issue) => ({ ...issue, facts: { ...issue.facts, ...placed } })),
  };
}

/** Where one objective has no total, none above it has one: a mean of the rest would hide the fault. */
function withBlockedChildren(made: RollUp, children: readonly TotalNode[]): RollUp {
  const issues = children.flatMap(({ rollUp: child }) => (child.state === "no-total" ? child.issues : []));
  if (issues.length === 0) return made;
  return {
    ...made,
    state: "no-total",
    value: undefined,
    shown: undefined,
    bounds: undefined,
    band: undefined,
    issues: [...made.issues, ...issues],
  };
}

const asMember = ({ value, bounds }: RollUp, weight: Member["weight"]): Member => ({
  value,
  low: bounds?.low ?? value,
  high: bounds?.high ?? value,
  weight,
});

function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
