import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the pane, a line each; its script goes in by the debugger, past the page's policy. */
export async function axeViolations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: ElementContext): Promise<AxeResults> } }).axe.run({
      // Where Fluent's keyboard handling catches the focus for an instant; screen readers are never there.
      exclude: "[data-tabster-dummy]",
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
