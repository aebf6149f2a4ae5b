import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { yearFile } from "./support/founding-file.ts";
import { expectNoTroubles, MET, shows } from "./support/in-pane.ts";
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

test.each(["it", "en"] as const)(
  "with the keyboard alone, in %s: prepares the forms, closes the year, changes a target",
  async (language) => {
    const opened = await openPane({ language, file: await yearFile() });
    const { page, pane, idle } = opened;
    const { plan, back, centres, periods } = PANE_TEXTS[language];
    const { closings, retargets } = periods;
    await pane.getByRole("button", { name: plan.centres, exact: true }).waitFor();
    await pane.getByRole("navigation").getByRole("button").first().focus();
    await keyTo(opened, plan.centres);
    await keyLeads(opened, "Enter", back);
    await pane.getByRole("list", { name: centres.list }).waitFor();
    await keyTo(opened, centres.followUp);
    await keyLeads(opened, "ArrowRight", centres.handOut);
    await keyTo(opened, centres.prepare.files);
    await page.keyboard.press("Enter");
    await shows(opened, centres.ready(15));
    await keyTo(opened, centres.handOut, "Shift+Tab");
    await keyLeads(opened, "ArrowRight", centres.collect);
    await keyTo(opened, centres.choose);
    await keyTo(opened, back, "Shift+Tab");
    await keyLeads(opened, "Enter", plan.centres);

    await keyLeads(opened, "Tab", plan.periods);
    await keyLeads(opened, "Enter", back);
    await keyTo(opened, closings.closeOf("Anno"));
    await page.keyboard.press("Enter");
    await expect.poll(() => here(opened)).toContain(periods.by);
    await page.keyboard.type("Rossi");
    expect(await key(opened, "Tab")).toContain(closings.actField);
    await page.keyboard.type("delibera 7");
    await keyLeads(opened, "Enter", closings.reopenOf("Anno"));
    await idle();

    await keyTo(opened, periods.closing, "Shift+Tab");
    await keyLeads(opened, "ArrowRight", periods.retarget);
    await keyTo(opened, retargets.search);
    await page.keyboard.type("1.1.1");
    await shows(opened, retargets.found(1, 1));
    await keyTo(opened, /^1\.1\.1 /u);
    await keyLeads(opened, "Enter", retargets.other);
    await keyTo(opened, new RegExp(`^${retargets.to}`, "u"));
    await page.keyboard.type("60%");
    await pane.getByText(retargets.reading(""), { exact: false }).waitFor();
    await keyTo(opened, periods.retarget, "Shift+Tab");
    await keyLeads(opened, "ArrowRight", periods.trend);
    await keyLeads(opened, "ArrowRight", periods.oiv);
    await keyTo(opened, new RegExp(`^${periods.oivs.seed}`, "u"));
    await keyLeads(opened, "Enter", periods.oivs.refresh);
    expectNoTroubles(opened);
    await opened.close();
  },
);
