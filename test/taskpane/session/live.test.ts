import { describe, expect, test, vi } from "vitest";
import { typeInto } from "../../../src/workbench/page/by-hand/type-into.ts";
import { placeUnder } from "../../contract/book-cells.ts";
import { computedBook, smallBook } from "../../contract/faulty-runs.ts";
import { sheetOf } from "../../support/in-excel.ts";
import { openSession, type OpenedSession } from "./opened-session.ts";

const book = await smallBook();
const computed = await computedBook(book);

const sheet = ({ excel }: OpenedSession, name = "Indicatori") => sheetOf(excel.host.book, name);
const cell = (opened: OpenedSession, heading: string, row: string) => {
  const at = placeUnder(sheet(opened), heading, row);
  return sheet(opened).cells.at(at.row, at.column).value;
};
/** Somebody types, and Excel tells the add-in. */
function types(
  opened: OpenedSession,
  heading: string,
  text: string,
  by: "person" | "co-author" = "person",
): void {
  const { host } = opened.excel;
  const { row, column } = placeUnder(sheet(opened), heading, "1.1.1");
  const act = (): void => {
    typeInto(host, sheet(opened), row, column, text);
  };
  if (by === "person") host.editByHand(act);
  else host.editRemotely(act);
  host.flushEvents();
}
/** Until this holds, with nothing on its way. */
const follows = ({ excel }: OpenedSession, check: () => void): Promise<void> =>
  vi.waitFor(
    async () => {
      await excel.idle();
      check();
    },
    { timeout: 20_000 },
  );
/** Long enough for a turn that must not come: turns wait for no time at all here. */
const quiet = async ({ excel }: OpenedSession): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) {
    await excel.idle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const requests = ({ excel }: OpenedSession): number => excel.shell.traffic.batches.length;

async function opened(over = book): Promise<OpenedSession> {
  const one = await openSession(over);
  if (over === book) await one.session.compute();
  else await one.session.look();
  await one.session.setLive(true);
  await quiet(one);
  return one;
}

describe("rows follow edits", () => {
  test("the row's cells, the pane's row and the mark; totals wait; nothing is said", async () => {
    const one = await opened();
    const { session } = one;
    session.dismissNotice();
    const before = session.state.results;
    expect([cell(one, "Esito", "1.1.1"), before?.totalsAreStale]).toEqual(["Non raggiunto", false]);
    types(one, "Consuntivo", "99%");
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    await quiet(one);
    const { results, notice, busy, isLive, canRestore } = session.state;
    expect({ notice, busy, isLive, canRestore }).toEqual({
      notice: undefined,
      busy: undefined,
      isLive: true,
      canRestore: true,
    });
    expect(results?.rows.map(({ code, verdict }) => [code, verdict])).toContainEqual(["1.1.1", "met"]);
    expect([results?.totalsAreStale, results?.administration]).toEqual([true, before?.administration]);
    expect(sheet(one, "Sintesi").cells.at(3, 1).value).toContain("Da ricalcolare");
    expect(one.states.filter(({ busy: shown }) => shown?.task === "follow")).toEqual([]);
    await one.close();
  });

  test("what we write ourselves is no edit", async () => {
    const one = await opened();
    types(one, "Consuntivo", "99%");
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    await quiet(one);
    const known = requests(one);
    await quiet(one);
    expect(requests(one)).toBe(known);
    await one.close();
  });

  test("computing and taking back go on as without it", async () => {
    const one = await opened();
    types(one, "Consuntivo", "99%");
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    await one.session.compute();
    expect(one.session.state.results?.totalsAreStale).toBe(false);
    expect(sheet(one, "Sintesi").cells.at(3, 1).value).toBe("");
    await one.session.restore();
    expect(one.session.state).toMatchObject({ notice: { intent: "success" }, results: undefined });
    await one.close();
  });

  test("of a workbook that was computed earlier, though the pane shows no results", async () => {
    const one = await opened(computed);
    types(one, "Consuntivo", "99%");
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    expect(one.session.state.results).toBeUndefined();
    await one.close();
  });
});

describe("nothing happens", () => {
  test.each([
    { why: "switched off", act: (one: OpenedSession) => one.session.setLive(false), by: "person" },
    { why: "a co-author typed", act: () => Promise.resolve(), by: "co-author" },
  ] as const)("$why", async ({ act, by }) => {
    const one = await opened();
    await act(one);
    const known = requests(one);
    types(one, "Consuntivo", "99%", by);
    await quiet(one);
    expect([cell(one, "Esito", "1.1.1"), requests(one)]).toEqual(["Non raggiunto", known]);
    await one.close();
  });

  test("switched off while Excel was still asked to tell of edits", async () => {
    const one = await openSession(book);
    await one.session.compute();
    const before = requests(one);
    const on = one.session.setLive(true);
    await one.session.setLive(false);
    await on;
    await quiet(one);
    // One request to be told, one to be told no more.
    expect([one.session.state.isLive, requests(one) - before]).toEqual([false, 2]);
    await one.close();
  });

  test("an edit on another sheet", async () => {
    const one = await opened();
    const known = requests(one);
    const { host } = one.excel;
    host.editByHand(() => {
      typeInto(host, sheet(one, "Sintesi"), 60, 1, "appunto");
    });
    host.flushEvents();
    await quiet(one);
    expect(requests(one)).toBe(known);
    await one.close();
  });

  test("until a preview that is shown is left", async () => {
    const one = await opened();
    await one.session.preview();
    types(one, "Consuntivo", "99%");
    await quiet(one);
    expect([cell(one, "Esito", "1.1.1"), one.session.state.preview === undefined]).toEqual([
      "Non raggiunto",
      false,
    ]);
    one.session.dropPreview();
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    await one.close();
  });
});

describe("what Excel refuses", () => {
  test.each([
    { code: "AccessDenied", nth: 1, when: "before" },
    { code: "GeneralException", nth: 4, when: "half-way" },
  ] as const)("$code, $when request $nth: as before, and switched off with the reason", async (fault) => {
    const one = await opened();
    one.excel.faults.onRequest(fault);
    types(one, "Consuntivo", "99%");
    await follows(one, () => {
      expect(one.session.state.isLive).toBe(false);
    });
    expect(one.session.state.notice).toMatchObject({
      intent: "warning",
      title: "Ricalcolo mentre si scrive: spento",
    });
    expect(one.session.state.notice?.sentences).toHaveLength(1);
    expect(cell(one, "Esito", "1.1.1")).toBe("Non raggiunto");
    await one.close();
  });

  test("a protected plan, beside which nothing can stand: the totals are marked all the same", async () => {
    const one = await opened();
    types(one, "Consuntivo", "99%");
    sheet(one).protection = { options: {} };
    await follows(one, () => {
      expect(one.session.state.results?.totalsAreStale).toBe(true);
    });
    expect([cell(one, "Esito", "1.1.1"), one.session.state.isLive]).toEqual(["Non raggiunto", true]);
    await one.close();
  });

  test("an Excel that is busy is asked again", async () => {
    const one = await opened();
    one.excel.faults.onRequest({ nth: 1, code: 5012, when: "before" });
    types(one, "Consuntivo", "99%");
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    expect(one.session.state).toMatchObject({ isLive: true, notice: { title: "Performance calcolata" } });
    await one.close();
  });

  test("the user asks for something else: it gives way, and follows afterwards", async () => {
    const one = await opened();
    one.excel.faults.latency = 50;
    types(one, "Consuntivo", "99%");
    await new Promise((resolve) => setTimeout(resolve, 60));
    await one.session.preview();
    expect(one.session.state.preview?.changes.length).toBeGreaterThan(0);
    one.session.dropPreview();
    one.excel.faults.latency = 0;
    await follows(one, () => {
      expect(cell(one, "Esito", "1.1.1")).toBe("Raggiunto");
    });
    await one.close();
  });
});
