import { beforeAll, describe, expect, test } from "vitest";
import { collect } from "../../src/app/collect/collect.ts";
import { handOutSheets } from "../../src/app/hand-out-sheets.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import type { WorkbookFailure } from "../../src/ports/workbook.ts";
import { A, B, bytesOf, handedOut, sent, TODAY, typed, withBook } from "../support/centre-sheets.ts";
import { sheetOf } from "../support/in-excel.ts";
import { adapters, excelAdapter, type Adapter } from "./adapters.ts";
import { faultyChanges, TAKEN_BACK, type ChangesWithInverse } from "./faulty-changes.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences, withoutResults } from "./reader/plain.ts";

/** One of them goes back to the centre. */
const ANSWERS = {
  I001: sent(5, { Evidenza: "=1+1", "Causa scostamento": "'uno" }),
  I003: sent("60 ore"),
};

/** As Excel keeps what is typed into a cell of the text format. */
const PLAIN = { I001: sent("5", { Evidenza: "=1+1" }), I003: sent("60 ore") };

const handingOut = (snapshot: Snapshot): ChangesWithInverse => {
  const made = handOutSheets(snapshot, { period: undefined, today: TODAY, language: undefined });
  if (!made.ok) throw new Error(made.issue.code);
  return made.value;
};

const collecting = (snapshot: Snapshot): ChangesWithInverse => {
  const terms = { asOf: undefined, today: TODAY, language: undefined, keep: "ask", by: "Ufficio" } as const;
  const made = collect(snapshot, [], { ...terms, fromSheets: true });
  if (!made.ok) throw new Error(made.issue.code);
  return made.value;
};

interface Done {
  readonly bytes: Uint8Array;
  readonly failure: WorkbookFailure | undefined;
}

async function carriedOut(
  { open }: Adapter,
  bytes: Uint8Array,
  describeChanges: (snapshot: Snapshot) => ChangesWithInverse,
): Promise<Done> {
  const { workbook, save, close } = await open(bytes);
  try {
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.issue.code);
    const { changes, inverse } = describeChanges(read.value);
    const applied = await workbook.apply(changes, inverse);
    return { bytes: await save(), failure: applied.ok ? undefined : applied.issue };
  } finally {
    await close();
  }
}

/** Handed out, filled in, collected, given back by the office, handed out again: the file after each step. */
async function round(adapter: Adapter): Promise<readonly Uint8Array[]> {
  const step = async (bytes: Uint8Array, describeChanges: typeof handingOut): Promise<Uint8Array> => {
    const { bytes: after, failure } = await carriedOut(adapter, bytes, describeChanges);
    expect(failure).toBeUndefined();
    return after;
  };
  const given = await step(await bytesOf(), handingOut);
  const collected = await step(typed(given, A, ANSWERS), collecting);
  const returned = typed(collected, "Consuntivi", {
    I001: { Stato: "restituito", Osservazioni: "Allegare il bando" },
  });
  return [given, collected, await step(returned, handingOut)];
}

let plan: Uint8Array;
/** Answers of A are in Consuntivi, and one of them goes back to it. */
let returned: Uint8Array;
beforeAll(async () => {
  plan = await bytesOf();
  const [file = adapters[0]] = adapters;
  if (file === undefined) throw new Error("no adapter");
  const given = await handedOut(plan);
  const collected = await carriedOut(file, typed(given.bytes, A, PLAIN), collecting);
  returned = typed(collected.bytes, "Consuntivi", { I001: { Stato: "restituito" } });
});

test("both adapters make the same workbook at every step", async () => {
  const [one, other] = await Promise.all(adapters.map(round));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(one).toHaveLength(3);
  for (const [index, bytes] of one.entries()) {
    const [ours, excels] = [readIndependently(bytes), readIndependently(other[index] ?? new Uint8Array())];
    expect(differences(withoutResults(ours), withoutResults(excels))).toEqual([]);
  }
}, 120_000);

test("stopped by Excel anywhere: new sheets go again, and one that was filled anew has its answers back", async () => {
  expect(await faultyChanges(plan, handingOut)).toEqual(TAKEN_BACK);
  expect(await faultyChanges(returned, handingOut)).toEqual(TAKEN_BACK);
}, 120_000);

describe.each(adapters)("$name", (adapter) => {
  test("a sheet that somebody has protected with a password is refused, nothing changes", async () => {
    const locked = withBook(returned, (book) => {
      sheetOf(book, A).protection = { options: {}, password: "x" };
    });
    const end = await carriedOut(adapter, locked, handingOut);
    expect(end.failure).toEqual({ code: "sheet-protected", facts: { sheet: A } });
    const [after, before] = [end.bytes, locked].map((bytes) => withoutResults(readIndependently(bytes)));
    expect(differences(after, before)).toEqual([]);
  });

  test("a sheet of the user's that is protected is not opened, whatever its mark", async () => {
    const locked = withBook(returned, (book) => {
      const sheet = sheetOf(book, A);
      for (const name of sheet.names) if (name.comment.startsWith("form;")) name.comment = "summary;1;x";
    });
    const end = await carriedOut(adapter, locked, (snapshot) => handingOut(asForm(snapshot)));
    expect(end.failure).toEqual({ code: "sheet-protected", facts: { sheet: A } });
  });

  test("what is typed into a yellow cell is typed, what is locked is not", async () => {
    const { bytes } = await carriedOut(adapter, plan, handingOut);
    withBook(bytes, (book) => {
      for (const name of [A, B]) {
        const { cells, protection } = sheetOf(book, name);
        expect(protection?.options).toMatchObject({ allowFormatColumns: true, allowFormatRows: true });
        // Value, cause, evidence, remarks, state of the first row; its target.
        const locks = [8, 12, 13, 14, 15, 5].map((column) => cells.at(6, column).format?.locked ?? true);
        expect(locks).toEqual([false, false, false, false, false, true]);
      }
    });
  });
});

test("where the workbook's structure is protected, sheets are not added; those that are there are filled", async () => {
  const locked = withBook(plan, (book) => {
    book.isStructureProtected = true;
  });
  const end = await carriedOut(excelAdapter, locked, handingOut);
  expect(end.failure).toEqual({ code: "not-allowed", facts: { sheet: "" } });
  expect(differences(readIndependently(end.bytes), readIndependently(locked))).toEqual([]);
  const there = withBook(returned, (book) => {
    book.isStructureProtected = true;
  });
  expect((await carriedOut(excelAdapter, there, handingOut)).failure).toBeUndefined();
});

/** A snapshot in which the sheet bears the mark that the change gives it. */
const asForm = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === A ? { ...sheet, mark: { role: "form", version: "1", digest: "" } } : sheet,
  ),
});
