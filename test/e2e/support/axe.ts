import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

/** What axe finds wrong in the pane, a line each; its script goes in by the debugger, past the page's policy. */
export async function axeViolations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    // Forced colours are painted, but axe reads the fill of letters, for which Chromium still names the page's own.
    const isForced = window.matchMedia("(forced-colors: active)").matches;
    return axe.run(
      // Where Fluent's keyboard handling catches the focus for an instant; screen readers are never there.
      { exclude: "[data-tabster-dummy]" },
      { rules: { "color-contrast": { enabled: !isForced } } },
    );
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = "" }) => `${id}: ${html.replaceAll(/ class="[^"]*"/g, "")} ${failureSummary}`,
    ),
  );
}
