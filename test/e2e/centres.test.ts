import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { edit } from "../contract/book-cells.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { foundingFile } from "./support/founding-file.ts";
import { expectNoTroubles, press, shows } from "./support/in-pane.ts";
import { downloadForms, filledForm, FORM, openTab, returnForm } from "./support/one-form.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser } from "./support/open-workbench.ts";
import { tableCells } from "./support/table-cells.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const { centres, plan } = PANE_TEXTS.it;

test("forms are handed out, one comes back, a conflict is settled, and what was accepted stands in the workbook", async () => {
  const file = foundingFile((book) => {
    edit(book, [{ sheet: "Indicatori", heading: "Consuntivo", row: "1.1.1", value: "" }]);
  });
  const opened = await openPane({ language: "it", file });
  const { pane, idle } = opened;
  await press(opened, plan.centres);
  await openTab(opened, centres.handOut);
  await press(opened, centres.prepare);
  await shows(opened, centres.ready(15));
  const form = await filledForm((await downloadForms(opened))[FORM], { "1.1.1": "70%", "1.1.3": "-4%" });
  await openTab(opened, centres.collect);
  await returnForm(opened, form);
  await pane.getByRole("radio", { name: centres.settlements.theirs, exact: true }).check();
  await pane.getByRole("textbox", { name: centres.by }).fill("Ufficio programmazione");
  await press(opened, centres.accept);
  await shows(opened, NOTICE_TEXTS.it["done.accept"]);
  await idle();
  const rows = await tableCells(opened, "Indicatori", ["Codice", "Consuntivo"]);
  expect(rows[0]).toEqual({ Codice: "1.1.1", Consuntivo: "70%" });
  expect(rows[2]).toEqual({ Codice: "1.1.3", Consuntivo: "-4%" });
  const headings = ["ID indicatore", "Centro", "Valore", "Stato", "File di origine", "Accettato da"];
  const accepted = {
    Centro: "Registro delle Imprese",
    Stato: "accettato",
    "File di origine": FORM,
    "Accettato da": "Ufficio programmazione",
  };
  expect((await tableCells(opened, "Consuntivi", headings)).slice(1)).toEqual([
    { ...accepted, "ID indicatore": "I01", Valore: "70%" },
    { ...accepted, "ID indicatore": "I03", Valore: "-4%" },
  ]);
  await openTab(opened, centres.followUp);
  const centre = pane.getByRole("listitem").filter({ hasText: "Registro delle Imprese" });
  await centre
    .getByText(/^trasmesso, 3 su 3$/)
    .first()
    .waitFor();
  expectNoTroubles(opened);
  await opened.close();
});
