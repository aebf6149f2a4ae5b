import { describe, expect, test } from "vitest";
import { closePeriod, type ClosingTerms } from "../../../src/app/closing/close-period.ts";
import { cellText } from "../../../src/core/cell.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import { tableSheet } from "../../support/snapshot.ts";
import { ANSWERED, planOf } from "./plan.ts";

const TERMS: ClosingTerms = {
  period: "I semestre",
  asOf: undefined,
  today: { year: 2021, month: 7, day: 20 },
  by: "Rossi",
  act: "",
  language: undefined,
};
/** A plan for the year has verdicts at its end, half-way only where a row's own day has come. */
const AT_YEAR_END = { asOf: { year: 2021, month: 12, day: 31 } };
const closed = (snapshot: Snapshot, terms: Partial<ClosingTerms> = {}) => {
  const result = closePeriod(snapshot, { ...TERMS, ...terms });
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
};
const refusal = (snapshot: Snapshot, terms: Partial<ClosingTerms> = {}) => {
  const result = closePeriod(snapshot, { ...TERMS, ...terms });
  return result.ok ? undefined : result.issue;
};
/** The frozen rows by ID: target, actual, verdict. */
const frozen = (snapshot: Snapshot, terms: Partial<ClosingTerms> = {}) =>
  closed(snapshot, terms).assessed.rows.map(({ indicator, actual, assessment }) => [
    indicator.key,
    cellText(actual),
    assessment.verdict.kind,
  ]);

describe("closing a period", () => {
  test("keeps it on a sheet of ours and notes the state of this year's period, no other", () => {
    const { changes, sheet } = closed(planOf(ANSWERED));
    expect(sheet).toBe("Chiusura I semestre 2021");
    expect(changes).toMatchObject([
      { kind: "replace-sheet", sheet: undefined, mark: { role: "closing" } },
      { kind: "write-cells", sheet: "Periodi", cells: [{ row: 3, column: 5, value: "chiuso" }] },
    ]);
  });

  test("its rows keep their headings on every printed page", () => {
    const [keeping] = closed(planOf(ANSWERED)).changes;
    const layout = keeping?.kind === "replace-sheet" ? keeping.layout : undefined;
    const repeated = layout?.print?.repeatRows;
    expect(repeated?.to).toBe(repeated?.from);
    expect(layout?.rows[(repeated?.from ?? 0) - 1]?.cells.map((cell) => cell?.value).slice(0, 3)).toEqual([
      "Indicatore",
      "ID",
      "Codice",
    ]);
  });

  test("refuses while a row has no verdict, naming it; an act closes nevertheless and is kept", () => {
    const open = planOf([...ANSWERED, ["I3", "Spesa", "<= 100", ""], ["I4", "Bando", "boh", "12"]]);
    expect(refusal(open, { period: "Anno" })).toEqual({
      code: "provisional",
      period: "Anno",
      rows: [
        { id: "I3", code: "", name: "Spesa", because: "no-actual" },
        { id: "I4", code: "", name: "Bando", because: "needs-review" },
      ],
    });
    const { changes, undecided } = closed(open, { period: "Anno", act: "determina 5" });
    expect(undecided.map(({ id }) => id)).toEqual(["I3", "I4"]);
    const [keeping] = changes;
    const cells = keeping?.kind === "replace-sheet" ? keeping.layout.rows.flatMap((row) => row.cells) : [];
    expect(cells.map((cell) => cell?.value)).toContain("determina 5");
  });

  test("a row whose day has not come yet at the end of the period stands in nobody's way", () => {
    const plan = planOf([...ANSWERED, ["I3", "Bando pubblicato", "entro il 30/11/2021", ""]]);
    expect(frozen(plan)).toContainEqual(["I3", "", "not-yet-due"]);
  });

  test("keeps the period's own value where a later one was accepted since", () => {
    const submissions = [
      ["I1", "I semestre", "40%", "accettato"],
      ["I1", "Anno", "90%", "accettato"],
    ];
    expect(frozen(planOf(ANSWERED, { submissions }), AT_YEAR_END)).toContainEqual(["I1", "40%", "not-met"]);
    expect(frozen(planOf(ANSWERED, { submissions }), { period: "Anno" })).toContainEqual([
      "I1",
      "90%",
      "met",
    ]);
  });

  test("a later value and none of the period is no value of the period", () => {
    const submissions = [["I1", "Anno", "90%", "accettato"]];
    expect(refusal(planOf(ANSWERED, { submissions }), AT_YEAR_END)).toMatchObject({
      code: "provisional",
      rows: [{ id: "I1", because: "no-actual" }],
    });
  });

  test("a period that *Periodi* does not have is refused with those that it has", () => {
    expect(refusal(planOf(ANSWERED), { period: "II trimestre" })).toEqual({
      code: "period-unknown",
      period: "II trimestre",
      known: "I semestre, Anno",
    });
  });
});

test("without Periodi the values that were handed in for the year are those that are closed", () => {
  const { sheets, ...further } = planOf(ANSWERED, { submissions: [["I1", "", "90%", "accettato"]] });
  const snapshot: Snapshot = { ...further, sheets: sheets.filter(({ name }) => name !== "Periodi") };
  expect(frozen(snapshot, { period: "2021" })).toEqual([
    ["I1", "90%", "met"],
    ["I2", "7", "not-met"],
  ]);
  const [parameters] = sheets.filter(({ name }) => name === "Impostazioni");
  const noYear = { ...further, sheets: snapshot.sheets.filter((sheet) => sheet !== parameters) };
  expect(refusal(noYear, { period: "2021" })).toEqual({ code: "no-periods" });
});

test("a table Periodi without the column Stato is left as it is: the closing's own sheet tells the state", () => {
  const { sheets, ...further } = planOf(ANSWERED);
  const periods = tableSheet("Periodi", "Periodi", [
    ["Anno", "Periodo", "Al"],
    [2021, "I semestre", "30/06/2021"],
  ]);
  const snapshot: Snapshot = {
    ...further,
    sheets: [...sheets.filter(({ name }) => name !== "Periodi"), periods],
  };
  expect(closed(snapshot).changes.map(({ kind }) => kind)).toEqual(["replace-sheet"]);
});
