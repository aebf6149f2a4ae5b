import { describe, expect, test } from "vitest";
import { rowReference } from "../../../src/app/hand-out/sheet-layout.ts";
import { EMPTY } from "../../../src/core/cell.ts";
import { sheetOf } from "../../support/snapshot.ts";
import {
  COLUMNS,
  done,
  formSnapshot,
  outcomes,
  PLAIN,
  planIn,
  planSnapshot,
  readForm,
  reconciled,
  returnedForm,
  ROWS,
  submissionsTable,
  type FormEdits,
  type Row,
} from "./forms.ts";

const plan = planIn(planSnapshot());
const at = (key: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(key);
const ALL_DONE = { I001: done(5), I003: done(12), I004: done(60) };

describe("a form that was filled in", () => {
  test("every value is accepted; a shared indicator is its lead's, a joint one everybody's", () => {
    const a = returnedForm(plan, "Area A", { fills: ALL_DONE });
    const b = returnedForm(plan, "Area B", { fills: { I002: done("85%"), I004: done(50) } }, "b.xlsx");
    const { files, proposals } = reconciled(plan, a, b);
    expect(outcomes({ proposals })).toEqual([
      "I001 accepted",
      "I003 accepted",
      "I004 accepted",
      "I002 accepted",
      "I004 accepted",
    ]);
    expect(files.map(({ file, centre, refusal, remarks }) => [file, centre, refusal, remarks])).toEqual([
      ["a.xlsx", "Area A", undefined, []],
      ["b.xlsx", "Area B", undefined, []],
    ]);
    expect(proposals[0]?.handed).toMatchObject({ compiler: "Anna Bianchi", state: "handed-in" });
  });

  test.each<{ readonly what: string; readonly edits: FormEdits }>([
    { what: "rows sorted", edits: { rows: ([head = [], ...body]) => [head, ...body.toReversed()] } },
    { what: "sheets renamed", edits: { sheetName: "Foglio1 (2)" } },
    {
      what: "columns moved, added and taken away",
      edits: {
        rows: (rows) =>
          rows.map((row, index) => [
            index === 0 ? "Nota mia" : "x",
            ...row.filter((_, column) => column !== at("unit")).toReversed(),
          ]),
      },
    },
    {
      what: "rows above, a repeated heading below",
      edits: { rows: (rows) => [["pasted", "rubbish"], [""], ...rows, rows[0] ?? []] },
    },
    { what: "a row copied whole", edits: { rows: (rows) => [...rows, ...rows.slice(-1)] } },
  ])("$what: the same values are accepted", ({ edits }) => {
    const form = returnedForm(plan, "Area A", { fills: ALL_DONE, ...edits });
    expect(outcomes(reconciled(plan, form)).toSorted()).toEqual([
      "I001 accepted",
      "I003 accepted",
      "I004 accepted",
    ]);
  });

  test("columns that are not ours, and ours that are gone, are told", () => {
    const form = returnedForm(plan, "Area A", {
      rows: (rows) =>
        rows.map((row) => ["Nota mia", ...row.filter((_, column) => column !== at("evidence"))]),
    });
    expect(form.remarks).toEqual([
      { code: "extra-column", facts: { heading: "Nota mia" }, at: { sheet: "Scheda", address: "A3" } },
      { code: "missing-column", facts: { heading: "Evidenza", headingEn: "Evidence", sheet: "Scheda" } },
    ]);
  });
});

describe("what a centre leaves open is incomplete", () => {
  test.each<{ readonly fill: FormEdits["fills"]; readonly becomes: string }>([
    { fill: { I001: {} }, becomes: "I001 incomplete no-value H4" },
    { fill: { I001: { value: 5 } }, becomes: "I001 incomplete draft H4" },
    { fill: { I001: { value: 5, state: "bozza" } }, becomes: "I001 incomplete draft H4" },
    { fill: { I001: done(3) }, becomes: "I001 incomplete cause-missing H4" },
    { fill: { I001: done(3, { cause: "ritardo" }) }, becomes: "I001 accepted" },
    { fill: { I001: done("boh, vediamo") }, becomes: "I001 incomplete unreadable H4" },
  ])("$fill: $becomes", ({ fill, becomes }) => {
    const form = returnedForm(plan, "Area A", { fills: { ...ALL_DONE, ...fill } });
    expect(outcomes(reconciled(plan, form))[0]).toBe(becomes);
  });

  test("a row that did not come back is missed by its ID", () => {
    const form = returnedForm(plan, "Area A", {
      fills: ALL_DONE,
      rows: (rows) => rows.filter((row) => row[at("id")] !== "I001"),
    });
    expect(outcomes(reconciled(plan, form))).toContain("I001 incomplete row-missing");
  });
});

describe("what cannot be taken is refused with its cell", () => {
  test("formulas in the cells to be filled in are never taken, nor is what they gave", () => {
    const snapshot = formSnapshot(plan, "Area A", {
      fills: ALL_DONE,
      sheet: {
        formulas: new Set(["4:8"]),
        lookUp: { ...sheetOf("", []).lookUp, formula: () => "=HYPERLINK(1)" },
      },
    });
    const form = readForm(snapshot);
    if (!form.ok) throw new Error(form.issue.code);
    const { proposals } = reconciled(plan, form.value);
    expect(proposals[0]).toMatchObject({
      id: "I001",
      outcome: "refused",
      handed: undefined,
      reasons: [
        {
          code: "formula",
          facts: { formula: "=HYPERLINK(1)", result: "5" },
          at: { sheet: "Scheda", address: "H4" },
        },
      ],
    });
  });

  test.each<{ readonly what: string; readonly edits: FormEdits; readonly becomes: readonly string[] }>([
    {
      what: "pasted rows: without an ID, with one that is of nobody",
      edits: {
        rows: (rows) => [
          ...rows,
          COLUMNS.map((key) => (key === "value" ? 7 : "")),
          COLUMNS.map((key) => (key === "value" ? 7 : key === "id" ? "I999" : "")),
        ],
      },
      becomes: [" refused no-id H7", "I999 refused unknown-id H8"],
    },
    {
      what: "two rows of one ID that say different things",
      edits: {
        rows: (rows) => [...rows, (rows[1] ?? []).map((cell, index) => (index === at("value") ? 9 : cell))],
      },
      becomes: ["I001 refused twice-in-file H4", "I001 refused twice-in-file H7"],
    },
    {
      what: "another indicator under the same ID",
      edits: { fills: { ...ALL_DONE, I001: done(5, { name: "Convegni" }) } },
      becomes: ["I001 refused other-name B4"],
    },
  ])("$what", ({ edits, becomes }) => {
    const form = returnedForm(plan, "Area A", { fills: ALL_DONE, ...edits });
    const open = outcomes(reconciled(plan, form)).filter((words) => !words.endsWith("accepted"));
    expect(open).toEqual(becomes);
  });

  test.each<{ readonly cell: object; readonly code: string }>([
    { cell: { kind: "error", error: "#N/A" }, code: "cell-error" },
    { cell: { kind: "time", text: "1:03" }, code: "time-cell" },
    { cell: { kind: "number", value: 0.1, format: '"95%"', text: "95%" }, code: "disguised" },
    { cell: { kind: "number", value: 9, format: ";;;", text: "" }, code: "disguised" },
  ])("a cell of $cell", ({ cell, code }) => {
    const snapshot = formSnapshot(plan, "Area A", { fills: ALL_DONE });
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        sheet.name === "Scheda" && index === 3
          ? row?.map((one, column) => (column === at("value") ? (cell as typeof one) : one))
          : row,
      ),
    }));
    const form = readForm({ ...snapshot, sheets });
    if (!form.ok) throw new Error(form.issue.code);
    expect(outcomes(reconciled(plan, form.value))[0]).toBe(`I001 refused ${code} H4`);
  });

  test("a number with a unit that holds a digit is no disguise", () => {
    const snapshot = formSnapshot(plan, "Area A", { fills: ALL_DONE });
    const cell = { kind: "number", value: 9, format: '0" m2"', text: "9 m2" } as const;
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        sheet.name === "Scheda" && index === 3
          ? row?.map((one, column) => (column === at("value") ? cell : one))
          : row,
      ),
    }));
    const form = readForm({ ...snapshot, sheets });
    if (!form.ok) throw new Error(form.issue.code);
    expect(outcomes(reconciled(plan, form.value))[0]).toBe("I001 accepted");
  });
});

describe("shared indicators", () => {
  const valueOfB: FormEdits = { fills: { I002: done("85%"), I003: done(11), I004: done(50) } };

  test("a value at a centre that does not hand it in is refused, and named where the two disagree", () => {
    const b = returnedForm(plan, "Area B", valueOfB, "b.xlsx");
    expect(outcomes(reconciled(plan, b))).toContain("I003 refused not-yours H5");
    const a = returnedForm(plan, "Area A", { fills: ALL_DONE });
    const { proposals } = reconciled(plan, a, b);
    expect(proposals.find(({ outcome }) => outcome === "refused")?.reasons).toEqual([
      {
        code: "disagrees",
        facts: { owner: "Area A", value: "11", theirs: "12" },
        at: { sheet: "Scheda", address: "H5" },
      },
    ]);
  });
});

describe("the plan has changed, or the form has", () => {
  const later = planIn(planSnapshot(ROWS.map((row) => (row[0] === "I001" ? row.with(3, ">= 6") : row))));

  test("a row of an older plan is a conflict that names what changed", () => {
    const form = returnedForm(plan, "Area A", { fills: { ...ALL_DONE, I001: done(7) } });
    const { files, proposals } = reconciled(later, form);
    expect(outcomes({ proposals })).toEqual([
      "I001 conflict older-plan E4",
      "I003 accepted",
      "I004 accepted",
    ]);
    expect(proposals[0]?.reasons[0]?.facts).toMatchObject({ heading: "Target", told: ">= 4", asked: ">= 6" });
    expect(files[0]?.remarks.map(({ code }) => code)).toEqual(["other-version"]);
  });

  test("an overtyped target is a conflict: the plan's holds", () => {
    const form = returnedForm(plan, "Area A", { fills: { ...ALL_DONE, I001: done(5, { target: ">= 2" }) } });
    const { proposals } = reconciled(plan, form);
    expect(outcomes({ proposals })[0]).toBe("I001 conflict overtyped E4");
    expect(proposals[0]?.reasons[0]?.facts).toMatchObject({ told: ">= 2", asked: ">= 4" });
  });

  test("a forged role with its own reference does not make a row one's own", () => {
    const asked = {
      id: "I003",
      name: "Eventi",
      algorithm: "",
      unit: "",
      target: ">= 10",
      role: "fill",
    } as const;
    const forged = done(99, { role: "compila", reference: rowReference(asked) });
    const form = returnedForm(plan, "Area B", { fills: { I002: done("85%"), I003: forged, I004: done(1) } });
    expect(outcomes(reconciled(plan, form))).toContain("I003 refused not-yours H5");
  });
});

describe("what stands in the plan already", () => {
  const standing = (row: Row, ...handedIn: readonly Row[]) =>
    planIn(
      planSnapshot(
        ROWS.map((one) => (one[0] === row[0] ? row : one)),
        submissionsTable(...handedIn),
      ),
    );
  const typed: Row = ["I001", "1.1", "Bandi", ">= 4", 4, "Area A", "", "", "", ""];
  const accepted: Row = ["I001", "Area A", "", 4, "", "", "", "accettato", "", "", "", "", ""];

  test.each<{
    readonly what: string;
    readonly row: Row;
    readonly handedIn: readonly Row[];
    readonly value: number;
    readonly becomes: string;
  }>([
    { what: "another value, typed", row: typed, handedIn: [], value: 5, becomes: "I001 conflict in-plan H4" },
    { what: "the same value, typed", row: typed, handedIn: [], value: 4, becomes: "I001 accepted" },
    {
      what: "another value, accepted",
      row: typed,
      handedIn: [accepted],
      value: 5,
      becomes: "I001 conflict accepted-before H4",
    },
    {
      what: "the same value, accepted",
      row: typed,
      handedIn: [accepted],
      value: 4,
      becomes: "I001 unchanged same H4",
    },
    {
      what: "one that was accepted and typed over",
      row: typed.with(4, 6),
      handedIn: [accepted],
      value: 5,
      becomes: "I001 conflict accepted-before H4",
    },
    {
      what: "one accepted for an earlier period",
      row: typed,
      handedIn: [accepted.with(2, "I semestre")],
      value: 5,
      becomes: "I001 accepted",
    },
    {
      what: "another cause",
      row: typed.with(7, "sciopero"),
      handedIn: [],
      value: 4,
      becomes: "I001 accepted",
    },
  ])("$what: $becomes", ({ row, handedIn, value, becomes }) => {
    const now = standing(row, ...handedIn);
    const form = returnedForm(now, "Area A", { fills: { ...ALL_DONE, I001: done(value) } });
    expect(outcomes(reconciled(now, form))[0]).toBe(becomes);
  });

  test("another cause than the one that stands there is a conflict", () => {
    const now = standing(typed.with(4, 3).with(7, "sciopero"));
    const form = returnedForm(now, "Area A", { fills: { ...ALL_DONE, I001: done(3, { cause: "ritardo" }) } });
    expect(outcomes(reconciled(now, form))[0]).toBe("I001 conflict in-plan H4");
  });
});

describe("files", () => {
  test("the same file twice is read once", () => {
    const a = returnedForm(plan, "Area A", { fills: ALL_DONE });
    const { files, proposals } = reconciled(plan, a, { ...a, file: "copia.xlsx" });
    expect(proposals).toHaveLength(3);
    expect(files.map(({ refusal }) => refusal)).toEqual([
      undefined,
      { code: "same-file", facts: { first: "a.xlsx" } },
    ]);
  });

  test("two files of one centre: what they agree on is taken once, what they do not is a conflict", () => {
    const a = returnedForm(plan, "Area A", { fills: ALL_DONE });
    const again = returnedForm(plan, "Area A", { fills: { ...ALL_DONE, I003: done(13) } }, "b.xlsx");
    expect(outcomes(reconciled(plan, a, again))).toEqual([
      "I001 accepted",
      "I003 conflict two-files H5",
      "I004 accepted",
      "I001 unchanged same",
      "I003 conflict two-files H5",
      "I004 unchanged same",
    ]);
  });

  test.each<{ readonly what: string; readonly edits: FormEdits; readonly refusal: object }>([
    {
      what: "another year",
      edits: { facts: { year: 2020 } },
      refusal: { code: "other-year", facts: { told: "2020", asked: 2021 } },
    },
    {
      what: "another administration",
      edits: { facts: { administration: "Comune" } },
      refusal: { code: "other-administration", facts: { told: "Comune", asked: "Camera di prova" } },
    },
    {
      what: "an unknown centre",
      edits: { facts: { centreName: "Area Z" } },
      refusal: { code: "unknown-centre", facts: { centre: "Area Z" } },
    },
  ])("of $what is refused", ({ edits, refusal }) => {
    const form = returnedForm(plan, "Area A", { fills: ALL_DONE, ...edits });
    const { files, proposals } = reconciled(plan, form);
    expect([files[0]?.refusal, proposals]).toEqual([refusal, []]);
  });

  test.each<{ readonly what: string; readonly facts: FormEdits["facts"] }>([
    { what: "its alias", facts: { centreName: "AA" } },
    { what: "its code", facts: { centreName: "", centreCode: "A" } },
  ])("a centre is known by $what", ({ facts = {} }) => {
    const form = returnedForm(plan, "Area A", { fills: ALL_DONE, facts });
    expect(reconciled(plan, form).files[0]?.centre).toBe("Area A");
  });

  test.each<{ readonly what: string; readonly edits: FormEdits; readonly code: string }>([
    { what: "no form", edits: { facts: { format: "" } }, code: "not-a-form" },
    {
      what: "a later format",
      edits: { facts: { format: "scheda Traguardo, formato 9" } },
      code: "newer-format",
    },
    { what: "no headings", edits: { rows: (rows) => rows.slice(1) }, code: "no-table" },
    { what: "its table on a hidden sheet", edits: { sheet: { visibility: "hidden" } }, code: "no-table" },
    {
      what: "too many rows",
      edits: {
        rows: (rows) => [
          ...rows,
          ...Array.from({ length: 20_001 }, (_, index) =>
            COLUMNS.map((key) => (key === "id" ? `X${index}` : "")),
          ),
        ],
      },
      code: "too-many-rows",
    },
  ])("with $what is refused whole", ({ edits, code }) => {
    const read = readForm(formSnapshot(plan, "Area A", edits));
    expect(read.ok ? undefined : read.issue.code).toBe(code);
  });

  test("macros, outside links and hidden sheets are told; hidden sheets are not read", () => {
    const hidden = {
      ...sheetOf("Nascosto", [
        ["ID", "Valore"],
        ["I001", 99],
      ]),
      visibility: "very-hidden",
    } as const;
    const read = readForm(formSnapshot(plan, "Area A", { fills: ALL_DONE, more: [hidden] }), "a.xlsm", {
      ...PLAIN,
      hasMacros: true,
      externalLinks: ["file:///x.xlsx"],
    });
    if (!read.ok) throw new Error(read.issue.code);
    expect(read.value.remarks).toEqual([
      { code: "macros", facts: {} },
      { code: "external-links", facts: { count: 1, first: "file:///x.xlsx" } },
      { code: "hidden-sheet", facts: { sheet: "Nascosto" } },
    ]);
    expect(read.value.rows.map((row) => row.cells.value?.cell)).not.toContain(EMPTY);
    expect(outcomes(reconciled(plan, read.value))).toEqual([
      "I001 accepted",
      "I003 accepted",
      "I004 accepted",
    ]);
  });
});
