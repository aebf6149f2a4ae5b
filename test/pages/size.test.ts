import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { initialScripts } from "../../scripts/pages/initial-scripts.ts";
import { INITIAL_BUDGET, initialSize, sizeTable } from "../../scripts/pages/initial-size.ts";

const scriptOf = (bytes: number): Uint8Array => randomBytes(bytes);

test("the scripts of a page are ours alone", () => {
  const html = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script defer src="scripts/runtime.js"></script><script defer src="scripts/taskpane.js"></script>`;
  expect(initialScripts(html)).toEqual(["scripts/runtime.js", "scripts/taskpane.js"]);
  expect(() => initialScripts("<p>error</p>")).toThrow("no script");
});

test("what does not compress weighs its own bytes, each script once", () => {
  const size = initialSize(["a.js", "b.js", "a.js"], () => scriptOf(10_000));
  expect(size.scripts.map(({ name }) => name)).toEqual(["a.js", "b.js"]);
  expect(size.total).toBeGreaterThan(20_000);
  expect(size.total).toBeLessThan(20_200);
  expect(sizeTable(size)).toContain("KB  a.js");
});

test("the budget is a bound that can be passed", () => {
  expect(initialSize(["a.js"], () => scriptOf(INITIAL_BUDGET - 1000)).isWithinBudget).toBe(true);
  expect(initialSize(["a.js"], () => scriptOf(INITIAL_BUDGET + 1000)).isWithinBudget).toBe(false);
});
