import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { initialSize, sizeTable } from "../../scripts/pages/initial-size.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { closeBrowser } from "./support/open-workbench.ts";
import { openPane } from "./support/open-pane.ts";

const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

interface FirstView {
  /** Scripts of every kind that had been asked for when the button could be pressed. */
  readonly scripts: readonly string[];
  /** What a worker fetches is not among the page's own resources. */
  readonly workers: readonly string[];
}

/** Notes, in every frame, what was fetched when a button of this name is first there and enabled. */
const noteFirstView = (name: string): void => {
  const noted = window as unknown as { firstView?: FirstView };
  const workers: string[] = [];
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers.push(String(address));
    }
  };
  new MutationObserver((_records, observer) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (button === undefined || button.disabled || button.getAttribute("aria-disabled") === "true") return;
    observer.disconnect();
    const fetched = performance.getEntriesByType("resource").map((entry) => entry.name);
    const scripts = fetched
      .map((address) => new URL(address, location.href))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.endsWith(".js"))
      .map(({ pathname }) => pathname);
    noted.firstView = { scripts, workers: [...workers] };
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

test.each([
  { what: "a blank workbook", query: { file: "blank" }, button: PANE_TEXTS.it.firstRun.sample },
  { what: "the founding report", query: {}, button: PANE_TEXTS.it.plan.compute },
] as const)("$what: the first view is usable within the budget of script", async ({ query, button }) => {
  const opened = await openPane({ language: "it", query, inEveryFrame: [noteFirstView, button] });
  await opened.pane.waitForFunction(() => "firstView" in window);
  const { scripts, workers } = await opened.pane.evaluate(
    () => (window as unknown as { firstView: FirstView }).firstView,
  );
  const folder = await builtAddIn();
  const size = initialSize(scripts, (path) => readFileSync(join(folder, path)));
  expect(workers).toEqual([]);
  expect(size.scripts.length).toBeGreaterThan(0);
  expect(size.isWithinBudget ? "within budget" : sizeTable(size)).toBe("within budget");
  await opened.close();
});
