import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Types into the selected cell and ends with Enter. On a busy machine the grid may not listen yet when its name box already shows
 * the cell: the first key is pressed until the cell takes it, as a person would.
 */
export async function typeEntry(page: Page, text: string): Promise<void> {
  const editor = page.locator(".cell-input");
  await expect
    .poll(
      async () => {
        if (!(await editor.isVisible())) await page.keyboard.press(text.charAt(0));
        return editor.isVisible();
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(true);
  await editor.fill("");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The same at an address ("Indicatori!C5"), reached by the name box; the grid is in Italian. */
export async function typeAt(page: Page, address: string, text: string): Promise<void> {
  const name = page.getByLabel("Casella nome");
  await name.fill(address);
  await name.press("Enter");
  await expect.poll(() => name.evaluate((box) => box === document.activeElement)).toBe(false);
  await typeEntry(page, text);
}
