import { TEXTS } from "../../../src/workbench/page/texts.ts";
import type { OpenedWorkbench } from "./open-workbench.ts";

type Switch =
  "editingCell" | "protectedSheet" | "otherWorkbook" | "slow" | "nextFails" | "halfFails" | "busy";

/** Turns a switch of the workbench's menu *Guasti*, as a person does. */
export async function turn({ page }: OpenedWorkbench, name: Switch, language: "it" | "en"): Promise<void> {
  const texts = TEXTS[language];
  await page.getByRole("button", { name: texts.faults }).click();
  await page
    .getByRole("menuitem", { name: texts[name], exact: true })
    .or(page.getByRole("menuitemcheckbox", { name: texts[name], exact: true }))
    .click();
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
}
