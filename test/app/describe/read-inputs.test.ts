import { describe, expect, test } from "vitest";
import { describeToConfirm } from "../../../src/app/describe/describe-to-confirm.ts";
import { describeVariances } from "../../../src/app/describe/describe-variances.ts";
import type { DescribedSheet } from "../../../src/app/describe/page.ts";
import { readInputs, type SheetInput } from "../../../src/app/describe/read-inputs.ts";
import { cellKey } from "../../../src/app/sheet-digests.ts";
import type { WorkbookLanguage } from "../../../src/app/plan-layout.ts";
import type { SheetSnapshot } from "../../../src/ports/snapshot.ts";
import { cell } from "../../support/assess.ts";
import { sheetOf } from "../../support/snapshot.ts";
import { smallPlan } from "./small-plan.ts";

type Typed = Readonly<Record<string, string>>;

/** The sheet as it comes back, with what a person typed ("row:column"). */
function filledIn({ layout }: DescribedSheet, typed: Typed = {}): SheetSnapshot {
  const width = Math.max(...layout.rows.map(({ cells }) => cells.length));
  const rows = layout.rows.map(({ cells }, row) =>
    Array.from({ length: width }, (_, column) =>
      cell(typed[`${row + 1}:${column + 1}`] ?? cells[column]?.value ?? ""),
    ),
  );
  return sheetOf(layout.name, [], { rows });
}

describe.each(["it", "en"] as const)("%s: To confirm", (language: WorkbookLanguage) => {
  const sheet = describeToConfirm(smallPlan(language));

  test("nothing typed, nothing read", () => {
    expect(readInputs(filledIn(sheet), "confirm")).toEqual([]);
  });

  test("every input cell is read as what its heading says", () => {
    const typed = {
      "7:10": "raggiunto",
      "7:11": "collaudato",
      "7:12": "det. 4",
      "8:15": "minore",
      "12:13": "≥ 2",
      "12:14": "2",
    };
    expect(readInputs(filledIn(sheet, typed), "confirm")).toEqual([
      { key: "I3", field: "decision", text: "raggiunto", row: 7, column: 10 },
      { key: "I3", field: "decisionReason", text: "collaudato", row: 7, column: 11 },
      { key: "I3", field: "decisionAct", text: "det. 4", row: 7, column: 12 },
      { key: "I4", field: "direction", text: "minore", row: 8, column: 15 },
      { key: "I5", field: "confirmedTarget", text: "≥ 2", row: 12, column: 13 },
      { key: "I5", field: "confirmedActual", text: "2", row: 12, column: 14 },
    ] satisfies SheetInput[]);
  });

  test.each(["sì", "SI", "x", "yes"])("«%s» confirms all", (text) => {
    expect(readInputs(filledIn(sheet, { "11:4": text }), "confirm")).toEqual([
      { key: "", field: "confirmAll", text, row: 11, column: 4 },
    ]);
  });

  test.each(["no", "non ancora", "?"])("«%s» confirms nothing", (text) => {
    expect(readInputs(filledIn(sheet, { "11:4": text }), "confirm")).toEqual([]);
  });

  test("the input cells are those that are read", () => {
    const typed = Object.fromEntries(
      sheet.layout.rows.flatMap(({ cells }, row) =>
        cells.flatMap((_, column) =>
          sheet.inputCells.has(cellKey(row + 1, column + 1)) ? [[`${row + 1}:${column + 1}`, "sì"]] : [],
        ),
      ),
    );
    const read = readInputs(filledIn(sheet, typed), "confirm").map(({ row, column }) => cellKey(row, column));
    expect(new Set(read)).toEqual(sheet.inputCells);
  });
});

describe("Variances", () => {
  const sheet = describeVariances(smallPlan());

  test("the cause that stands there is read too", () => {
    expect(readInputs(filledIn(sheet), "variances")).toEqual([
      { key: "I6", field: "cause", text: "Gara deserta", row: 8, column: 12 },
    ]);
  });

  test("a cause in either part is read, wherever its column has been moved", () => {
    const filled = filledIn(sheet, { "7:12": "Minori richieste", "10:12": "Campagna SPID" });
    const moved = {
      ...filled,
      rows: filled.rows.map((cells) => [cells?.[11] ?? cell(""), ...(cells ?? []).slice(0, 11)]),
    };
    expect(readInputs(moved, "variances")).toEqual([
      { key: "I1", field: "cause", text: "Minori richieste", row: 7, column: 1 },
      { key: "I6", field: "cause", text: "Gara deserta", row: 8, column: 1 },
      { key: "I2", field: "cause", text: "Campagna SPID", row: 10, column: 1 },
    ]);
  });
});

test.each(["summary", "objectives", "centres", "pira", "log", "results", "kept"] as const)(
  "%s has no inputs",
  (role) => {
    expect(readInputs(filledIn(describeVariances(smallPlan())), role)).toEqual([]);
  },
);

test("a sheet without headings has no inputs", () => {
  expect(readInputs(sheetOf("Da confermare", [["I1", "raggiunto"]]), "confirm")).toEqual([]);
});
