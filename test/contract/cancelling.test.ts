import { describe, expect, test } from "vitest";
import { compute } from "../../src/app/compute.ts";
import type { Waiting } from "../../src/ports/workbook.ts";
import { TERMS, openRun, type ExcelRun } from "./excel-run.ts";
import { editedBook, smallBook, type Limits } from "./faulty-runs.ts";

/** Small enough for reading and writing to take several requests. */
const TIGHT: Limits = { request: 250_000, response: 400_000 };
const CANCELLED = { code: "cancelled", facts: {} };

/** Stops at the nth time that anybody looks. */
function cancellingAt(look: number): NonNullable<Waiting["signal"]> & { readonly looks: number } {
  let looks = 0;
  return {
    get aborted() {
      return ++looks === look;
    },
    get looks() {
      return looks;
    },
  };
}

const book = await smallBook();
const runs = [
  { name: "first run", from: book },
  { name: "second run", from: await editedBook(book) },
] as const;

describe.each(runs)("cancelling: $name", ({ from }) => {
  const opened = async (): Promise<ExcelRun> => {
    const run = await openRun(from);
    run.faults.limits = TIGHT;
    return run;
  };
  const applying = async ({ workbook }: ExcelRun, waiting: Waiting): Promise<unknown> => {
    const snapshot = await workbook.read();
    if (!snapshot.ok) return snapshot.issue;
    const computed = compute(snapshot.value, TERMS);
    if (!computed.ok) return computed.issue;
    const applied = await workbook.apply(computed.value.changes, computed.value.inverse, waiting);
    return applied.ok ? "done" : applied.issue;
  };

  test("before any request of reading, nothing is read", async () => {
    const run = await opened();
    const before = run.dump();
    const never = cancellingAt(0);
    expect(await run.workbook.read({ signal: never })).toMatchObject({ ok: true });
    expect(never.looks).toBeGreaterThan(2);
    for (let look = 1; look <= never.looks; look++) {
      const read = await run.workbook.read({ signal: cancellingAt(look) });
      expect(read).toEqual({ ok: false, issue: CANCELLED });
    }
    expect(run.dump()).toEqual(before);
    await run.close();
  });

  test("before any request of writing, the workbook is as before, and the next run succeeds", async () => {
    const whole = await opened();
    const never = cancellingAt(0);
    expect(await applying(whole, { signal: never })).toBe("done");
    expect(never.looks).toBeGreaterThan(2);
    await whole.close();
    for (let look = 1; look <= never.looks; look++) {
      const run = await opened();
      const before = run.dump();
      expect(await applying(run, { signal: cancellingAt(look) })).toEqual(CANCELLED);
      expect(run.dump()).toEqual(before);
      expect(await run.run()).toBe("done");
      await run.close();
    }
  });

  test("who waits hears of every row, and of the end", async () => {
    const run = await opened();
    const told: (readonly [number, number])[] = [];
    const onProgress = (rows: number, of: number): void => void told.push([rows, of]);
    expect(await run.workbook.read({ onProgress })).toMatchObject({ ok: true });
    const read = told.splice(0);
    expect(await applying(run, { onProgress })).toBe("done");
    for (const heard of [read, told]) {
      const rows = heard.map(([done]) => done);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(heard.at(-1)?.[0]).toBe(heard[0]?.[1]);
    }
    await run.close();
  });
});
