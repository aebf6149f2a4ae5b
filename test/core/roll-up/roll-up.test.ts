import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../src/core/assessment/assessment.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { Indicator, Objective, Plan } from "../../../src/core/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy.ts";
import { rollUp, type Member } from "../../../src/core/roll-up/roll-up.ts";
import { rollUpPlan } from "../../../src/core/roll-up/roll-up-plan.ts";
import { assess, indicator, source } from "../../support/assess.ts";

const BANDS = DEFAULT_POLICY.bands.objective;
const member = (value: number | undefined, weight?: number): Member => {
  const share = value === undefined ? undefined : decimal(value);
  return {
    value: share,
    low: share,
    high: share,
    weight: weight === undefined ? undefined : decimal(weight),
  };
};
const MISSING: Member = { value: undefined, low: decimal(0), high: decimal(1), weight: undefined };
const total = (members: readonly Member[], policy: Policy = DEFAULT_POLICY) =>
  rollUp(members, [], policy, BANDS, "siblings");

test("the published total of the chamber of commerce of Salerno: 0,20×97,09 + 4×0,20×100 = 99,42", () => {
  const made = total([member(0.9709, 20), ...Array.from({ length: 4 }, () => member(1, 20))]);
  expect([made.value?.toString(), made.weighing, made.state]).toEqual(["0.99418", "given", "complete"]);
});

test.each([
  {
    name: "no weights are equal weights",
    members: [member(1), member(0.5)],
    value: "0.75",
    state: "complete",
  },
  {
    name: "what has no verdict leaves the weights",
    members: [member(1), member(undefined)],
    value: "1",
    state: "complete",
  },
  {
    name: "weights are re-normalised over what counts",
    members: [member(1, 50), member(0.5, 25), member(undefined, 25)],
    value: "0.83333333",
    state: "complete",
  },
  {
    name: "weights as fractions of one",
    members: [member(1, 0.5), member(0, 0.5)],
    value: "0.5",
    state: "complete",
  },
  {
    name: "a missing row makes it provisional",
    members: [member(1), MISSING],
    value: "1",
    state: "provisional",
  },
  {
    name: "nothing to count is a state of its own",
    members: [member(undefined)],
    value: undefined,
    state: "empty",
  },
  {
    name: "weights on some only",
    members: [member(1, 50), member(0.5)],
    value: undefined,
    state: "no-total",
  },
  {
    name: "weights that do not total 100",
    members: [member(1, 50), member(0.5, 40)],
    value: undefined,
    state: "no-total",
  },
])("$name", ({ members, value, state }) => {
  const made = total(members);
  expect({ value: made.value?.toDecimalPlaces(8).toString(), state: made.state }).toEqual({ value, state });
});

test("the bounds are the missing rows at 0 and at 1", () => {
  const { bounds } = total([member(0.8), MISSING]);
  expect([bounds?.low.toString(), bounds?.high.toString()]).toEqual(["0.4", "0.9"]);
});

test.each([
  { aggregation: "worst", value: "0.2" },
  { aggregation: "tree-mean", value: "0.5" },
] as const)("by $aggregation", ({ aggregation, value }) => {
  const made = total([member(0.2), member(0.8)], { ...DEFAULT_POLICY, aggregation });
  expect(made.value?.toString()).toBe(value);
});

const share = fc.integer({ min: 0, max: 1000 }).map((points) => points / 1000);
/** Siblings whose weights total 100. */
const siblings = fc
  .array(fc.tuple(share, fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 12 })
  .map((children) => {
    const [[first] = [0], ...rest] = children;
    const given = rest.reduce((sum, [, one]) => sum + one, 0);
    return [[first, 100 - given] as const, ...rest];
  });

describe("whatever the members", () => {
  test("a total lies between its lowest and its highest child", () => {
    fc.assert(
      fc.property(siblings, (children) => {
        const { value } = total(children.map(([one, weight]) => member(one, weight)));
        const values = children.map(([one]) => one);
        expect(value?.gte(Math.min(...values)) === true && value.lte(Math.max(...values))).toBe(true);
      }),
    );
  });

  test("weights as percentages and as fractions of one give the same", () => {
    fc.assert(
      fc.property(siblings, (children) => {
        const scaled = (by: number) => total(children.map(([one, weight]) => member(one, weight / by)));
        expect(scaled(100).value?.toFixed(20)).toBe(scaled(1).value?.toFixed(20));
      }),
    );
  });

  test("gathered from several objectives, rows count equally: a weight holds among its siblings only", () => {
    const made = rollUp([member(1, 90), member(0, 20)], [], DEFAULT_POLICY, BANDS, "gathered");
    expect([made.value?.toNumber(), made.weighing]).toEqual([0.5, "apart"]);
  });

  test("a provisional total lies between its bounds", () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (known, missing) => {
          const made = total([
            ...known.map((value) => member(value)),
            ...Array.from({ length: missing }, () => MISSING),
          ]);
          expect(
            made.bounds !== undefined &&
              made.value?.gte(made.bounds.low) === true &&
              made.value.lte(made.bounds.high),
          ).toBe(true);
        },
      ),
    );
  });
});

describe("by the tree", () => {
  const objective = (code: string, parent: string, weights?: number): Objective => ({
    code,
    parent,
    title: code,
    level: parent === "" ? "strategic" : "operative",
    weight: weights === undefined ? undefined : decimal(weights),
  });
  const row = (
    key: string,
    objectiveCode: string,
    actual: string,
    given: Partial<Indicator> = {},
  ): Indicator =>
    indicator({ key, objective: objectiveCode, target: source(">=100"), actual: source(actual), ...given });
  const rolled = (
    indicators: readonly Indicator[],
    objectives: readonly Objective[],
    policy: Policy = DEFAULT_POLICY,
  ) => {
    const plan: Plan = { administration: "", year: 2021, indicators, objectives, centres: [] };
    const assessments = new Map<string, Assessment>(indicators.map((one) => [one.key, assess(one)]));
    return rollUpPlan(plan, assessments, policy);
  };
  const OBJECTIVES = [objective("1", ""), objective("1.1", "1"), objective("1.2", "1"), objective("2", "")];

  test("a mean at each step, not one over all rows", () => {
    const made = rolled(
      [row("a", "1.1", "100"), row("b", "1.1", "50"), row("c", "1.2", "50"), row("d", "2", "10")],
      OBJECTIVES,
    );
    expect(
      Object.fromEntries([...made.objectives].map(([code, one]) => [code, one.value?.toNumber()])),
    ).toEqual({ "1.1": 0.75, "1.2": 0.5, "1": 0.625, "2": 0.1 });
    expect(made.administration.value?.toNumber()).toBe(0.3625);
  });

  test("rows in scope PIRA only count in PIRA, not in objectives", () => {
    const made = rolled([row("a", "1.1", "100"), row("b", "1.1", "0", { scopes: ["PIRA"] })], OBJECTIVES);
    expect([made.administration.value?.toNumber(), made.scopes.get("PIRA")?.value?.toNumber()]).toEqual([
      1, 0,
    ]);
  });

  test("an indicator with several centres counts in each, and once in the whole", () => {
    const made = rolled(
      [row("a", "1.1", "100", { centres: ["Nord", "Sud"] }), row("b", "1.1", "50", { centres: ["Sud"] })],
      OBJECTIVES,
    );
    expect([
      made.centres.get("Nord")?.value?.toNumber(),
      made.centres.get("Sud")?.value?.toNumber(),
      made.administration.counts.planned,
    ]).toEqual([1, 0.75, 2]);
  });

  test("a fault in the weights below leaves no total above", () => {
    const weighted = [
      row("a", "1.1", "100", { weight: decimal(30) }),
      row("b", "1.1", "50"),
      row("c", "2", "100"),
    ];
    const made = rolled(weighted, OBJECTIVES);
    expect([
      made.objectives.get("1.1")?.state,
      made.administration.state,
      made.administration.issues.map(({ code }) => code),
    ]).toEqual(["no-total", "no-total", ["weights-partial"]]);
  });

  test("objectives that are their own ancestors stand at the top, and none of their rows is lost", () => {
    const made = rolled([row("a", "x", "100")], [objective("x", "y"), objective("y", "x")]);
    expect(made.administration.counts.planned).toBe(1);
  });

  test.each([
    { missingActual: "leave-out", value: 1, state: "provisional" },
    { missingActual: "zero", value: 0.5, state: "complete" },
  ] as const)("a missing actual by policy: $missingActual", ({ missingActual, value, state }) => {
    const made = rolled([row("a", "1.1", "100"), row("b", "1.1", "")], OBJECTIVES, {
      ...DEFAULT_POLICY,
      missingActual,
    });
    expect([made.administration.value?.toNumber(), made.administration.state]).toEqual([value, state]);
  });

  test("share met", () => {
    const policy: Policy = { ...DEFAULT_POLICY, aggregation: "share-met" };
    const made = rolled(
      [row("a", "1.1", "100"), row("b", "1.2", "50"), row("c", "2", "99")],
      OBJECTIVES,
      policy,
    );
    expect(made.administration.value?.toDecimalPlaces(6).toNumber()).toBe(0.333333);
  });
});
