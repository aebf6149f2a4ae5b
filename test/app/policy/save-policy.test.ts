import { describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { readPolicyForm, type BandForm, type PolicyForm } from "../../../src/app/policy/policy-form.ts";
import type { PolicyRefusal } from "../../../src/app/policy/policy-refusal.ts";
import { savePolicy } from "../../../src/app/policy/save-policy.ts";
import { previewChanges } from "../../../src/app/preview/preview-changes.ts";
import { policySentence } from "../../../src/app/texts/policy.ts";
import type { Change } from "../../../src/ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../../src/ports/snapshot.ts";
import { openFile, SAMPLE, snapshotOf } from "../../compute/run.ts";
import { sheetOf, snapshotOf as snapshotOfSheets, tableSheet } from "../../support/snapshot.ts";

function formOf(snapshot: Snapshot): PolicyForm {
  const form = readPolicyForm(snapshot);
  if (!form.ok) throw new Error(form.issue.code);
  return form.value;
}

function changesOf(snapshot: Snapshot, form: PolicyForm): readonly Change[] {
  const saved = savePolicy(snapshot, form);
  if (!saved.ok) throw new Error(JSON.stringify(saved.issue));
  return saved.value.changes;
}

async function saved(workbook: XlsxWorkbook, form: PolicyForm): Promise<PolicyForm> {
  const applied = await workbook.apply(changesOf(await snapshotOf(workbook), form));
  if (!applied.ok) throw new Error(applied.issue.code);
  return formOf(await snapshotOf(workbook));
}

const band = (
  level: BandForm["level"],
  name: string,
  fromPercent: number,
  more: Partial<BandForm> = {},
): BandForm => ({
  level,
  name,
  fromPercent,
  colour: "",
  symbol: "",
  ...more,
});

const DEFAULTS = (["indicator", "objective", "centre", "administration"] as const).flatMap((level) =>
  (level === "indicator" ? [100, 60] : [95, 80])
    .concat(0)
    .map((from, index) => [level, ["Pieno", "Parziale", "Insufficiente"][index], from]),
);

describe("on the founding report", () => {
  test("the form says what holds", async () => {
    const form = formOf(await snapshotOf(await openFile(SAMPLE)));
    expect({
      ...form,
      bands: form.bands.map(({ level, name, fromPercent }) => [level, name, fromPercent]),
    }).toEqual({
      method: "ratio",
      capPercent: 100,
      decimals: 1,
      missingActual: "leave-out",
      aggregation: "tree-mean",
      bands: DEFAULTS,
      faults: [],
    });
    expect(form.bands.slice(0, 2).map(({ colour, symbol }) => [colour, symbol])).toEqual([
      ["#CDEBE0", "●"],
      ["#FFE7B3", "◐"],
    ]);
  });

  test("saved as it is: nothing to change", async () => {
    const snapshot = await snapshotOf(await openFile(SAMPLE));
    expect(changesOf(snapshot, formOf(snapshot))).toEqual([]);
  });

  test("every rule changed is what is read afterwards, and nothing else is touched", async () => {
    const workbook = await openFile(SAMPLE);
    const before = formOf(await snapshotOf(workbook));
    const wanted: PolicyForm = {
      ...before,
      method: "all-or-nothing",
      capPercent: 120,
      decimals: 2,
      missingActual: "zero",
      aggregation: "flat-mean",
    };
    const { cells } = previewChanges(
      await snapshotOf(workbook),
      changesOf(await snapshotOf(workbook), wanted),
      "it",
    );
    expect(cells).toBe(5);
    expect(await saved(workbook, wanted)).toEqual(wanted);
    expect(await saved(workbook, { ...wanted, capPercent: undefined })).toEqual({
      ...wanted,
      capPercent: undefined,
    });
  });

  test("bands changed, one more and one less: read as they were given", async () => {
    const workbook = await openFile(SAMPLE);
    const before = formOf(await snapshotOf(workbook));
    const bands = [
      band("indicator", "In linea", 95, { colour: "#00FF00", symbol: "▲" }),
      band("indicator", "Quasi", 80),
      band("indicator", "Parziale", 50),
      band("indicator", "Insufficiente", 0),
      ...before.bands.filter(({ level }) => level === "objective" || level === "centre"),
      band("administration", "Bene", 90),
      band("administration", "Male", 0),
    ];
    const snapshot = await snapshotOf(workbook);
    const [cells, rows] = changesOf(snapshot, { ...before, bands });
    // The row that one level gives up takes the one that the other needs.
    expect([cells?.kind, rows]).toEqual(["write-cells", undefined]);
    const after = await saved(workbook, { ...before, bands });
    expect(after.bands.map(({ level, name, fromPercent }) => [level, name, fromPercent])).toEqual(
      bands.map(({ level, name, fromPercent }) => [level, name, fromPercent]),
    );
    expect([after.bands[0]?.colour, after.bands[0]?.symbol, after.faults]).toEqual(["#00FF00", "▲", []]);
  });
});

const PLAN = tableSheet("Piano", "Indicatori", [
  ["Codice", "Indicatore", "Target", "Consuntivo"],
  ["1.1", "Bandi", ">= 2", "3"],
]);
const plain = snapshotOfSheets(PLAN);

describe("a workbook without tables of rules", () => {
  test("gets a sheet Impostazioni with both, only when something is not the default", () => {
    const form = formOf(plain);
    expect(changesOf(plain, form)).toEqual([]);
    const [change] = changesOf(plain, { ...form, decimals: 0 });
    expect(
      change?.kind === "replace-sheet" && [change.layout.name, change.layout.tables?.map(({ name }) => name)],
    ).toEqual(["Impostazioni", ["Parametri", "Fasce"]]);
  });

  test("whose name is not that of a sheet of the user's", async () => {
    const snapshot = snapshotOfSheets(PLAN, sheetOf("Impostazioni", [["mie"]]));
    const [change] = changesOf(snapshot, { ...formOf(snapshot), decimals: 0 });
    if (change?.kind !== "replace-sheet") throw new Error("no sheet");
    expect(change.layout.name).toBe("Impostazioni (Traguardo)");
    expect([...new Set(change.layout.validations?.map(({ source }) => source.sheet))]).toEqual([
      "Impostazioni (Traguardo)",
    ]);
  });

  test("with Parametri only: the bands on a sheet of their own", () => {
    const parameters = tableSheet("Regole", "Parametri", [
      ["Anno", "Parametro", "Valore"],
      ["", "Ente", "Prova"],
    ]);
    const snapshot = snapshotOfSheets(PLAN, parameters);
    const form = formOf(snapshot);
    const bands = form.bands.map((one) => (one.fromPercent === 60 ? { ...one, fromPercent: 50 } : one));
    const [change] = changesOf(snapshot, { ...form, bands });
    expect(
      change?.kind === "replace-sheet" && [change.layout.name, change.layout.tables?.map(({ name }) => name)],
    ).toEqual(["Impostazioni", ["Fasce"]]);
    const [rows] = changesOf(snapshot, { ...form, decimals: 0 });
    expect(rows).toEqual({
      kind: "add-rows",
      sheet: "Regole",
      table: "Parametri",
      area: { top: 1, left: 1, bottom: 2, right: 3 },
      rows: [[undefined, { value: "Decimali" }, { value: 0 }]],
    });
  });
});

describe("years", () => {
  const parameters = (rows: readonly (readonly (string | number)[])[], given: Partial<SheetSnapshot> = {}) =>
    snapshotOfSheets(
      tableSheet("Piano", "Indicatori", [
        ["Codice", "Indicatore", "Target 2021", "Consuntivo"],
        ["1.1", "Bandi", ">= 2", "3"],
      ]),
      tableSheet("Regole", "Parametri", [["Anno", "Parametro", "Valore"], ...rows], given),
    );

  test("the row of the plan's year is written over, the others stay", () => {
    const snapshot = parameters([
      ["", "Decimali", 1],
      [2020, "Decimali", 3],
      [2021, "Decimali", 2],
    ]);
    const form = formOf(snapshot);
    expect(form.decimals).toBe(2);
    expect(changesOf(snapshot, { ...form, decimals: 0 })).toEqual([
      { kind: "write-cells", sheet: "Regole", cells: [{ row: 4, column: 3, value: 0 }] },
    ]);
  });

  const refusals: readonly {
    readonly name: string;
    readonly given: Partial<SheetSnapshot>;
    readonly code: string;
  }[] = [
    { name: "a protected sheet", given: { isProtected: true }, code: "table-locked" },
    {
      name: "merged cells below",
      given: { merges: [{ top: 3, left: 2, bottom: 3, right: 5 }] },
      code: "no-room-below",
    },
    {
      name: "a totals row",
      given: {
        tables: [
          {
            name: "Parametri",
            area: { top: 1, left: 1, bottom: 3, right: 3 },
            hasHeadings: true,
            hasTotals: true,
            headings: ["Anno", "Parametro", "Valore"],
          },
        ],
      },
      code: "totals-row",
    },
  ];
  test.each(refusals)("$name: $code", ({ given, code }) => {
    const snapshot = parameters([["", "Ente", "Prova"]], given);
    const result = savePolicy(snapshot, { ...formOf(snapshot), decimals: 0 });
    expect(result).toMatchObject({ ok: false, issue: { code } });
  });
});

describe("what does not fit is refused, and nothing is written", () => {
  const form = formOf(plain);
  const bands = (...own: readonly BandForm[]): PolicyForm => ({
    ...form,
    bands: [...own, ...form.bands.filter(({ level }) => level !== "indicator")],
  });
  test.each([
    {
      form: { ...form, method: "magia" },
      says: "Il metodo non è tra quelli previsti: sceglierne uno dell’elenco.",
    },
    {
      form: { ...form, capPercent: 0 },
      says: "Il tetto va indicato in percentuale, maggiore di 0 e fino a 1.000: correggerlo.",
    },
    { form: { ...form, decimals: 1.5 }, says: "I decimali vanno da 0 a 4, senza virgola: correggerli." },
    { form: bands(), says: "Fasce, livello «indicatore»: ne serve almeno una, che parta da 0 %." },
    {
      form: bands(band("indicator", "Sì", 60)),
      says: "Fasce, livello «indicatore»: le fasce lasciano un vuoto: la più bassa («Sì») parte da 60\u00A0%.",
    },
    {
      form: bands(band("indicator", "Uno", 0), band("indicator", "Due", 0)),
      says: "Fasce, livello «indicatore»: le fasce «Uno» e «Due» partono dallo stesso valore.",
    },
    {
      form: bands(band("indicator", "Oltre", 110), band("indicator", "Base", 0)),
      says: "Fasce, livello «indicatore»: la fascia «Oltre» parte oltre il tetto (100\u00A0%).",
    },
    {
      form: bands(band("indicator", "Base", 0, { colour: "verde" })),
      says: "Fasce, livello «indicatore»: la fascia «Base» non va bene. Servono un nome, un inizio fra 0 e 200 % e un colore come #CDEBE0, o nessuno.",
    },
  ])("$says", ({ form: given, says }) => {
    const result = savePolicy(plain, given);
    if (result.ok) throw new Error("saved");
    expect(policySentence(result.issue as PolicyRefusal, "it")).toBe(says);
  });
});

test("faults of bands and weights, each with its cell", () => {
  const snapshot = snapshotOfSheets(
    tableSheet("Piano", "Indicatori", [
      ["Codice", "Indicatore", "Target", "Consuntivo", "Obiettivo", "Peso"],
      ["1.1", "Bandi", ">= 2", "3", "1", 40],
      ["1.2", "Corsi", ">= 2", "3", "1", 40],
    ]),
    tableSheet("Regole", "Fasce", [
      ["Livello", "Nome", "Da (incluso)"],
      ["indicatore", "Alto", 0.8],
      ["indicatore", "Basso", 0.5],
    ]),
  );
  const form = formOf(snapshot);
  expect(form.faults.map(({ at }) => at)).toEqual([
    { sheet: "Regole", address: "C3" },
    { sheet: "Piano", address: "F2" },
  ]);
  // As the table has them, so that they can be put right.
  expect(form.bands.slice(0, 2).map(({ name, fromPercent }) => [name, fromPercent])).toEqual([
    ["Alto", 80],
    ["Basso", 50],
  ]);
});
