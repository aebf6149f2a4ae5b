import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { PANE_TEXTS } from "../../../src/taskpane/texts/texts.ts";
import { openFormBytes } from "../../support/filled-form.ts";
import type { OpenedWorkbench } from "./open-workbench.ts";

const { centres } = PANE_TEXTS.it;
export const FORM = "scheda-2021-registro-delle-imprese.xlsx";

export const openTab = ({ pane }: OpenedWorkbench, name: string): Promise<void> =>
  pane.getByRole("tab", { name, exact: true }).click();

/** The forms that the pane offers, as the browser keeps them. */
export async function downloadForms({
  page,
  pane,
}: OpenedWorkbench): Promise<Readonly<Record<string, Uint8Array>>> {
  const kept = page.waitForEvent("download");
  await pane.getByRole("link", { name: centres.download("scheda-2021.zip") }).click();
  return unzipSync(new Uint8Array(readFileSync(await (await kept).path())));
}

/** The form of one centre, filled in by another library: values by the row's code. */
export async function filledForm(
  bytes: Uint8Array | undefined,
  values: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const form = await openFormBytes(bytes ?? new Uint8Array());
  for (const id of form.ids) {
    const value = values[form.cell(id, "Codice").text];
    if (value !== undefined)
      form.set(id, { Valore: value, "Causa scostamento": "Meno domande.", Stato: "trasmesso" });
  }
  return Buffer.from(await form.book.xlsx.writeBuffer());
}

/** Hands it to *Raccolta*. */
export const returnForm = ({ pane }: OpenedWorkbench, buffer: Buffer): Promise<void> =>
  pane.locator('input[type="file"]').setInputFiles({
    name: FORM,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer,
  });
