import { describe, expect, test } from "vitest";
import { followUp } from "../../../src/app/collect/follow-up.ts";
import { reminderOf } from "../../../src/app/collect/reminder.ts";
import { returnValue, type ReturnedValue, type ReturnTerms } from "../../../src/app/collect/return-value.ts";
import type { Result } from "../../../src/core/result.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import {
  done,
  outcomes,
  planIn,
  planSnapshot,
  reconciled,
  returnedForm,
  ROWS,
  submissionsTable,
  type Row,
} from "./forms.ts";

const TODAY = { year: 2022, month: 2, day: 10 };

const row = (id: string, centre: string, value: number, state: string, period = "", remarks = ""): Row => [
  ...[id, centre, period, value, "causa", "", remarks, state, "Anna", "20/01/2022", "a.xlsx", "", ""],
];

const given = (
  snapshot: Snapshot,
  terms: Partial<ReturnTerms> = {},
): Result<ReturnedValue, { readonly code: string }> =>
  returnValue(snapshot, {
    id: "I001",
    centre: undefined,
    period: undefined,
    remark: "manca dicembre",
    by: "Ufficio",
    today: TODAY,
    language: undefined,
    ...terms,
  });

const codeOf = (result: Result<unknown, { readonly code: string }>): string =>
  result.ok ? "" : result.issue.code;

describe("a value is given back", () => {
  test("in a row of its own under the office's remark; the centre's own row stays, superseded", () => {
    const snapshot = planSnapshot(
      ROWS,
      submissionsTable(row("I001", "Area A", 3, "accettato", "", "nota del centro")),
    );
    const result = given(snapshot);
    if (!result.ok) throw new Error(result.issue.code);
    const [superseded, added, ...others] = result.value.changes;
    expect(others).toEqual([]);
    expect(superseded).toMatchObject({
      kind: "write-cells",
      sheet: "Consuntivi",
      cells: [{ row: 2, column: 8, value: "sostituito" }],
    });
    if (added?.kind !== "add-rows") throw new Error(added?.kind);
    expect(added.rows.map((cells) => cells.map((cell) => cell?.value ?? null))).toEqual([
      [
        "I001",
        "Area A",
        null,
        3,
        "causa",
        null,
        "manca dicembre",
        "restituito",
        "Ufficio",
        44602,
        "a.xlsx",
        null,
        null,
      ],
    ]);
    expect(result.value.inverse.map(({ kind }) => kind)).toEqual(["remove-rows", "write-cells"]);
  });

  test("by code, of the centre and period that are named where several have one", () => {
    const snapshot = planSnapshot(
      ROWS,
      submissionsTable(
        row("I004", "Area A", 60, "trasmesso", "I semestre"),
        row("I004", "Area A", 61, "bozza", "I semestre"),
        row("I004", "Area B", 50, "accettato", "I semestre"),
        row("I004", "Area B", 90, "accettato", "Anno"),
        row("I001", "Area A", 1, "sostituito"),
      ),
    );
    const which = given(snapshot, { id: "1.4" });
    expect(which).toEqual({
      ok: false,
      issue: {
        code: "return-which",
        id: "1.4",
        values: "Area A, I semestre: 61; Area B, I semestre: 50; Area B, Anno: 90",
      },
    });
    const named = given(snapshot, { id: "1.4", centre: "area b", period: "i semestre" });
    expect(named.ok && [named.value.value.centre, named.value.value.row.text("value")]).toEqual([
      "Area B",
      "50",
    ]);
    const byAlias = given(snapshot, { id: "I004", centre: "AA" });
    expect(byAlias.ok && byAlias.value.value.row.text("value")).toBe("61");
    expect(codeOf(given(snapshot))).toBe("return-nothing");
  });

  test.each<[code: string, terms: Partial<ReturnTerms>]>([
    ["return-no-remark", { remark: "  " }],
    ["return-unknown", { id: "X" }],
    ["return-nothing", { id: "I002" }],
    ["return-nothing", { centre: "Area B" }],
    ["return-nothing", { period: "Anno" }],
  ])("or it says why not: %s %o", (code, terms) => {
    const snapshot = planSnapshot(ROWS, submissionsTable(row("I001", "Area A", 3, "accettato")));
    expect(codeOf(given(snapshot, terms))).toBe(code);
    expect(codeOf(given(planSnapshot(), terms))).toBe(code);
  });

  test("a protected sheet is left as it is", () => {
    const sheet = submissionsTable(row("I001", "Area A", 3, "accettato"));
    expect(codeOf(given(planSnapshot(ROWS, { ...sheet, isProtected: true })))).toBe("table-locked");
  });
});

describe("until it is put right", () => {
  const [, ...others] = ROWS;
  const inPlan = planSnapshot(
    [["I001", "1.1", "Bandi", ">= 4", 3, "Area A", "", "causa", "", ""], ...others],
    submissionsTable(
      row("I001", "Area A", 3, "sostituito"),
      row("I001", "Area A", 3, "restituito", "", "manca dicembre"),
    ),
  );
  const proposed = (fill: ReturnType<typeof done>) =>
    reconciled(
      planIn(inPlan),
      returnedForm(planIn(inPlan), "Area A", { fills: { I001: fill } }),
    ).proposals.filter(({ id }) => id === "I001");

  test("the centre owes it, and reads in the mail what to put right", () => {
    const plan = followUp(inPlan, { asOf: undefined, today: TODAY, period: undefined, language: undefined });
    const [centre] = plan.ok ? plan.value.centres : [];
    if (!plan.ok || centre === undefined) throw new Error("no plan");
    expect(centre.open.find(({ id }) => id === "I001")).toMatchObject({
      because: ["returned"],
      remark: "manca dicembre",
    });
    expect(centre.arrived).toEqual([]);
    expect(reminderOf(centre, plan.value)?.body).toContain(
      "- 1.1 Bandi: valore restituito, da correggere: manca dicembre",
    );
  });

  test("another value is taken without a question, though the old one stands in the plan", () => {
    expect(outcomes({ proposals: proposed({ ...done(5), cause: "altra" }) })).toEqual(["I001 accepted"]);
  });

  test("the same again is a question, never accepted in silence", () => {
    const [again] = proposed({ ...done(3), cause: "causa" });
    expect(again?.outcome).toBe("conflict");
    expect(again?.reasons).toMatchObject([
      { code: "as-given-back", facts: { remark: "manca dicembre", place: "D3" } },
    ]);
  });
});
