import fc from "fast-check";
import type { Formula, MeasureRef } from "../../../src/core/formula/formula.ts";
import { parseFormula } from "../../../src/core/formula/parse-formula.ts";

export const ITALIAN = { decimalMark: "," } as const;
export const ENGLISH = { decimalMark: "." } as const;

/** The tree of a formula that must be readable. */
export function formulaOf(text: string, words: typeof ITALIAN | typeof ENGLISH = ITALIAN): Formula {
  const parsed = parseFormula(text, words);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.issue)}`);
  return parsed.value;
}

/** A tree without the places of its parts, which change with brackets and blanks. */
export const shape = (part: unknown): unknown =>
  JSON.parse(
    JSON.stringify(part, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)),
  );

const at = { start: 0, end: 0 };
const digits = fc
  .tuple(fc.nat({ max: 100_000 }), fc.option(fc.stringMatching(/^\d{1,4}$/u), { nil: undefined }))
  .map(([whole, fraction]) => (fraction === undefined ? `${whole}` : `${whole}.${fraction}`));
const code = fc
  .stringMatching(/^[a-zàé_0-9]([a-zàé_0-9 .()+*/-]{0,6}[a-zàé_0-9])?$/u)
  .filter((text) => !text.includes("  "));

export const anyMeasure: fc.Arbitrary<MeasureRef> = fc.record({
  kind: fc.constant("measure"),
  code,
  ago: fc.nat({ max: 9 }),
  start: fc.constant(0),
  end: fc.constant(0),
});

const { formula } = fc.letrec<{ formula: Formula }>((tie) => {
  const part = tie("formula");
  const rest = <O extends string>(...operators: readonly O[]) =>
    fc.array(fc.record({ operator: fc.constantFrom(...operators), of: part }), {
      minLength: 1,
      maxLength: 3,
    });
  return {
    formula: fc.oneof(
      { depthSize: "small", maxDepth: 6 },
      fc
        .record({ kind: fc.constant("number"), digits, isPercent: fc.boolean() })
        .map((one) => ({ ...one, ...at })),
      anyMeasure,
      part.map((of) => ({ kind: "negated" as const, of, ...at })),
      fc
        .tuple(part, rest("+", "-"))
        .map(([first, more]) => ({ kind: "sum" as const, first, rest: more, ...at })),
      fc
        .tuple(part, rest("*", "/"))
        .map(([first, more]) => ({ kind: "product" as const, first, rest: more, ...at })),
      fc
        .tuple(
          fc.constantFrom("sum", "average", "min", "max", "count"),
          fc.array(part, { minLength: 1, maxLength: 3 }),
        )
        .map(([name, of]) => ({ kind: "call" as const, name, of, ...at })),
      fc
        .tuple(fc.constantFrom("=", "<>", "<", ">", "<=", ">="), part, part, part, part)
        .map(([comparator, left, right, then, otherwise]) => ({
          kind: "if" as const,
          test: { comparator, left, right, ...at },
          then,
          otherwise,
          ...at,
        })),
    ),
  };
});

export const anyFormula: fc.Arbitrary<Formula> = formula;
