import { describe, expect, test } from "vitest";
import { TABLES, type TableKey, type WorkbookLanguage } from "../../../src/app/plan-layout.ts";
import { templateChanges } from "../../../src/app/template/template-changes.ts";
import { EMPTY_CONTENT, type TemplateContent } from "../../../src/app/template/template-content.ts";
import { areaAddress } from "../../../src/ports/address.ts";
import type { Written } from "../../../src/ports/change.ts";
import type { LayoutCell, SheetLayout } from "../../../src/ports/layout.ts";
import type { Area } from "../../../src/ports/snapshot.ts";

const text = (value: string): { value: string; format: string } => ({ value, format: "General" });

const FILLED: TemplateContent = {
  parameters: {
    administration: text("Ente di prova"),
    method: text("inverso"),
    asOf: { value: 44561, format: "dd/mm/yyyy" },
  },
  indicators: [
    { cells: { code: text("1.1.1"), target: { value: 0.8, format: "0%" } }, further: [text("a")] },
    { cells: { name: text("Secondo"), id: text("I2") }, further: [text("b")] },
  ],
  furtherHeadings: ["CUP"],
  objectives: [{ code: text("1"), title: text("Titolo") }],
  centres: [{ name: text("Area uno") }],
};

const sheetsOf = (content: TemplateContent, language: WorkbookLanguage): readonly SheetLayout[] =>
  templateChanges(content, language).flatMap((change) =>
    change.kind === "replace-sheet" ? [change.layout] : [],
  );

function sheetNamed(sheets: readonly SheetLayout[], name: string): SheetLayout {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

const cellAt = (sheet: SheetLayout, row: number, column: number): LayoutCell | undefined =>
  sheet.rows[row - 1]?.cells[column - 1];

/** The values of an area, row by row. */
const valuesIn = (sheet: SheetLayout, { top, left, bottom, right }: Area): readonly (readonly Written[])[] =>
  Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => cellAt(sheet, top + r, left + c)?.value ?? null),
  );

function tableValues(sheets: readonly SheetLayout[], key: TableKey, language: WorkbookLanguage) {
  const sheet = sheetNamed(sheets, TABLES[key].sheet[language]);
  const table = sheet.tables?.find(({ name }) => name === TABLES[key][language]);
  if (table === undefined) throw new Error(`No table ${key}`);
  return { sheet, table, values: valuesIn(sheet, table.area) };
}

describe.each(["it", "en"] as const)("in %s", (language) => {
  const empty = sheetsOf(EMPTY_CONTENT, language);

  test("the sheets are the user's, in the order in which they are filled in", () => {
    expect(
      templateChanges(EMPTY_CONTENT, language).map(
        (change) => change.kind === "replace-sheet" && [change.sheet, change.mark, change.layout.name],
      ),
    ).toEqual([
      [undefined, undefined, TABLES.indicators.sheet[language]],
      [undefined, undefined, TABLES.objectives.sheet[language]],
      [undefined, undefined, TABLES.parameters.sheet[language]],
    ]);
  });

  test.each(["indicators", "objectives", "centres", "bands"] as const)(
    "the headings of %s are the contract's, in its order",
    (key) => {
      const { values } = tableValues(empty, key, language);
      const columns = Object.values(TABLES[key].columns).filter(({ onDemand }) => onDemand !== true);
      expect(values[0]).toEqual(columns.map((column) => column[language]));
    },
  );

  test("every table has the filter, the light style, and blank rows where it is empty", () => {
    const tables = empty.flatMap((sheet) => sheet.tables ?? []);
    expect(
      tables.map(({ name, area, style, showFilter }) => [name, areaAddress(area), style, showFilter]),
    ).toEqual([
      [TABLES.indicators[language], "A4:AS24", "TableStyleLight1", true],
      [TABLES.objectives[language], "A4:H19", "TableStyleLight1", true],
      [TABLES.centres[language], "J4:O19", "TableStyleLight1", true],
      [TABLES.parameters[language], "A6:D15", "TableStyleLight1", true],
      [TABLES.bands[language], "F6:L18", "TableStyleLight1", true],
    ]);
  });

  test("every sheet is laid out for A4 with numbered pages", () => {
    const page = language === "it" ? "pagina &P di &N" : "page &P of &N";
    expect(empty.map(({ name, print, freeze }) => ({ name, print, freeze }))).toEqual([
      {
        name: TABLES.indicators.sheet[language],
        print: {
          orientation: "landscape",
          fitToWidth: true,
          footer: `${TABLES.indicators.sheet[language]} – ${page}`,
          repeatRows: { from: 4, to: 4 },
        },
        freeze: { rows: 4, columns: 2 },
      },
      {
        name: TABLES.objectives.sheet[language],
        print: {
          orientation: "landscape",
          fitToWidth: true,
          footer: `${TABLES.objectives.sheet[language]} – ${page}`,
          repeatRows: { from: 4, to: 4 },
        },
        freeze: { rows: 4, columns: 0 },
      },
      {
        name: TABLES.parameters.sheet[language],
        print: {
          orientation: "landscape",
          fitToWidth: true,
          footer: `${TABLES.parameters.sheet[language]} – ${page}`,
        },
        freeze: undefined,
      },
    ]);
  });
});

test("the working view stands first and open, the rest is folded, the user's own columns stay in view", () => {
  const { sheet, values } = tableValues(sheetsOf(FILLED, "it"), "indicators", "it");
  const [headings = []] = values;
  const open = headings.filter((_, index) => sheet.columns[index]?.hidden !== true);
  const folded = sheet.columns.filter(({ hidden, group }) => hidden === true && group === 1);
  expect([open, folded.length]).toEqual([
    [
      "Codice",
      "Indicatore",
      "Target",
      "Consuntivo",
      "Esito",
      "Grado di raggiungimento",
      "Fascia",
      "Scostamento",
      "Causa scostamento",
      "CUP",
    ],
    36,
  ]);
});

test("every drop-down offers the words of its list", () => {
  const sheets = sheetsOf(FILLED, "it");
  const offers = sheets.flatMap((sheet) =>
    (sheet.validations ?? []).map(({ area, source, allowOther }) => [
      `${sheet.name}!${areaAddress(area)}`,
      valuesIn(sheetNamed(sheets, source.sheet), source.area).flat().join(" | "),
      allowOther ? "or other words" : "only these",
    ]),
  );
  expect(offers).toEqual([
    [
      "Indicatori!K5:K6",
      "Performance | Performance; PIRA | Performance; UR | Performance; PIRA; UR | PIRA",
      "or other words",
    ],
    [
      "Indicatori!L5:L6",
      "efficacia | efficienza | risultato | qualità percepita | impatto | realizzazione fisica | realizzazione finanziaria",
      "or other words",
    ],
    ["Indicatori!T5:T6", "crescente | decrescente", "only these"],
    ["Indicatori!U5:U6", "puntuale | cumulato", "only these"],
    [
      "Indicatori!AB5:AB6",
      "rapporto | inverso | progresso | tutto o niente | limiti | stadi | stabilità",
      "only these",
    ],
    ["Indicatori!AF5:AF6", "capofila | somma | media", "only these"],
    ["Indicatori!AL5:AL6", "raggiunto | non raggiunto | rinviato | escluso", "only these"],
    ["Indicatori!J5:J6", "1", "or other words"],
    ["Indicatori!AE5:AE6", "Area uno", "or other words"],
    ["Anagrafiche!B5", "strategico | operativo", "only these"],
    ["Anagrafiche!C5", "1", "or other words"],
    [
      "Anagrafiche!M5",
      "area | staff | azienda speciale | società partecipata | trasversale | ente",
      "or other words",
    ],
    ["Impostazioni!C9", "it | en", "only these"],
    [
      "Impostazioni!C11",
      "rapporto | inverso | progresso | tutto o niente | limiti | stadi | stabilità",
      "only these",
    ],
    ["Impostazioni!C14", "escludi | zero", "only these"],
    ["Impostazioni!C15", "albero | media semplice | peggiore | quota raggiunti", "only these"],
    ["Impostazioni!H7:H18", "indicatore | obiettivo | centro | ente", "only these"],
  ]);
});

test("only what we write has a grey heading", () => {
  const { sheet, table, values } = tableValues(sheetsOf(EMPTY_CONTENT, "it"), "indicators", "it");
  const grey = (values[0] ?? []).filter(
    (_, index) => cellAt(sheet, table.area.top, index + 1)?.style?.fill === "#E4E4E4",
  );
  expect(grey).toEqual([
    "Esito",
    "Grado di raggiungimento",
    "Fascia",
    "Scostamento",
    "Nota di calcolo",
    "Riferimento",
  ]);
});

test("a filled workbook has one row per entry, under its heading", () => {
  const sheets = sheetsOf(FILLED, "it");
  const [, first = [], second = [], ...others] = tableValues(sheets, "indicators", "it").values;
  const filled = (row: readonly Written[]) =>
    row.flatMap((value, index) => (value === null ? [] : [[index, value]]));
  expect([filled(first), filled(second), others]).toEqual([
    [
      [0, "1.1.1"],
      [2, 0.8],
      [45, "a"],
    ],
    [
      [1, "Secondo"],
      [44, "I2"],
      [45, "b"],
    ],
    [],
  ]);
});

test("codes stay text, values keep the format in which they were typed", () => {
  const { sheet } = tableValues(sheetsOf(FILLED, "it"), "indicators", "it");
  expect([1, 3, 4].map((column) => cellAt(sheet, 5, column)?.style?.format)).toEqual(["@", "0%", undefined]);
});

test("Parametri holds what is given, the defaults, and what each accepts", () => {
  const { values } = tableValues(sheetsOf(FILLED, "it"), "parameters", "it");
  expect(values).toEqual([
    ["Anno", "Parametro", "Valore", "Valori ammessi"],
    [null, "Ente", "Ente di prova", "Nome dell'ente, per i titoli"],
    [null, "Anno del piano", null, "Quattro cifre; vuoto: dall'intestazione (TARGET 2021)"],
    [null, "Lingua", "it", "it, en: lingua di parole e fogli scritti da Traguardo"],
    [null, "Data di riferimento", 44561, "Data; vuoto: fine dell'anno del piano, o oggi se prima"],
    [null, "Metodo", "inverso", "rapporto, inverso, progresso, tutto o niente"],
    [null, "Tetto", 1, "Grado massimo nelle medie: 100 %, 120 % …, o nessuno"],
    [null, "Decimali", 1, "Da 0 a 4: decimali del grado, su cui si trova la fascia"],
    [null, "Consuntivo mancante", "escludi", "escludi, zero"],
    [null, "Aggregazione", "albero", "albero, media semplice, peggiore, quota raggiunti"],
  ]);
});

test("Fasce holds the default bands of every level", () => {
  const { values } = tableValues(sheetsOf(EMPTY_CONTENT, "it"), "bands", "it");
  const band = (level: string, name: string, from: number) => [null, null, level, name, from, null, null];
  expect(values.slice(1)).toEqual([
    band("indicatore", "Pieno", 1),
    band("indicatore", "Parziale", 0.6),
    band("indicatore", "Insufficiente", 0),
    ...["obiettivo", "centro", "ente"].flatMap((level) => [
      band(level, "Pieno", 0.95),
      band(level, "Parziale", 0.8),
      band(level, "Insufficiente", 0),
    ]),
  ]);
});

test.each([
  { content: EMPTY_CONTENT, title: "Indicatori" },
  { content: FILLED, title: "Indicatori – Ente di prova" },
  {
    content: {
      ...FILLED,
      parameters: { ...FILLED.parameters, year: { value: 2021, format: "General" } },
    },
    title: "Indicatori 2021 – Ente di prova",
  },
])("the title says what is known: $title", ({ content, title }) => {
  expect(cellAt(sheetNamed(sheetsOf(content, "it"), "Indicatori"), 1, 1)?.value).toBe(title);
});
