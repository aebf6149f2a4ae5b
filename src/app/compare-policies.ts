import type { CalendarDate } from "../core/calendar-date.ts";
import { readMethodParameters } from "../core/policy/method-parameters.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { RollUp } from "../core/roll-up/roll-up.ts";
import type { RollUps } from "../core/roll-up/roll-up-plan.ts";
import { assessPlan } from "./assess-plan.ts";
import type { AssessedPlan, IndicatorRow } from "./assessed-plan.ts";
import type { PlanRow, WorkbookPlan } from "./read-plan.ts";

/** Parameters to try in place of the plan's; `cap: undefined` is no cap. */
export type PolicyOverrides = Partial<Pick<Policy, "method" | "cap" | "aggregation" | "missingActual">>;

export interface Sides<T> {
  readonly now: T;
  readonly then: T;
}

export type TotalLevel = "administration" | "objective" | "centre" | "scope" | "typology";

export interface PolicyComparison extends Sides<AssessedPlan> {
  /** Rows whose shown attainment or band differ, in the order of the plan. */
  readonly rows: readonly Sides<IndicatorRow>[];
  /** Every total; its key is "" for the administration. */
  readonly totals: readonly (Sides<RollUp> & { readonly level: TotalLevel; readonly key: string })[];
}

/**
 * The same plan under its policy and under another. Verdicts are the same in both: they come from the comparison alone.
 * A row with a method of its own keeps it. So does one its ladder of stages, and none gets one: a ladder says what
 * answers the target, and would change the verdict.
 */
export function comparePolicies(
  workbook: WorkbookPlan,
  asOf: CalendarDate,
  overrides: PolicyOverrides,
): PolicyComparison {
  const now = assessPlan(workbook, asOf);
  const then = assessPlan(under(workbook, overrides), asOf);
  const other = new Map(then.rows.map((row) => [row.indicator.key, row]));
  const rows = now.rows.flatMap((row): Sides<IndicatorRow>[] => {
    const twin = other.get(row.indicator.key);
    return twin === undefined || isAlike(row, twin) ? [] : [{ now: row, then: twin }];
  });
  return { now, then, rows, totals: totalsOf(now.rollUps, then.rollUps) };
}

function under(workbook: WorkbookPlan, overrides: PolicyOverrides): WorkbookPlan {
  const { plan, policy, lexicon } = workbook;
  const { method } = overrides;
  const rows = workbook.rows.map((row): PlanRow => {
    const { indicator, source } = row;
    if (method === undefined || indicator.method !== undefined) return row;
    const read = readMethodParameters(method, source.text("methodParameters"), lexicon);
    const isOfLadder = [read, indicator.methodParameters].some((parameters) => parameters?.kind === "stages");
    return isOfLadder ? row : { ...row, indicator: { ...indicator, methodParameters: read } };
  });
  const indicators = rows.map(({ indicator }) => indicator);
  return { ...workbook, rows, plan: { ...plan, indicators }, policy: withOverrides(policy, overrides) };
}

/** No workbook has such a policy, so its version says what was tried. */
function withOverrides(policy: Policy, overrides: PolicyOverrides): Policy {
  const tried = Object.entries(overrides).map(([name, value]) => `${name}=${value?.toString() ?? "none"}`);
  return { ...policy, ...overrides, version: [policy.version, ...tried].join("+") };
}

function isAlike({ assessment: one }: IndicatorRow, { assessment: other }: IndicatorRow): boolean {
  const [shown, shownThen] = [one, other].map(({ attainment }) =>
    attainment.kind === "computed" ? attainment.shown.toString() : "",
  );
  return shown === shownThen && one.band === other.band;
}

function totalsOf(now: RollUps, then: RollUps): PolicyComparison["totals"] {
  const gathered = (
    level: TotalLevel,
    pick: (rollUps: RollUps) => ReadonlyMap<string, RollUp>,
  ): PolicyComparison["totals"] =>
    [...pick(now)].flatMap(([key, total]) => {
      const twin = pick(then).get(key);
      return twin === undefined ? [] : [{ level, key, now: total, then: twin }];
    });
  return [
    { level: "administration", key: "", now: now.administration, then: then.administration },
    ...gathered("objective", ({ objectives }) => objectives),
    ...gathered("centre", ({ centres }) => centres),
    ...gathered("scope", ({ scopes }) => scopes),
    ...gathered("typology", ({ typologies }) => typologies),
  ];
}
