import { describe, expect, test } from "vitest";
import { describeBook } from "../../../src/workbench/host/model/describe-book.ts";
import { smallBook } from "../../contract/faulty-runs.ts";
import { openSession, type OpenedSession } from "./opened-session.ts";

const book = await smallBook();
const before = describeBook(book);
/** So that writing takes several requests. */
const LIMITS = { request: 100_000, response: 5_000_000 };

async function open(): Promise<OpenedSession> {
  const opened = await openSession(book);
  opened.excel.faults.limits = LIMITS;
  return opened;
}

/** How many requests a run makes, and how many of them read. */
async function countRequests(): Promise<{ readonly all: number; readonly reading: number }> {
  const { session, excel, close } = await open();
  let reading = 0;
  session.subscribe(() => {
    if (session.state.busy?.step === "reading") reading = excel.shell.traffic.batches.length;
  });
  await session.compute();
  const all = excel.shell.traffic.batches.length;
  await close();
  return { all, reading };
}

const { all, reading } = await countRequests();

test("the run has several requests of each kind", () => {
  expect(reading).toBeGreaterThan(2);
  expect(all - reading).toBeGreaterThan(4);
});

describe("cancelled while Excel answers a request", () => {
  test.each(Array.from({ length: all - 1 }, (_, index) => index + 1))(
    "request %i: the workbook is as before",
    async (number) => {
      const { session, excel, dump, close } = await open();
      excel.faults.coAuthor(
        () => {
          session.cancel();
        },
        { beforeRequest: number },
      );
      await session.compute();
      await excel.idle();
      expect(session.state).toMatchObject({
        busy: undefined,
        results: undefined,
        notice: { title: "Interrotto", sentences: ["Nella cartella di lavoro non è cambiato nulla."] },
      });
      expect(dump()).toEqual(before);
      await close();
    },
  );
});

test("cancelled while the engine computes: its answer is dropped", async () => {
  const { session, dump, close } = await open();
  const stop = session.subscribe(() => {
    if (session.state.busy?.step === "computing") session.cancel();
  });
  await session.compute();
  stop();
  expect(session.state).toMatchObject({
    busy: undefined,
    results: undefined,
    notice: { title: "Interrotto" },
  });
  expect(dump()).toEqual(before);
  await session.compute();
  expect(session.state.results?.rows).toHaveLength(4);
  await close();
});

test("what was cancelled while writing is shown as it is taken back, and cannot be cancelled again", async () => {
  const { session, excel, states, close } = await open();
  excel.faults.coAuthor(
    () => {
      session.cancel();
    },
    { beforeRequest: reading + 3 },
  );
  await session.compute();
  const goingBack = states.find(({ busy }) => busy?.step === "taking-back");
  expect(goingBack?.busy).toMatchObject({ task: "compute", canCancel: false });
  await close();
});

describe("one at a time", () => {
  test("what is asked meanwhile is not done", async () => {
    const { session, excel, close } = await open();
    const first = session.compute();
    await Promise.all([session.restore(), session.preview(), session.compute()]);
    await first;
    expect(excel.shell.traffic.batches).toHaveLength(all);
    expect(session.state.notice?.title).toBe("Performance calcolata");
    await close();
  });

  test("a look gives way to whatever the user asks for, without a word", async () => {
    const { session, states, close } = await open();
    const look = session.look();
    await session.compute();
    await look;
    expect(session.state.notice?.title).toBe("Performance calcolata");
    expect(states.some(({ notice }) => notice?.title === "Interrotto")).toBe(false);
    await close();
  });
});
