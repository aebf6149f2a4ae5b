import { describe, expect, test } from "vitest";
import { collect, isPlanFailure, type Collected } from "../../../src/app/collect/collect.ts";
import type { KeepWhich } from "../../../src/app/collect/decide-conflicts.ts";
import type { Returned } from "../../../src/app/collect/returned.ts";
import type { Change } from "../../../src/ports/change.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import {
  done,
  outcomes,
  planIn,
  planSnapshot,
  returnedForm,
  ROWS,
  submissionsTable,
  type FormEdits,
  type Row,
} from "./forms.ts";

const TODAY = { year: 2022, month: 2, day: 1 };

function collected(snapshot: Snapshot, returned: readonly Returned[], keep: KeepWhich = "ask"): Collected {
  const result = collect(snapshot, returned, {
    asOf: undefined,
    today: TODAY,
    language: undefined,
    keep,
    by: "Ufficio",
  });
  if (!result.ok)
    throw new Error(isPlanFailure(result.issue) ? result.issue.code : `table: ${result.issue.code}`);
  return result.value;
}

const form = (
  snapshot: Snapshot,
  centre: string,
  fills: FormEdits["fills"] = {},
  file = "dir/a.xlsx",
): Returned => returnedForm(planIn(snapshot), centre, { fills }, file);

/** What is written into single cells: "Indicatori E2 = 5". */
const cellsOf = (changes: readonly Change[]): readonly (readonly unknown[])[] =>
  changes.flatMap((change) =>
    change.kind === "write-cells"
      ? change.cells.map(({ row, column, value, format }) => [change.sheet, row, column, value, format])
      : [],
  );

/** Rows that come into *Consuntivi*: ID, centre, value, state, file. */
function rowsIn(changes: readonly Change[]): readonly unknown[] {
  const pick = (values: readonly unknown[]): readonly unknown[] =>
    [0, 1, 3, 7, 10].map((index) => values[index] ?? null);
  return changes.flatMap((change) => {
    if (change.kind === "replace-sheet") {
      const [, , , , ...body] = change.layout.rows;
      return body.map(({ cells }) => pick(cells.map((cell) => cell?.value)));
    }
    return change.kind === "add-rows" ? change.rows.map((row) => pick(row.map((cell) => cell?.value))) : [];
  });
}

/** The day on which each row of *Consuntivi* says that it was accepted. */
const acceptedOn = (changes: readonly Change[]): readonly unknown[] =>
  changes.flatMap((change) =>
    change.kind === "replace-sheet"
      ? change.layout.rows.slice(4).map(({ cells }) => [cells[12]?.value, cells[12]?.style?.format])
      : [],
  );

const A_DONE = { I001: done(5), I003: done(12), I004: done(60) };

test.each([
  { dates: 1900, serial: 44_593 },
  { dates: 1904, serial: 43_131 },
] as const)("days are written as the plan counts them: from $dates", ({ dates, serial }) => {
  const snapshot: Snapshot = { ...planSnapshot(), dates };
  const { changes } = collected(snapshot, [form(snapshot, "Area B", { I002: done(0.85) })]);
  expect(acceptedOn(changes)).toEqual([[serial, "dd/mm/yyyy"]]);
});

describe("a first collection", () => {
  const snapshot = planSnapshot();
  const { changes, totals, inverse } = collected(snapshot, [form(snapshot, "Area A", A_DONE)]);

  test("makes the sheet Consuntivi, and writes what one centre answers for into the plan", () => {
    expect(changes.map(({ kind }) => kind)).toEqual(["write-cells", "replace-sheet"]);
    expect(cellsOf(changes)).toEqual([
      ["Indicatori", 2, 5, 5, "General"],
      ["Indicatori", 4, 5, 12, "General"],
    ]);
    expect(rowsIn(changes)).toEqual([
      ["I001", "Area A", 5, "accettato", "a.xlsx"],
      ["I003", "Area A", 12, "accettato", "a.xlsx"],
      ["I004", "Area A", 60, "accettato", "a.xlsx"],
    ]);
  });

  test("a sum waits for the other centre, by name", () => {
    expect(totals.map(({ row, waits }) => [row.indicator.key, waits])).toEqual([
      ["I001", undefined],
      ["I003", undefined],
      ["I004", { code: "joint-waits", facts: { way: "sum", centres: "Area B" } }],
    ]);
  });

  test("it can be taken back", () => {
    expect(inverse.map(({ kind }) => kind)).toEqual(["remove-sheet", "write-cells"]);
  });
});

test("a sum is written once all have handed in, with what was collected before", () => {
  const snapshot = planSnapshot(
    ROWS,
    submissionsTable(["I004", "Area A", "", 0.1, "ritardo", "", "", "accettato", "", "", "", "", ""]),
  );
  const { changes } = collected(snapshot, [
    form(snapshot, "Area B", { I002: done("85%"), I004: done(0.2, { cause: "ferie" }) }),
  ]);
  expect(cellsOf(changes)).toEqual([
    ["Indicatori", 3, 5, "85%", undefined],
    ["Indicatori", 5, 5, 0.3, "General"],
    ["Indicatori", 5, 8, "Area A: ritardo\nArea B: ferie", undefined],
  ]);
});

describe("a value that differs from what stands there", () => {
  const typed = ROWS.map((row) => (row[0] === "I001" ? row.with(4, 4) : row));
  const accepted: Row = ["I001", "Area A", "", 4, "", "", "", "accettato", "", "", "", "", ""];

  test("without a word of the office is left as it is and listed", () => {
    const snapshot = planSnapshot(typed);
    const { changes, proposals } = collected(snapshot, [
      form(snapshot, "Area A", { ...A_DONE, I001: done(5) }),
    ]);
    expect(outcomes({ proposals })[0]).toBe("I001 conflict in-plan H4");
    expect(cellsOf(changes)).toEqual([["Indicatori", 4, 5, 12, "General"]]);
  });

  test("--keep ours: nothing of it is written", () => {
    const snapshot = planSnapshot(typed);
    const { changes, proposals } = collected(snapshot, [form(snapshot, "Area A", { I001: done(5) })], "ours");
    expect([outcomes({ proposals })[0], changes]).toEqual(["I001 unchanged in-plan H4 kept-ours", []]);
  });

  test("--keep theirs: it is written, and what was typed in the plan is kept in a row of its own", () => {
    const snapshot = planSnapshot(typed);
    const { changes } = collected(snapshot, [form(snapshot, "Area A", { I001: done(5) })], "theirs");
    expect(cellsOf(changes)).toEqual([["Indicatori", 2, 5, 5, "General"]]);
    expect(rowsIn(changes)).toEqual([
      ["I001", null, 4, "sostituito", null],
      ["I001", "Area A", 5, "accettato", "a.xlsx"],
    ]);
  });

  test("--keep theirs: the row that was accepted before gives way and stays", () => {
    const snapshot = planSnapshot(typed, submissionsTable(accepted));
    const { changes } = collected(snapshot, [form(snapshot, "Area A", { I001: done(5) })], "theirs");
    expect(cellsOf(changes)).toEqual([
      ["Indicatori", 2, 5, 5, "General"],
      ["Consuntivi", 2, 8, "sostituito", undefined],
    ]);
    expect(rowsIn(changes)).toEqual([["I001", "Area A", 5, "accettato", "a.xlsx"]]);
  });

  test("conflicts are settled one by one: what nobody settled stays one", () => {
    const both = typed.map((row) => (row[0] === "I003" ? row.with(4, 7) : row));
    const snapshot = planSnapshot(both);
    const returned = [form(snapshot, "Area A", { I001: done(5), I003: done(12) })];
    const { proposals } = collected(snapshot, returned, ({ id }) => (id === "I001" ? "theirs" : "ask"));
    expect(outcomes({ proposals }).slice(0, 2)).toEqual([
      "I001 accepted in-plan H4",
      "I003 conflict in-plan H5",
    ]);
  });

  test("a value that only the centre can settle is taken by neither", () => {
    const snapshot = planSnapshot();
    const both = [
      form(snapshot, "Area A", { I001: done(5) }),
      form(snapshot, "Area A", { I001: done(6) }, "b.xlsx"),
    ];
    expect(collected(snapshot, both, "theirs").changes).toEqual([]);
  });
});

test("what is incomplete goes into Consuntivi alone; the same again is not written twice", () => {
  const snapshot = planSnapshot();
  const returned = form(snapshot, "Area A", { I001: done(3), I003: { value: 2 } });
  const { changes } = collected(snapshot, [returned]);
  expect(cellsOf(changes)).toEqual([]);
  expect(rowsIn(changes)).toEqual([
    ["I001", "Area A", 3, "trasmesso", "a.xlsx"],
    ["I003", "Area A", 2, "bozza", "a.xlsx"],
  ]);
  const after = planSnapshot(
    ROWS,
    submissionsTable(
      ["I001", "Area A", "", 3, "", "", "", "trasmesso", "", "", "", "", ""],
      ["I003", "Area A", "", 2, "", "", "", "bozza", "", "", "", "", ""],
    ),
  );
  expect(collected(after, [returned]).changes).toEqual([]);
  const complete = collected(after, [
    form(after, "Area A", { I001: done(3, { cause: "ritardo" }), I003: { value: 2 } }),
  ]);
  expect(cellsOf(complete.changes)).toEqual([
    ["Indicatori", 2, 5, 3, "General"],
    ["Indicatori", 2, 8, "ritardo", undefined],
    ["Consuntivi", 2, 8, "sostituito", undefined],
  ]);
});

test("a draft that comes after an accepted value does not take its place", () => {
  const typed = ROWS.map((row) => (row[0] === "I001" ? row.with(4, 4) : row));
  const accepted: Row = ["I001", "Area A", "", 4, "", "", "", "accettato", "", "", "", "", ""];
  const snapshot = planSnapshot(typed, submissionsTable(accepted));
  const { changes, proposals } = collected(
    snapshot,
    [form(snapshot, "Area A", { I001: { value: 9 } })],
    "theirs",
  );
  expect(outcomes({ proposals })[0]).toBe("I001 incomplete draft H4");
  expect(cellsOf(changes)).toEqual([]);
  expect(rowsIn(changes)).toEqual([["I001", "Area A", 9, "bozza", "a.xlsx"]]);
});

test.each([
  { what: "a draft does not answer the office's remark", fill: { value: 9 }, superseded: [] },
  {
    what: "what is handed in takes the place of the value given back",
    fill: done(9),
    superseded: [["Consuntivi", 2, 8, "sostituito", undefined]],
  },
])("$what", ({ fill, superseded }) => {
  const returned: Row = ["I001", "Area A", "", 4, "", "", "manca l'atto", "restituito", "", "", "", "", ""];
  const snapshot = planSnapshot(ROWS, submissionsTable(returned));
  const { changes } = collected(snapshot, [form(snapshot, "Area A", { I001: fill })]);
  expect(cellsOf(changes).filter(([sheet]) => sheet === "Consuntivi")).toEqual(superseded);
});

test("rows without an ID get theirs, for everything points to it", () => {
  const snapshot = planSnapshot(ROWS.map((row) => row.with(0, "")));
  const { changes } = collected(snapshot, [form(snapshot, "Area A", { I001: done(5) })]);
  expect(cellsOf(changes)).toEqual([
    ["Indicatori", 2, 5, 5, "General"],
    ...[2, 3, 4, 5].map((row) => ["Indicatori", row, 1, `I00${row - 1}`, "@"]),
  ]);
});

test("a table that cannot take the rows refuses the whole, and nothing is written", () => {
  const table = submissionsTable(["I001", "Area A", "", 3, "", "", "", "trasmesso", "", "", "", "", ""]);
  const snapshot = planSnapshot(ROWS, { ...table, isProtected: true });
  const result = collect(snapshot, [form(snapshot, "Area A", A_DONE)], {
    asOf: undefined,
    today: TODAY,
    language: undefined,
    keep: "ask",
    by: "",
  });
  expect(result).toEqual({ ok: false, issue: { code: "table-locked", sheet: "Consuntivi" } });
});
