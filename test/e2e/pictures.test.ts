import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { handOut } from "../../src/app/hand-out/hand-out.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { compute, drawn, expectNoTroubles, openSection, press } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, openWorkbench, type OpenedWorkbench } from "./support/open-workbench.ts";
import { pictureFacts } from "./support/picture-facts.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const IMAGES = join(import.meta.dirname, "../../docs/images");
const SAMPLE = join(import.meta.dirname, "../../samples/relazione-2021.xlsx");
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

/** The form of the first centre of the sample, as it is handed out. */
async function firstForm(): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const plan = openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  if (!plan.ok) throw new Error(plan.issue.code);
  const snapshot = await plan.value.read();
  if (!snapshot.ok) throw new Error(snapshot.issue.code);
  const given = handOut(snapshot.value, {
    period: undefined,
    today: { year: 2021, month: 12, day: 31 },
    language: "it",
  });
  if (!given.ok) throw new Error(given.issue.code);
  const [form] = given.value.forms;
  if (form === undefined) throw new Error("no form");
  const book = newXlsx();
  const applied = await book.apply(form.changes);
  if (!applied.ok) throw new Error(applied.issue.code);
  return { bytes: book.bytes(), name: form.fileName };
}

test("the form of a centre: scheda.png", async () => {
  const opened = await openWorkbench({ file: await firstForm(), viewport: WINDOW });
  await opened.page.getByRole("tab", { name: "Scheda" }).click();
  await opened.page.mouse.move(0, 0);
  await opened.page.locator(".rgCell", { hasText: "compila" }).first().waitFor();
  const png = await opened.page.screenshot();
  const facts = await pictureFacts(png);
  expect(facts).toMatchObject(WINDOW);
  expect(facts.colours).toBeGreaterThan(50);
  keep("scheda.png", png);
  await opened.close();
});

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
    {
      name: "riquadro-centri.png",
      reach: async () => {
        await openSection(opened, texts.nav.home);
        await press(opened, texts.plan.centres);
        await opened.pane.getByRole("list", { name: texts.centres.list }).waitFor();
        await opened.idle();
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
