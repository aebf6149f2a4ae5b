import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { compute, drawn, expectNoTroubles, openSection, press } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
import { pictureFacts } from "./support/picture-facts.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const IMAGES = join(import.meta.dirname, "../../docs/images");
const texts = PANE_TEXTS.it;
const WINDOW = { width: 1366, height: 768 };

/**
 * Keeps a picture for the documents where they have none yet, or where all are made anew (`npm run pictures`): two
 * machines never draw letters alike, so an ordinary run only looks at what it has drawn.
 */
function keep(name: string, png: Uint8Array): void {
  const path = join(IMAGES, name);
  if (process.env["TRAGUARDO_PICTURES"] !== undefined || !existsSync(path)) writeFileSync(path, png);
}

describe.each([
  { theme: "light", ofWindow: "workbench.png", isDark: false },
  { theme: "dark", ofWindow: "workbench-scuro.png", isDark: true },
] as const)("pictures, $theme", ({ theme, ofWindow, isDark }) => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openPane({
      language: "it",
      query: { theme },
      viewport: WINDOW,
      context: { colorScheme: theme },
    });
    await compute(opened, "it");
    await press(opened, texts.notice.dismiss);
  }, PATIENCE);
  afterAll(async () => {
    expectNoTroubles(opened);
    await opened.close();
  });

  const settle = async (): Promise<void> => {
    await opened.page.mouse.move(0, 0);
    await drawn(opened);
  };

  test(`the window: ${ofWindow}`, async () => {
    await opened.page.locator(".rgCell", { hasText: "Non raggiunto" }).first().waitFor();
    await settle();
    const png = await opened.page.screenshot();
    const facts = await pictureFacts(png);
    expect(facts).toMatchObject(WINDOW);
    expect(facts.colours).toBeGreaterThan(100);
    expect(facts.background).toBeLessThan(0.9);
    keep(ofWindow, png);
  });

  test.skipIf(isDark).each([
    { name: "riquadro-risultati.png", reach: () => openSection(opened, texts.nav.home) },
    {
      name: "riquadro-perche.png",
      reach: async () => {
        await opened.pane.getByRole("tab", { name: texts.results.rows, exact: true }).click();
        await opened.pane.getByRole("button", { name: texts.rows.why }).first().click();
        await opened.pane.locator("section:not([hidden]) h2").first().waitFor();
      },
    },
    {
      name: "riquadro-da-confermare.png",
      reach: async () => {
        await openSection(opened, texts.nav.confirm);
        await opened.pane.getByRole("heading", { name: texts.confirm.decide(6) }).waitFor();
      },
    },
    {
      name: "riquadro-parametri.png",
      reach: async () => {
        await openSection(opened, texts.nav.policy);
        await opened.pane.getByLabel(texts.policy.method).waitFor();
      },
    },
  ])("the pane: $name", async ({ name, reach }) => {
    await reach();
    await settle();
    const png = await opened.page.locator(".pane-page iframe").screenshot();
    const facts = await pictureFacts(png);
    expect(facts.width).toBeGreaterThanOrEqual(340);
    expect(facts.width).toBeLessThanOrEqual(350);
    expect(facts.height).toBeGreaterThan(400);
    expect(facts.colours).toBeGreaterThan(50);
    expect(facts.background).toBeLessThan(0.97);
    keep(name, png);
  });
});
