import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import type { Book } from "../../src/workbench/host/model/book.ts";
import { edit } from "../contract/book-cells.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { yearFile } from "./support/founding-file.ts";
import { expectNoTroubles, press, shows } from "./support/in-pane.ts";
import { downloadForms, filledForm, openTab, returnForm } from "./support/one-form.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
import { addressUnder, selected, tableCells } from "./support/table-cells.ts";
import { typeAt } from "./support/type-entry.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const { back, centres, goToCell, notice, periods, plan } = PANE_TEXTS.it;
const { closings } = periods;
const CLOSING = "Chiusura Anno 2021";

/** One actual has not come yet. */
const withoutFirst = (book: Book): void => {
  edit(book, [{ sheet: "Indicatori", heading: "Consuntivo", row: "1.1.1", value: "" }]);
};

/** Hands the year's forms out, takes one back, settles its conflict and accepts it. */
async function handOutAndCollect(opened: OpenedWorkbench): Promise<void> {
  const { pane, idle } = opened;
  await press(opened, plan.centres);
  await openTab(opened, centres.handOut);
  await pane.getByRole("combobox", { name: centres.period }).selectOption("Anno");
  await press(opened, centres.prepare.files);
  await shows(opened, centres.ready(15));
  const forms = await downloadForms(opened);
  const form = await filledForm(forms["scheda-2021-anno-registro-delle-imprese.xlsx"], {
    "1.1.1": "70%",
    "1.1.3": "-4%",
  });
  await openTab(opened, centres.collect);
  await returnForm(opened, form);
  await pane.getByRole("radio", { name: centres.settlements.theirs, exact: true }).check();
  await pane.getByRole("textbox", { name: centres.by }).fill("Ufficio programmazione");
  await press(opened, centres.accept);
  await shows(opened, NOTICE_TEXTS.it["done.accept"]);
  await idle();
  await press(opened, notice.dismiss);
  await press(opened, back);
}

const stateOfYear = async (opened: OpenedWorkbench): Promise<unknown> =>
  (await tableCells(opened, "Periodi", ["Periodo", "Stato"]))[1];

test("handed out, filled in, collected, a conflict settled, and the year closed; later edits show, and it is reopened", async () => {
  const opened = await openPane({ language: "it", file: await yearFile(withoutFirst) });
  const { page, pane, idle } = opened;
  await handOutAndCollect(opened);
  const accepted = await tableCells(opened, "Consuntivi", ["ID indicatore", "Periodo", "Valore", "Stato"]);
  expect(accepted.filter(({ Stato }) => Stato === "accettato")).toEqual([
    { "ID indicatore": "I01", Periodo: "Anno", Valore: "70%", Stato: "accettato" },
    { "ID indicatore": "I03", Periodo: "Anno", Valore: "-4%", Stato: "accettato" },
  ]);

  await press(opened, plan.periods);
  await press(opened, closings.closeOf("Anno"));
  await shows(opened, closings.provisional(3));
  const open = pane.getByRole("list", { name: closings.undecided }).getByRole("listitem");
  expect(await open.count()).toBe(3);
  await open.first().getByRole("button").click();
  await idle();
  expect(await selected(opened)).toBe("Indicatori!D60");
  await pane.getByRole("textbox", { name: periods.by }).fill("Rossi");
  await press(opened, closings.confirmClosing);
  await shows(opened, closings.actMissing);
  await pane.getByRole("textbox", { name: closings.actField }).fill("delibera 7");
  await press(opened, closings.confirmClosing);
  await shows(opened, NOTICE_TEXTS.it["done.close-period"]);
  await shows(opened, closings.noDifference);
  await idle();
  expect(await stateOfYear(opened)).toEqual({ Periodo: "Anno", Stato: "chiuso" });
  expect(await opened.inside(({ book }) => book.sheets.map(({ name }) => name))).toContain(CLOSING);

  await press(opened, closings.reopenOf("Anno"));
  await press(opened, periods.leave);
  await pane.getByRole("button", { name: goToCell(`${CLOSING}!A1`) }).click();
  await idle();
  expect(await selected(opened)).toBe(`${CLOSING}!A1`);
  await typeAt(page, "Indicatori!D5", "85%");
  await press(opened, periods.again);
  await shows(opened, closings.differences(1));
  const difference = pane.getByRole("list", { name: closings.differences(1) }).getByRole("listitem");
  expect(await difference.textContent()).toContain("il consuntivo è passato da «70%» a «85%»");

  await press(opened, closings.reopenOf("Anno"));
  await pane.getByRole("textbox", { name: closings.reason }).fill("valore corretto dal centro");
  await pane.getByRole("textbox", { name: closings.reopenBy }).fill("Bianchi");
  await press(opened, closings.confirmReopening);
  await shows(opened, NOTICE_TEXTS.it["done.reopen-period"]);
  await pane.getByText(/riaperto il .* da Bianchi: valore corretto dal centro/u).waitFor();
  await idle();
  expect(await stateOfYear(opened)).toEqual({ Periodo: "Anno", Stato: "riaperto" });
  await pane.getByRole("button", { name: closings.closeOf("Anno") }).waitFor();
  expectNoTroubles(opened);
  await opened.close();
});

test("a target is changed with its grounds, which stand in Rimodulazioni; the evaluators' sheet tells what changed since", async () => {
  const opened = await openPane({ language: "it", file: await yearFile() });
  const { page, pane, idle } = opened;
  const { retargets, oivs } = periods;
  await press(opened, plan.periods);
  await openTab(opened, periods.oiv);
  await pane.getByRole("textbox", { name: oivs.seed }).fill("OIV 1");
  await press(opened, oivs.make);
  await shows(opened, oivs.noneChanged);
  await idle();
  await typeAt(page, await addressUnder(opened, "Validazione OIV", "Verifica", "I01"), "sì");

  await openTab(opened, periods.retarget);
  await pane.getByRole("searchbox", { name: retargets.search }).fill("1.1.1");
  await shows(opened, retargets.found(1, 1));
  await pane.getByRole("list", { name: retargets.list }).getByRole("button").click();
  await pane.getByRole("textbox", { name: retargets.to }).fill("≥ 60 %");
  await shows(opened, retargets.verdict("Non raggiunto", "Raggiunto"));
  await pane.getByRole("textbox", { name: retargets.act, exact: true }).fill("DGC 45");
  await pane.getByLabel(retargets.on).fill("2021-09-10");
  await pane.getByRole("textbox", { name: retargets.reason }).fill("meno personale");
  await press(opened, retargets.save);
  await shows(opened, NOTICE_TEXTS.it["done.retarget"]);
  await idle();
  const headings = ["ID indicatore", "Oggetto", "Valore precedente", "Valore nuovo", "Atto", "Motivo"];
  expect(await tableCells(opened, "Rimodulazioni", headings)).toEqual([
    {
      "ID indicatore": "I01",
      Oggetto: "target",
      "Valore precedente": ">=80%",
      "Valore nuovo": "≥ 60 %",
      Atto: "DGC 45",
      Motivo: "meno personale",
    },
  ]);
  expect((await tableCells(opened, "Indicatori", ["Target"]))[0]).toEqual({ Target: "≥ 60 %" });

  await openTab(opened, periods.oiv);
  await press(opened, oivs.refresh);
  await shows(opened, oivs.changed(1));
  expect(await pane.getByRole("list", { name: oivs.changed(1) }).textContent()).toContain("1.1.1 ");
  expectNoTroubles(opened);
  await opened.close();
});
