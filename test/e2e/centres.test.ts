import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { edit } from "../contract/book-cells.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { foundingFile } from "./support/founding-file.ts";
import { expectNoTroubles, press, shows } from "./support/in-pane.ts";
import { downloadForms, filledForm, FORM, openTab, returnForm } from "./support/one-form.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
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
  await press(opened, centres.prepare.files);
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

/** A person types into a cell of the centre's sheet, by the formula bar. */
async function types({ page }: OpenedWorkbench, address: string, text: string): Promise<void> {
  const name = page.getByLabel("Casella nome");
  await name.fill(`'Registro delle Imprese'!${address}`);
  await name.press("Enter");
  await expect.poll(() => name.inputValue()).toBe(address);
  const bar = page.getByLabel("Barra della formula");
  await bar.fill(text);
  await bar.press("Enter");
}

test("sheets are handed out, the head types into one, and the office collects from it", async () => {
  const file = foundingFile((book) => {
    edit(book, [{ sheet: "Indicatori", heading: "Consuntivo", row: "1.1.1", value: "" }]);
  });
  const opened = await openPane({ language: "it", file });
  const { pane, idle } = opened;
  await press(opened, plan.centres);
  await openTab(opened, centres.handOut);
  await pane.getByRole("radio", { name: centres.way.sheets }).check();
  await press(opened, centres.prepare.sheets);
  await shows(opened, centres.sheetsDone(15, 0));
  await idle();
  await types(opened, "H6", "70%");
  await types(opened, "L6", "Meno domande.");
  await types(opened, "O6", "trasmesso");
  await types(opened, "C4", "Anna Bianchi");
  // The verdict beside the value, as Excel computes it.
  const onSheet = (row: number, column: number): Promise<unknown> =>
    opened.inside(
      ({ book }, at) =>
        book.sheets.find(({ name }) => name === "Registro delle Imprese")?.cells.valueAt(at.row, at.column),
      { row, column },
    );
  const row = (): Promise<unknown> => Promise.all([8, 9, 10, 11, 12, 15].map((column) => onSheet(6, column)));
  await expect
    .poll(row)
    .toEqual(["70%", 0.7, "traguardo non raggiunto", "completo", "Meno domande.", "trasmesso"]);
  expect(await onSheet(3, 1)).toBe("Righe complete: 1 su 3");
  await openTab(opened, centres.handOut);
  await press(opened, centres.prepare.sheets);
  await shows(opened, centres.sheetsDone(14, 1));
  await pane.getByRole("button", { name: /Registro delle Imprese.*H6/ }).waitFor();
  await openTab(opened, centres.collect);
  await press(opened, centres.fromSheets);
  await pane.getByRole("textbox", { name: centres.by }).fill("Ufficio programmazione");
  await press(opened, centres.accept);
  await shows(opened, NOTICE_TEXTS.it["done.accept"]);
  await idle();
  expect((await tableCells(opened, "Indicatori", ["Codice", "Consuntivo"]))[0]).toEqual({
    Codice: "1.1.1",
    Consuntivo: "70%",
  });
  const headings = ["ID indicatore", "Valore", "Stato", "Compilatore", "File di origine", "Accettato da"];
  expect(await tableCells(opened, "Consuntivi", headings)).toEqual([
    {
      "ID indicatore": "I01",
      Valore: "70%",
      Stato: "accettato",
      Compilatore: "Anna Bianchi",
      "File di origine": "foglio «Registro delle Imprese»",
      "Accettato da": "Ufficio programmazione",
    },
  ]);
  await openTab(opened, centres.handOut);
  await press(opened, centres.prepare.sheets);
  await shows(opened, centres.sheetsDone(15, 0));
  expectNoTroubles(opened);
  await opened.close();
});
