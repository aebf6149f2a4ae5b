import { expect, test, vi } from "vitest";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import { typeInto } from "../../../src/workbench/page/by-hand/type-into.ts";
import { placeUnder } from "../../contract/book-cells.ts";
import { sheetOf } from "../../support/in-excel.ts";
import { IT, measuresWorkbook } from "../../support/measures-workbook.ts";
import { openSession } from "./opened-session.ts";

test("in the open workbook, rows follow the measures on their own sheet, and Perché says the values", async () => {
  const bytes = (await measuresWorkbook(IT)).bytes();
  const { session, excel, close } = await openSession(await openBook(bytes, "Misure.xlsx"));
  const row = () => session.state.results?.rows.find(({ code }) => code === "ratio");
  const why = async () =>
    (await session.explain(row()?.key ?? ""))?.parts.find(({ heading }) => heading === "Consuntivo");
  await session.compute();
  expect(row()).toMatchObject({ verdict: "met", actual: "62,963 %" });
  expect(await why()).toMatchObject({
    lines: [expect.stringContaining("[pratiche_evase_5gg] / [PRATICHE_EVASE] = 34 ÷ 54")],
    at: { sheet: "Indicatori", address: "G2" },
  });
  await session.setLive(true);
  // Past the turn with which it begins: from here on only an edit that concerns the plan makes another.
  for (let turn = 0; turn < 5; turn += 1) {
    await excel.idle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const measures = sheetOf(excel.host.book, "Misure");
  const { row: line, column } = placeUnder(measures, "Valore t", "pratiche_evase");
  excel.host.editByHand(() => {
    typeInto(excel.host, measures, line, column, "68");
  });
  excel.host.flushEvents();
  await vi.waitFor(
    async () => {
      await excel.idle();
      expect(row()).toMatchObject({ verdict: "not-met", actual: "50 %" });
    },
    { timeout: 20_000 },
  );
  const plan = sheetOf(excel.host.book, "Indicatori");
  const cell = (heading: string) => {
    const at = placeUnder(plan, heading, "ratio");
    return plan.cells.at(at.row, at.column).value;
  };
  expect([cell("Consuntivo"), cell("Esito")]).toEqual(["", "Non raggiunto"]);
  await close();
});
