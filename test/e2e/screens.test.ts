import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { axeViolations } from "./support/axe.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { compute, drawn, expectNoTroubles, openSection } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
import { PANE_SCREENS } from "./support/screens.ts";
import { tooWide } from "./support/too-wide.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const THEMES = {
  light: {},
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active" },
} as const;

test.each(
  (["it", "en"] as const).flatMap((language) =>
    (["light", "dark", "contrast"] as const).map((theme) => ({ language, theme })),
  ),
)("$language, $theme: every screen is reached, read by everybody, and fits", async ({ language, theme }) => {
  const opened = await openPane({ language, query: { file: "blank" }, context: THEMES[theme] });
  expect(await opened.pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(350);
  for (const { name, reach } of PANE_SCREENS) {
    await reach(opened, language);
    await drawn(opened);
    const faults = [...(await axeViolations(opened.pane)), ...(await tooWide(opened.pane))];
    expect({ name, faults }).toEqual({ name, faults: [] });
  }
  expectNoTroubles(opened);
  await opened.close();
});

describe("a narrow pane", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openPane({ language: "it" });
    await opened.page.addStyleTag({
      content: ".pane-page { width: 320px !important; min-width: 0 !important }",
    });
    await compute(opened, "it");
    await drawn(opened);
  }, PATIENCE);
  afterAll(() => opened.close());

  test("the chart's legend wraps, and nothing of it hides behind English words", async () => {
    expect(await opened.pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
    const { met, missed, open } = PANE_TEXTS.it.results.chartLegend;
    expect(await opened.pane.locator("[aria-hidden] button:visible").allInnerTexts()).toEqual([
      met,
      missed,
      open,
    ]);
    expect(await tooWide(opened.pane)).toEqual([]);
  });

  test("the bands show their names, numbers and signs whole", async () => {
    await openSection(opened, PANE_TEXTS.it.nav.policy);
    const names = opened.pane.getByRole("textbox", { name: PANE_TEXTS.it.policy.bandName });
    await names.first().waitFor();
    const cut = await opened.pane.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("fieldset input")]
        .filter((input) => input.checkVisibility() && input.scrollWidth > input.clientWidth)
        .map(({ value }) => value),
    );
    expect(cut).toEqual([]);
  });
});
