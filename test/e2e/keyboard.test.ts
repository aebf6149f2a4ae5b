import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { expectNoTroubles, MET } from "./support/in-pane.ts";
import { here, key, keyLeads, keyTo } from "./support/keys.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser } from "./support/open-workbench.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

test.each(["it", "en"] as const)(
  "with the keyboard alone, in %s: computes, asks why, comes back, changes a setting",
  async (language) => {
    const opened = await openPane({ language });
    const { page, pane, idle } = opened;
    const { plan, results, rows, why, back, nav, settings } = PANE_TEXTS[language];
    await pane.getByRole("button", { name: plan.compute, exact: true }).waitFor();
    // F6 in Excel: into the pane, onto its first control.
    await pane.getByRole("navigation").getByRole("button").first().focus();
    await keyTo(opened, plan.compute);
    await page.keyboard.press("Enter");
    const said = pane.getByRole("status").filter({ hasText: NOTICE_TEXTS[language]["done.compute"] });
    await said.waitFor({ state: "attached" });
    expect(await said.textContent()).toContain(MET[language].slice(0, 2));
    await idle();
    await expect.poll(() => here(opened)).toBe(plan.compute);

    await keyTo(opened, results.summary);
    await keyLeads(opened, "ArrowRight", results.rows);
    await keyTo(opened, new RegExp(`^${rows.whyOf("1.1.1").replace("?", "\\?")} `));
    const asked = await here(opened);
    await keyLeads(opened, "Enter", back);
    await pane.getByRole("heading", { name: why.heading }).waitFor();
    await keyTo(opened, /Indicatori!D5/);
    await keyTo(opened, back, "Shift+Tab");
    await keyLeads(opened, "Enter", asked);
    await key(opened, "ArrowDown");
    await expect.poll(() => here(opened)).not.toBe(asked);

    await keyTo(opened, nav.settings, "Shift+Tab");
    await key(opened, "Enter");
    await pane.getByRole("heading", { name: settings.heading }).waitFor();
    await keyTo(opened, settings.languages.excel);
    await keyTo(opened, settings.densities.comfortable);
    await keyLeads(opened, "ArrowDown", settings.densities.compact);
    // Excel's own key: it changes nothing here.
    expect(await key(opened, "Escape")).not.toBe("");
    await pane.getByRole("heading", { name: settings.heading }).waitFor();
    expectNoTroubles(opened);
    await opened.close();
  },
);
