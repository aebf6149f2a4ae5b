import { describe, expect, test } from "vitest";
import { computedBook, foundingBook, smallBook } from "../../contract/faulty-runs.ts";
import { describeBook } from "../../../src/workbench/host/model/describe-book.ts";
import { edit } from "../../contract/book-cells.ts";
import { clonedBook } from "../../contract/cloned-book.ts";
import { openSession } from "./opened-session.ts";

const book = await smallBook();
const before = describeBook(book);

describe("Anteprima", () => {
  test("shows what would change and changes nothing; then it is written as shown", async () => {
    const { session, excel, dump, close } = await openSession(book);
    await session.preview();
    const { preview } = session.state;
    expect(preview?.sheets[0]).toMatchObject({ sheet: "Indicatori", kind: "cells" });
    expect(preview?.changes[0]).toMatchObject({ at: { sheet: "Indicatori" }, before: "" });
    expect(preview?.total).toBeGreaterThan(0);
    expect(dump()).toEqual(before);
    const read = excel.shell.traffic.batches.length;
    await session.writePreview();
    expect(excel.shell.traffic.batches.length - read).toBe(1);
    expect(session.state).toMatchObject({
      preview: undefined,
      notice: { title: "Performance calcolata" },
      canRestore: true,
    });
    expect(session.state.results?.rows).toHaveLength(4);
    await close();
  });

  test("somebody types meanwhile: nothing of theirs is lost", async () => {
    const { session, excel, close } = await openSession(book);
    await session.preview();
    const [sheet] = excel.host.book.sheets;
    expect(session.state.preview?.changes[0]?.at.address).toBe("E5");
    sheet?.cells.put(5, 5, { value: "appunto" });
    await session.writePreview();
    expect(session.state.notice?.title).toBe("Scrittura non riuscita");
    expect(session.state.notice?.sentences[0]).toContain("ha scritto nel frattempo");
    expect(sheet?.cells.at(5, 5).value).toBe("appunto");
    await close();
  });

  test("dropped, it is not written any more", async () => {
    const { session, dump, close } = await openSession(book);
    await session.preview();
    session.dropPreview();
    await session.writePreview();
    expect(session.state.preview).toBeUndefined();
    expect(dump()).toEqual(before);
    await close();
  });
});

describe("Annulla ultimo calcolo", () => {
  test("the workbook is as before, and no results are shown", async () => {
    const { session, dump, close } = await openSession(book);
    await session.compute();
    await session.restore();
    expect(session.state).toMatchObject({
      results: undefined,
      canRestore: false,
      notice: { intent: "success", title: "Ultimo calcolo annullato" },
    });
    expect(dump()).toEqual(before);
    await close();
  });

  test("nothing to take back, and cells that were typed since, are said", async () => {
    const { session, close } = await openSession(book);
    await session.restore();
    expect(session.state.notice?.sentences[0]).toContain("Nulla da annullare in questa cartella di lavoro");
    await close();
    const typed = clonedBook(await computedBook(book));
    edit(typed, [{ sheet: "Indicatori", heading: "Esito", row: "1.1.1", value: "mio" }]);
    const other = await openSession(typed);
    await other.session.restore();
    const { notice, results } = other.session.state;
    expect(results).toBeUndefined();
    expect(notice?.sentences[0]).toContain("ha scritto dopo l’ultimo calcolo");
    expect(notice?.cells).toEqual([{ sheet: "Indicatori", address: expect.any(String) as unknown }]);
    await other.close();
  });
});

describe("Da confermare", () => {
  test("a decision is written with its reason, act, name and day, and the results follow", async () => {
    const { session, close } = await openSession(book);
    await session.compute();
    const [question] = (await session.questions()).filter(({ row }) => row.question === "decide");
    const key = question?.row.key ?? "";
    await session.decide(key, { verdict: "met", reason: "Opera conclusa", act: "det. 4/2022", by: "Anna" });
    expect(session.state.notice?.title).toBe("Decisione scritta");
    expect(session.state.results?.rows.find((row) => row.key === key)).toMatchObject({
      verdict: "met",
      question: "none",
    });
    const why = await session.explain(key);
    expect(JSON.stringify(why)).toContain("det. 4/2022");
    await close();
  });

  test("without the grounds that it needs, it is refused and nothing is written", async () => {
    const { session, dump, close } = await openSession(book);
    await session.compute();
    const after = dump();
    const key = session.state.results?.rows[0]?.key ?? "";
    await session.decide(key, { verdict: "deferred", reason: "", act: "", by: "" });
    expect(session.state.notice).toMatchObject({ intent: "warning", title: "Decisione non scritta" });
    expect(dump()).toEqual(after);
    await close();
  });

  test("presumed readings, all at once", async () => {
    const { session, close } = await openSession(await foundingBook());
    await session.compute();
    const presumed = async (): Promise<number> =>
      (await session.questions()).filter(({ row }) => row.question === "confirm").length;
    const open = await presumed();
    await session.confirm("all");
    expect([open > 0, await presumed()]).toEqual([true, 0]);
    expect(session.state.notice?.title).toBe("Letture confermate");
    await close();
  });
});

describe("what Excel refuses is said in the pane's language", () => {
  test.each([
    { code: 5004, step: 1, says: "A cell of this workbook is being edited. Press Enter or Esc" },
    { code: 5012, step: 2, says: "Excel is busy and did not answer for this workbook" },
    { code: "AccessDenied", step: 4, says: "Excel does not allow writing in this workbook" },
    { code: "GeneralException", step: 4, says: "Excel refused an operation on this workbook" },
  ])("$code in request $step", async ({ code, step, says }) => {
    const { session, excel, dump, close } = await openSession(book, { language: "en" });
    excel.faults.onRequest({ nth: step, code, when: step === 4 ? "half-way" : "before" });
    await session.compute();
    await excel.idle();
    expect(session.state.notice).toMatchObject({ intent: "warning", title: "The computation failed" });
    expect(session.state.notice?.sentences[0]).toContain(says);
    expect(session.state.busy).toBeUndefined();
    expect(dump()).toEqual(before);
    await close();
  });

  test("what results can do without is left out, and said", async () => {
    const { session, close } = await openSession(book, {
      switches: { refusedMembers: ["PageLayout.orientation"] },
    });
    await session.compute();
    expect(session.state.notice).toMatchObject({ intent: "warning", title: "Performance calcolata" });
    expect(session.state.notice?.sentences[1]).toContain("l’impostazione");
    expect(session.state.results?.rows).toHaveLength(4);
    await close();
  });

  test("a row's cell comes into view; a sheet that is gone is said", async () => {
    const { session, excel, close } = await openSession(book);
    await session.goTo({ sheet: "Impostazioni", address: "B3" });
    expect([session.state.notice, excel.host.book.active.name]).toEqual([undefined, "Impostazioni"]);
    await session.goTo({ sheet: "Non c’è", address: "A1" });
    expect(session.state.notice?.title).toBe("Cella non raggiunta");
    session.dismissNotice();
    expect(session.state.notice).toBeUndefined();
    await close();
  });
});
