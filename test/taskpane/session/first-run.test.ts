import { describe, expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { bookOf } from "../../support/in-excel.ts";
import { openSession } from "./opened-session.ts";

describe("first run", () => {
  test("from a blank workbook to the founding report: sample, then compute", async () => {
    const { session, excel, close } = await openSession(bookOf("Foglio1", "Indicatori"));
    await session.look();
    expect(session.state.workbook).toEqual({ kind: "no-plan" });
    await session.addSample();
    expect(session.state.workbook).toMatchObject({
      kind: "plan",
      rows: 64,
      year: 2021,
      at: { sheet: "Indicatori (Traguardo)" },
    });
    expect(session.state.notice).toMatchObject({ intent: "success", title: "Esempio creato" });
    expect(excel.host.book.sheets.map(({ name }) => name)).toEqual([
      "Foglio1",
      "Indicatori",
      "Indicatori (Traguardo)",
      "Anagrafiche",
      "Impostazioni",
    ]);
    await session.compute();
    expect(session.state.results?.administration).toMatchObject({ met: 43, assessed: 53, planned: 55 });
    const before = excel.host.book.sheets.length;
    await session.addSample();
    expect(session.state.notice?.sentences[0]).toContain("C’è già una tabella «Indicatori»");
    expect(excel.host.book.sheets).toHaveLength(before);
    await close();
  });

  test("the empty template: there is a plan to fill in", async () => {
    const { session, close } = await openSession(newBook("Cartel1.xlsx"), { language: "en" });
    await session.addTemplate();
    expect(session.state.notice?.title).toBe("Template made");
    expect(session.state.workbook).toMatchObject({
      kind: "faulty",
      sentence: expect.stringContaining("Write at least one indicator") as unknown,
    });
    await close();
  });
});

test("diagnostics are a task like others, and leave nothing behind", async () => {
  const { session, states, dump, close } = await openSession(newBook("Cartel1.xlsx"));
  const before = dump();
  const { host, sets, checks } = await session.diagnose();
  expect([host, sets[0]]).toEqual(["Excel", "ExcelApi 1.13"]);
  expect(checks.every(({ outcome }) => outcome === "passed")).toBe(true);
  expect(states.some(({ busy }) => busy?.task === "diagnose" && (busy.done ?? 0) > 5)).toBe(true);
  expect(session.state.busy).toBeUndefined();
  expect(dump()).toEqual(before);
  await close();
});
