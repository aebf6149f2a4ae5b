import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../src/core/assessment/assessment.ts";
import { decimal, type Decimal } from "../../../src/core/decimal.ts";
import type { Indicator, Objective, Plan } from "../../../src/core/plan.ts";
import { DEFAULT_POLICY, type Aggregation, type Policy } from "../../../src/core/policy/policy.ts";
import { rollUpPlan, totalsTree } from "../../../src/core/roll-up/roll-up-plan.ts";
import { whatMoves } from "../../../src/core/roll-up/what-moves.ts";
import { assess, indicator, NO_RULINGS, source } from "../../support/assess.ts";

const objective = (code: string, parent: string, weight?: number): Objective => ({
  code,
  level: parent === "" ? "strategic" : "operative",
  parent,
  title: code,
  weight: weight === undefined ? undefined : decimal(weight),
});

const planOf = (indicators: readonly Indicator[], objectives: readonly Objective[]): Plan => ({
  administration: "",
  year: 2021,
  indicators,
  objectives,
  centres: [],
});

const judged = ({ indicators }: Plan): ReadonlyMap<string, Assessment> =>
  new Map(indicators.map((one) => [one.key, assess(one)]));

const row = (key: string, objectiveCode: string, actual: string, target = ">= 100"): Indicator =>
  indicator({ key, objective: objectiveCode, target: source(target), actual: source(actual) });

/** The same total with one row judged anew, from its own words. */
function totalWith(plan: Plan, policy: Policy, key: string, actual: string): Decimal | undefined {
  const changed = plan.indicators.map((one) =>
    one.key === key ? { ...one, target: source(">= 100"), actual: source(actual) } : one,
  );
  const other = { ...plan, indicators: changed };
  return rollUpPlan(other, judged(other), policy).administration.value;
}

const moves = (plan: Plan, policy: Policy = DEFAULT_POLICY) =>
  whatMoves(totalsTree(plan, judged(plan), policy).administration, policy);

test("a row moves the total by its share of each level, the one that would win most first", () => {
  const plan = planOf(
    [row("a", "1", "50"), row("b", "1", "100"), row("c", "2", "80"), row("d", "2", "rinviata per legge")],
    [objective("1", "", 40), objective("2", "", 60)],
  );
  expect(
    moves(plan).map(({ key, gain, loss, atFull, atNone }) => [
      key,
      ...[gain, loss, atFull, atNone].map((share) => share?.toNumber()),
    ]),
  ).toEqual([
    ["c", 0.12, -0.48, 0.9, 0.3],
    ["a", 0.1, -0.1, 0.88, 0.68],
    ["b", 0, -0.2, 0.78, 0.58],
  ]);
});

test("where weights allow no total nothing moves it", () => {
  const plan = planOf(
    [row("a", "1", "50"), row("b", "2", "50")],
    [objective("1", "", 40), objective("2", "", 40)],
  );
  expect(moves(plan)).toEqual([]);
});

test("a total that no row counts in yet has no gain, but says what a row would make of it", () => {
  const [found] = moves(planOf([row("a", "", "")], []));
  expect(found).toEqual({
    key: "a",
    atFull: decimal(1),
    atNone: decimal(0),
    gain: undefined,
    loss: undefined,
  });
});

test.each<[aggregation: Aggregation, missing: Policy["missingActual"], expected: readonly unknown[]]>([
  // Two verdicts, one met: the share is 1/2. A row without a verdict would be one more.
  [
    "share-met",
    "leave-out",
    [
      ["b", 1, 0.5],
      ["c", 0.6667, 0.3333],
      ["a", 0.5, 0],
    ],
  ],
  // By policy the missing one counts already, as missed: the share is 1/3.
  [
    "share-met",
    "zero",
    [
      ["b", 0.6667, 0.3333],
      ["c", 0.6667, 0.3333],
      ["a", 0.3333, 0],
    ],
  ],
  [
    "worst",
    "leave-out",
    [
      ["b", 1, 0],
      ["a", 0.5, 0],
      ["c", 0.5, 0],
    ],
  ],
])(
  "by %s, missing actuals %s: what is deferred, excluded or without a target moves nothing",
  (aggregation, missingActual, expected) => {
    const excluded = { verdict: "excluded", reason: "legge", act: "DGC 1", by: "", on: "" } as const;
    const plan = planOf(
      [
        row("a", "", "100"),
        row("b", "", "50"),
        row("c", "", ""),
        row("d", "", "rinviata per legge"),
        { ...row("e", "", "100"), rulings: { ...NO_RULINGS, decision: excluded } },
        row("f", "", "100", ""),
      ],
      [],
    );
    const found = moves(plan, { ...DEFAULT_POLICY, aggregation, missingActual });
    expect(
      found.map(({ key, atFull, atNone }) => [
        key,
        ...[atFull, atNone].map((one) => one.toDecimalPlaces(4).toNumber()),
      ]),
    ).toEqual(expected);
  },
);

describe("whatever the plan", () => {
  const policies = fc.record({
    aggregation: fc.constantFrom<Aggregation>("tree-mean", "flat-mean", "worst", "share-met"),
    missingActual: fc.constantFrom("leave-out" as const, "zero" as const),
  });
  const rows = fc.array(
    fc.record({
      code: fc.constantFrom("1", "1.1", "1.2", "2", ""),
      actual: fc.constantFrom("0", "37", "50", "99,9", "100", "140", "", "rinviata per legge", "boh"),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const objectives = fc.constantFrom(
    [objective("1", ""), objective("1.1", "1"), objective("1.2", "1"), objective("2", "")],
    [objective("1", "", 70), objective("1.1", "1", 25), objective("1.2", "1", 75), objective("2", "", 30)],
  );

  test("each figure is the total that the plan has with that row at 100 %, and at 0 %", () => {
    let compared = 0;
    fc.assert(
      fc.property(rows, objectives, policies, (given, tree, rules) => {
        const policy: Policy = { ...DEFAULT_POLICY, ...rules };
        const plan = planOf(
          given.map(({ code, actual }, index) => row(String(index), code, actual)),
          tree,
        );
        const found = moves(plan, policy);
        for (const { key, atFull, atNone } of found) {
          compared += 1;
          const expected = [totalWith(plan, policy, key, "100"), totalWith(plan, policy, key, "0")];
          expect([atFull, atNone].map(rounded)).toEqual(expected.map(rounded));
        }
        const gains = found.flatMap(({ gain }) => (gain === undefined ? [] : [gain.toNumber()]));
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  /** Sums in another order may differ in the thirtieth digit. */
  const rounded = (share: Decimal | undefined): string | undefined => share?.toDecimalPlaces(25).toString();

  /** So many that work which grows with the square of the rows, in decimals, would not end within the test's time. */
  test("ten thousand rows side by side are looked through", () => {
    const count = 10_000;
    const plan = planOf(
      Array.from({ length: count }, (_, index) => row(String(index), "", String(index % 101))),
      [],
    );
    const { administration } = totalsTree(plan, judged(plan), DEFAULT_POLICY);
    expect(whatMoves(administration, DEFAULT_POLICY)).toHaveLength(count);
  });
});
