import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PANE_TEXTS, type PaneLanguage } from "../../src/taskpane/texts/texts.ts";
import { axeViolations } from "./support/axe.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
import { dump, MET, press, shows } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const sheetNames = ({ inside }: OpenedWorkbench): Promise<readonly string[]> =>
  inside(({ book }) =>
    book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
  );

describe.each(["it", "en"] as const)(
  "the planning office, in Excel's language %s",
  (language: PaneLanguage) => {
    const texts = PANE_TEXTS[language];

    test("from an empty workbook to the computed founding report in three clicks", async () => {
      const opened = await openPane({ language, query: { file: "blank" } });
      expect(await axeViolations(opened.pane)).toEqual([]);
      await press(opened, texts.firstRun.sample);
      await press(opened, texts.plan.compute);
      await shows(opened, MET[language]);
      await opened.idle();
      expect(await sheetNames(opened)).toContain("Sintesi");
      expect(await axeViolations(opened.pane)).toEqual([]);
      expect(opened.troubles).toEqual([]);
      await opened.close();
    });

    test("looks at the preview, writes it, and takes the computation back", async () => {
      const opened = await openPane({ language });
      await opened.pane.getByRole("button", { name: texts.plan.preview, exact: true }).waitFor();
      const before = await dump(opened);
      await press(opened, texts.plan.preview);
      await opened.pane.getByRole("heading", { name: texts.preview.heading }).waitFor();
      expect(await dump(opened)).toBe(before);
      expect(await axeViolations(opened.pane)).toEqual([]);
      await press(opened, texts.preview.write);
      await shows(opened, MET[language]);
      await opened.idle();
      expect(await dump(opened)).not.toBe(before);
      await press(opened, texts.plan.restore);
      await opened.pane
        .getByRole("button", { name: texts.plan.restore, exact: true })
        .waitFor({ state: "detached" });
      await opened.idle();
      expect(await dump(opened)).toBe(before);
      expect(opened.troubles).toEqual([]);
      await opened.close();
    });
  },
);

test("the ribbon computes with the pane closed, and then shows the result", async () => {
  const opened = await openPane({ language: "it" });
  await opened.page.getByRole("button", { name: "Apri riquadro" }).click();
  await opened.page.getByRole("button", { name: "Calcola performance" }).first().click();
  await shows(opened, MET.it);
  expect(opened.troubles).toEqual([]);
  await opened.close();
});

test("a cell that is being edited: the pane says so, and goes on after Enter", async () => {
  const opened = await openPane({ language: "it" });
  const texts = PANE_TEXTS.it;
  await opened.pane.getByRole("button", { name: texts.plan.compute, exact: true }).waitFor();
  await opened.inside(({ faults }) => {
    faults.editingCell = true;
  });
  await press(opened, texts.plan.compute);
  await opened.pane.getByText(texts.busy.waiting).first().waitFor();
  await opened.inside(({ faults }) => {
    faults.finishEditing();
  });
  await shows(opened, MET.it);
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
