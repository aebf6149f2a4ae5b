import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../../src/core/assessment/assessment.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { Indicator, Objective, Plan } from "../../../src/core/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy.ts";
import { memberOf, rollUp, type Member } from "../../../src/core/roll-up/roll-up.ts";
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
      made.administration.issues,
    ]).toEqual([
      "no-total",
      "no-total",
      [{ code: "weights-partial", facts: { given: 1, members: 2, level: "objective", objective: "1.1" } }],
    ]);
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

  test("what is printed of a provisional total, and of a complete one", () => {
    const { administration, objectives } = rolled(
      [row("a", "1.1", "100"), row("b", "1.1", ""), row("c", "2", "90")],
      OBJECTIVES,
    );
    expect({ ...administration, counts: undefined, bounds: undefined }).toEqual({
      state: "provisional",
      value: decimal(0.95),
      shown: decimal(0.95),
      bounds: undefined,
      band: DEFAULT_POLICY.bands.administration[0],
      counts: undefined,
      aggregation: "tree-mean",
      weighing: "equal",
      issues: [],
      keys: ["a", "b", "c"],
    });
    expect(administration.counts).toMatchObject({ planned: 3, assessed: 2, met: 1, by: { "no-actual": 1 } });
    // 1.1 lies between 50 and 100 %, 2 stands at 90 %.
    expect([administration.bounds?.low.toNumber(), administration.bounds?.high.toNumber()]).toEqual([
      0.7, 0.95,
    ]);
    expect(objectives.get("2")).toMatchObject({ state: "complete", bounds: undefined, keys: ["c"] });
    expect(objectives.get("2")?.band?.key).toBe("partial");
  });

  test("shown is rounded half up to the policy's decimals, and the band is that of what is shown", () => {
    const made = rolled([row("a", "1", "94.96"), row("b", "2", "94.94")], OBJECTIVES, {
      ...DEFAULT_POLICY,
      decimals: 1,
    });
    expect(made.administration.value?.toNumber()).toBe(0.9495);
    expect([made.administration.shown?.toNumber(), made.administration.band?.key]).toEqual([0.95, "full"]);
  });

  test("each level has its own bands", () => {
    const only = (level: "objective" | "centre" | "administration"): Policy => {
      const none: Policy["bands"] = { indicator: [], objective: [], centre: [], administration: [] };
      return { ...DEFAULT_POLICY, bands: { ...none, [level]: DEFAULT_POLICY.bands[level] } };
    };
    const levels = (["objective", "centre", "administration"] as const).map((level) => {
      const rows = [row("a", "1", "100", { centres: ["Nord"], scopes: ["Performance"], typology: "Salute" })];
      const made = rolled(rows, OBJECTIVES, only(level));
      const of = [
        made.objectives.get("1"),
        made.centres.get("Nord"),
        made.administration,
        made.scopes.get("Performance"),
        made.typologies.get("salute"),
      ];
      return of.map((one) => one?.band?.key);
    });
    expect(levels).toEqual([
      ["full", undefined, undefined, undefined, undefined],
      [undefined, "full", undefined, undefined, undefined],
      [undefined, undefined, "full", "full", "full"],
    ]);
  });

  test("typologies go by their word in any case; a row without one is in none", () => {
    const { typologies } = rolled(
      [
        row("a", "1", "100", { typology: "Outcome" }),
        row("b", "1", "50", { typology: "OUTCOME" }),
        row("c", "1", "0"),
      ],
      OBJECTIVES,
    );
    expect([...typologies].map(([key, made]) => [key, made.value?.toNumber()])).toEqual([["outcome", 0.75]]);
  });

  test("a centre that a row names twice counts it once", () => {
    const { centres } = rolled([row("a", "1", "100", { centres: ["Nord", "Sud", "Nord"] })], OBJECTIVES);
    expect([...centres].map(([key, { counts }]) => [key, counts.planned])).toEqual([
      ["Nord", 1],
      ["Sud", 1],
    ]);
  });

  test("a flat mean is one over all rows, at every level; weights of several places do not hold there", () => {
    const policy: Policy = { ...DEFAULT_POLICY, aggregation: "flat-mean" };
    const made = rolled(
      [
        row("a", "1.1", "100", { weight: decimal(100) }),
        row("b", "1.2", "50", { weight: decimal(60) }),
        row("c", "1.2", "0", { weight: decimal(40) }),
      ],
      OBJECTIVES,
      policy,
    );
    expect(
      [made.administration, made.objectives.get("1"), made.objectives.get("1.2")].map((one) => [
        one?.value?.toNumber(),
        one?.weighing,
      ]),
    ).toEqual([
      [0.5, "apart"],
      [0.5, "apart"],
      [0.25, "apart"],
    ]);
    const byTree = rolled(
      [row("a", "1", "100", { weight: decimal(75) }), row("b", "1", "0", { weight: decimal(25) })],
      OBJECTIVES,
    );
    expect(byTree.objectives.get("1")).toMatchObject({ value: decimal(0.75), weighing: "given" });
  });

  test("an objective without rows neither counts nor needs a weight", () => {
    const made = rolled([row("a", "1", "50")], [objective("1", "", 100), objective("2", "")]);
    expect(made.administration).toMatchObject({ state: "complete", value: decimal(0.5) });
    expect(made.objectives.get("2")).toMatchObject({
      state: "empty",
      value: undefined,
      shown: undefined,
      band: undefined,
      keys: [],
    });
  });

  test.each<[what: string, objectives: readonly Objective[]]>([
    ["a parent that the plan does not list", [objective("x", "9"), objective("y", "x")]],
    ["its own parent", [objective("x", "x"), objective("y", "x")]],
    ["a circle above", [objective("x", "z"), objective("z", "x"), objective("y", "x")]],
  ])("%s: the objective stands at the top, and every row counts once", (_, objectives) => {
    const made = rolled([row("a", "x", "100"), row("b", "y", "50"), row("c", "unknown", "0")], objectives);
    expect(made.administration.keys.toSorted()).toEqual(["a", "b", "c"]);
    expect(made.objectives.get("y")?.value?.toNumber()).toBe(0.5);
  });

  test("a share of met targets is provisional while one is missing, at every level; without a verdict it is none", () => {
    const policy: Policy = { ...DEFAULT_POLICY, aggregation: "share-met" };
    const rows = [
      row("a", "1", "100"),
      row("b", "1", ""),
      row("c", "2", "50"),
      row("d", "2", "si vedrà in seguito"),
    ];
    const open = rolled(rows, OBJECTIVES, policy);
    const bounds = { low: decimal(0.25), high: decimal(0.75) };
    expect(open.administration).toMatchObject({ state: "provisional", value: decimal(0.5), bounds });
    const zero = rolled(rows.slice(0, 3), OBJECTIVES, { ...policy, missingActual: "zero" });
    expect(zero.objectives.get("1")).toMatchObject({
      state: "complete",
      value: decimal(0.5),
      bounds: undefined,
    });
    const full = rolled([row("a", "1", "100")], OBJECTIVES, policy);
    expect(full.administration).toMatchObject({ state: "complete", bounds: undefined });
    const none = rolled([row("a", "1", "")], OBJECTIVES, policy);
    expect(none.administration).toMatchObject({ state: "empty", value: undefined });
  });

  test("a row that nobody has judged is in no total", () => {
    const judged = row("a", "1", "100");
    const plan: Plan = {
      administration: "",
      year: 2021,
      indicators: [judged, row("b", "1", "0")],
      objectives: OBJECTIVES,
      centres: [],
    };
    const { administration } = rollUpPlan(plan, new Map([["a", assess(judged)]]), DEFAULT_POLICY);
    expect([administration.keys, administration.counts.planned]).toEqual([["a"], 1]);
  });
});

describe("a row as a member", () => {
  const of = (
    given: Partial<Indicator>,
    policy: Policy = DEFAULT_POLICY,
  ): readonly (number | undefined)[] => {
    const one = indicator({ target: source(">=100"), actual: source("50"), ...given });
    const { value, low, high, weight } = memberOf(
      { key: one.key, weight: decimal(7), assessment: assess(one) },
      policy,
    );
    return [value, low, high, weight].map((each) => each?.toNumber());
  };

  test.each<[what: string, given: Partial<Indicator>, expected: readonly (number | undefined)[]]>([
    ["judged", {}, [0.5, 0.5, 0.5, 7]],
    ["without an actual", { actual: source("") }, [undefined, 0, 1, 7]],
    ["that cannot be read", { actual: source("si vedrà in seguito") }, [undefined, 0, 1, 7]],
    ["deferred", { actual: source("rinviato al 2022") }, [undefined, undefined, undefined, 7]],
    ["without a target", { target: source("") }, [undefined, undefined, undefined, 7]],
  ])("%s", (_, given, expected) => {
    expect(of(given)).toEqual(expected);
  });

  test("counted as zero by policy: the missing one alone", () => {
    const zero: Policy = { ...DEFAULT_POLICY, missingActual: "zero" };
    expect([
      of({ actual: source("") }, zero),
      of({ actual: source("si vedrà in seguito") }, zero),
      of({ actual: source("rinviato al 2022") }, zero),
    ]).toEqual([
      [0, 0, 0, 7],
      [undefined, 0, 1, 7],
      [undefined, undefined, undefined, 7],
    ]);
  });
});

describe("why there is no total", () => {
  test.each([
    [[member(1, 50), member(0.5)], "weights-partial", { given: 1, members: 2 }],
    [[member(1, 50), member(0.5, 40)], "weights-not-100", { total: "90" }],
  ] as const)("%#", (members, code, facts) => {
    expect(total(members)).toMatchObject({
      state: "no-total",
      weighing: "given",
      value: undefined,
      shown: undefined,
      bounds: undefined,
      band: undefined,
      issues: [{ code, facts }],
    });
  });

  test("equal weights are said to be so", () => {
    expect(total([member(1), member(0)]).weighing).toBe("equal");
  });
});
