import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { variedRows } from "../../bench/varied-rows.ts";
import { workbookOf } from "../../bench/workbook-of.ts";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { cancelledNotice } from "../../src/taskpane/session/plain-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { expectNoTroubles, press, shows } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";

const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const INDICATORS = 10_000;
const { busy, plan, results } = PANE_TEXTS.it;

/** Everything in the workbook, kept in the page: it is too large to be fetched. */
const remember = ({ inside }: OpenedWorkbench): Promise<void> =>
  inside((workbench) => {
    Object.assign(window, { remembered: JSON.stringify(workbench.describe()) });
  });
const isAsRemembered = ({ inside }: OpenedWorkbench): Promise<boolean> =>
  inside(
    (workbench) =>
      (window as unknown as { remembered: string }).remembered === JSON.stringify(workbench.describe()),
  );

const slow = ({ inside }: OpenedWorkbench, latency: number): Promise<void> =>
  inside(({ faults }, milliseconds) => {
    faults.latency = milliseconds;
  }, latency);

describe("10,000 indicators", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    const bytes = await workbookOf(await variedRows(INDICATORS));
    opened = await openPane({ language: "it", file: { bytes, name: "grande.xlsx" } });
    opened.page.setDefaultTimeout(120_000);
    await opened.pane.getByText(PANE_TEXTS.it.plan.indicators(INDICATORS)).waitFor();
    await opened.idle();
    await remember(opened);
  }, PATIENCE);
  afterAll(async () => {
    expectNoTroubles(opened);
    await opened.close();
  });

  test.each(["reading", "computing", "writing"] as const)("stopped while %s: as before", async (step) => {
    // Writing is over in seconds: a slow network leaves time to stop it.
    await slow(opened, step === "writing" ? 200 : 0);
    await press(opened, plan.compute);
    await shows(opened, busy.step[step]);
    await press(opened, busy.cancel);
    await opened.pane.getByRole("button", { name: busy.cancel }).waitFor({ state: "detached" });
    await shows(opened, cancelledNotice("it").title);
    await slow(opened, 0);
    await opened.idle();
    expect(await isAsRemembered(opened)).toBe(true);
  });

  test("computed, the pane lists them all and draws those in sight", async () => {
    await press(opened, plan.compute);
    await shows(opened, NOTICE_TEXTS.it["done.compute"]);
    expect(await isAsRemembered(opened)).toBe(false);
    await opened.pane.getByRole("tab", { name: results.rows, exact: true }).click();
    const list = opened.pane.getByRole("list").last();
    expect(await list.getByRole("listitem").count()).toBeLessThan(100);
  });
});
