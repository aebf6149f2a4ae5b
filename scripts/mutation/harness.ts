import { readFileSync } from "node:fs";
import { format, inspect } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

/**
 * Stands in for "vitest" in the bundle: the same assertions, and tests that are only collected, for the runner calls those
 * that a mutant concerns. It knows what the tests of the core use, and nothing else.
 */
export interface CollectedTest {
  readonly id: string;
  readonly run: () => unknown;
}

export const collected: CollectedTest[] = [];

const names: string[] = [];

export function test(name: string, run: () => unknown): void {
  const id = `${collected.length + 1} ${[...names, name].join(" > ")}`;
  collected.push({ id, run });
}

export function describe(name: string, body: () => unknown): void {
  names.push(name);
  body();
  names.pop();
}

type Each = (cases: readonly unknown[]) => (name: string, run: (...args: never[]) => unknown) => void;

const each =
  (one: (name: string, run: () => unknown) => void): Each =>
  (cases) =>
  (name, run) => {
    cases.forEach((given) => {
      const args = (Array.isArray(given) ? given : [given]) as never[];
      one(titleOf(name, args), () => run(...args));
    });
  };

/** "$target" is a field of the case, "%s" the next of its values. */
function titleOf(name: string, args: readonly unknown[]): string {
  const [given] = args;
  const fields = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return format(
    name.replace(/\$(\w+)/gu, (_, key: string) => inspect(fields.find(([field]) => field === key)?.[1])),
    ...args.slice(0, name.match(/%/gu)?.length ?? 0),
  );
}

test.each = each(test);
describe.each = each(describe);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// Once: what the library keeps would keep every bundle that was ever evaluated.
if (!("toMatchFileSnapshot" in chai.Assertion.prototype)) {
  chai.use(({ Assertion }) => {
    Assertion.addMethod("toMatchFileSnapshot", function (this: Chai.AssertionStatic, path: string) {
      new Assertion(this._obj).to.equal(readFileSync(path, "utf8"));
    });
  });
}

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
);
