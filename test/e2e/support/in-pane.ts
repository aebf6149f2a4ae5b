import { expect } from "vitest";
import { NOTICE_TEXTS } from "../../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS, type PaneLanguage } from "../../../src/taskpane/texts/texts.ts";
import type { OpenedWorkbench } from "./open-workbench.ts";

/** The founding report's headline. */
export const MET = { it: "43 su 53", en: "43 of 53" } as const;

export async function press({ pane }: OpenedWorkbench, name: string | RegExp): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).first().click();
}

export async function openSection({ pane }: OpenedWorkbench, name: string): Promise<void> {
  await pane.getByRole("navigation").getByRole("button", { name }).click();
}

export async function shows({ pane }: OpenedWorkbench, text: string | RegExp): Promise<void> {
  await pane.getByText(text, { exact: true }).first().waitFor();
}

/** Everything in the workbook, to be compared. */
export const dump = ({ inside }: OpenedWorkbench): Promise<string> =>
  inside((workbench) => JSON.stringify(workbench.describe()));

/** Computes the founding report; ends when its headline is there and nothing is on its way. */
export async function compute(opened: OpenedWorkbench, language: PaneLanguage): Promise<void> {
  const { plan, notice } = PANE_TEXTS[language];
  // What the last computation said must not be taken for what this one says.
  const dismiss = opened.pane.getByRole("button", { name: notice.dismiss });
  if (await dismiss.isVisible()) await dismiss.click();
  await press(opened, plan.compute);
  await shows(opened, NOTICE_TEXTS[language]["done.compute"]);
  await shows(opened, MET[language]);
  await opened.idle();
}

/** Ends when what was last drawn is on the screen. */
export const drawn = ({ pane }: OpenedWorkbench): Promise<unknown> =>
  pane.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

export function expectNoTroubles({ troubles }: OpenedWorkbench): void {
  expect(troubles).toEqual([]);
}
