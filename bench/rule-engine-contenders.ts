import type * as Zen from "@gorules/zen-engine";
import { evaluate } from "feelin";
import { Engine } from "json-rules-engine";
import type { Comparator } from "../src/core/quantity.ts";

/** All that a rule engine is given. */
export interface Comparison {
  readonly actual: number;
  readonly target: number;
  readonly comparator: Comparator;
}

export interface Contender {
  readonly name: string;
  /** How many comparisons a pass has: fewer for slow ones. */
  readonly rows: number;
  /** Whether the actual meets the target. */
  readonly compare: (comparison: Comparison) => boolean | Promise<boolean>;
}

/** Native, so it may be missing on a machine: that is said instead of measured. */
export async function loadContenders(): Promise<{
  readonly contenders: readonly Contender[];
  readonly missing: readonly string[];
}> {
  const ready = [jsonRulesEngine(), feelin()];
  try {
    return { contenders: [...ready, ...zenEngine(await import("@gorules/zen-engine"))], missing: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return {
      contenders: ready,
      missing: [`@gorules/zen-engine does not load on this machine: ${reason ?? ""}`],
    };
  }
}

const OPERATORS: Readonly<Record<Comparator, string>> = {
  ">=": "greaterThanInclusive",
  "<=": "lessThanInclusive",
  ">": "greaterThan",
  "<": "lessThan",
};

/** One engine a comparator, with its one rule ready: the least it can be asked for. */
function jsonRulesEngine(): Contender {
  const engineFor = (operator: string): Engine =>
    new Engine([
      {
        conditions: { all: [{ fact: "actual", operator, value: { fact: "target" } }] },
        event: { type: "met" },
      },
    ]);
  const engines = new Map(Object.entries(OPERATORS).map(([sign, operator]) => [sign, engineFor(operator)]));
  return {
    name: "json-rules-engine, one rule",
    rows: 20_000,
    compare: async ({ actual, target, comparator }) => {
      const answered = await engines.get(comparator)?.run({ actual, target });
      return answered?.events.length === 1;
    },
  };
}

const feelin = (): Contender => ({
  name: "feelin, an expression",
  rows: 3_000,
  compare: ({ actual, target, comparator }) =>
    evaluate(`actual ${comparator} target`, { actual, target }).value === true,
});

function zenEngine({ ZenEngine, evaluateExpressionSync }: typeof Zen): Contender[] {
  const decision = new ZenEngine().createDecision(decisionTable());
  return [
    {
      name: "@gorules/zen-engine, a decision table",
      rows: 5_000,
      compare: async ({ actual, target, comparator }) => {
        const { result } = await decision.evaluate({ actual, target, comparator });
        return isMet(result);
      },
    },
    {
      name: "@gorules/zen-engine, an expression",
      rows: 20_000,
      compare: ({ actual, target, comparator }) =>
        evaluateExpressionSync(`actual ${comparator} target`, { actual, target }) === true,
    },
  ];
}

const isMet = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "met" in answer && answer.met === true;

/** In the engine's JSON decision model: a row a comparator, whose answer is the comparison. */
function decisionTable(): object {
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: "in", name: "in", type: "inputNode", position },
      {
        id: "table",
        name: "table",
        type: "decisionTableNode",
        position,
        content: {
          hitPolicy: "first",
          inputs: [{ id: "when", name: "when", field: "comparator" }],
          outputs: [{ id: "then", name: "then", field: "met" }],
          rules: Object.keys(OPERATORS).map((sign) => ({
            _id: sign,
            when: JSON.stringify(sign),
            then: `actual ${sign} target`,
          })),
        },
      },
      { id: "out", name: "out", type: "outputNode", position },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "in", targetId: "table" },
      { id: "2", type: "edge", sourceId: "table", targetId: "out" },
    ],
  };
}
