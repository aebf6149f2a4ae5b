import { describe, expect, test } from "vitest";
import { contentFromCsv, type CsvContent } from "../../../src/app/template/content-from-csv.ts";
import { fail, ok } from "../../../src/core/result.ts";

const text = (value: string, format = "General"): { value: string; format: string } => ({ value, format });
const number = (value: number, format = "General"): { value: number; format: string } => ({ value, format });

test("reads a table with Italian headings and keeps what it does not know", () => {
  const rows = [
    ["Piano della performance", "", "", "", "", "", "", "", ""],
    ["COD.", "INDICATORE", "TARGET 2021", "Risultato conseguito", "CdR", "Obiettivo", "Note", "CUP", "Note"],
    ["1.1", "Imprese assistite", ">=80%", "63%", "Area uno; Area due", "1.10", "", "0123", "x"],
    ["1.2", "Giorni medi", "30", "1,80", "Area due", "1.10", "=rif", "7", "", "oltre"],
    ["", " ", "", "", "", "", "", "", ""],
  ];
  expect(contentFromCsv(rows)).toEqual(
    ok<CsvContent>({
      content: {
        parameters: { year: number(2021) },
        indicators: [
          {
            cells: {
              code: text("1.1", "@"),
              name: text("Imprese assistite"),
              target: text(">=80%"),
              actual: number(0.63, "0%"),
              centre: text("Area uno; Area due"),
              objective: text("1.10", "@"),
            },
            further: [text("0123", "@"), text("x"), { value: null, format: "General" }],
          },
          {
            cells: {
              code: text("1.2", "@"),
              name: text("Giorni medi"),
              target: number(30),
              actual: number(1.8, "0.00"),
              centre: text("Area due"),
              objective: text("1.10", "@"),
              notes: text("=rif", "@"),
            },
            further: [number(7), { value: null, format: "General" }, text("oltre")],
          },
        ],
        furtherHeadings: ["CUP", "Note (2)", "Colonna 10"],
        objectives: [{ code: text("1.10", "@") }],
        centres: [{ name: text("Area uno") }, { name: text("Area due") }],
      },
      language: "it",
      issues: [
        { code: "csv-column-kept", heading: "CUP", kept: "CUP" },
        { code: "csv-column-kept", heading: "Note", kept: "Note (2)" },
        { code: "csv-column-unnamed", name: "Giorni medi", kept: "Colonna 10" },
      ],
    }),
  );
});

test("reads figures the English way under English headings", () => {
  const rows = [
    ["Code", "Indicator", "Target", "Actual"],
    ["A", "Firms helped", "1,200", "1.8"],
  ];
  expect(contentFromCsv(rows)).toEqual(
    ok<CsvContent>({
      content: {
        parameters: {},
        indicators: [
          {
            cells: {
              code: text("A"),
              name: text("Firms helped"),
              target: number(1200, "#,##0"),
              actual: number(1.8),
            },
            further: [],
          },
        ],
        furtherHeadings: [],
        objectives: [],
        centres: [],
      },
      language: "en",
      issues: [],
    }),
  );
});

test("keeps codes as text, and unknown columns of one name apart", () => {
  const rows = [
    ["Codice", "Indicatore", "Target", "CUP", "cup"],
    ["12", "x", "1", "a", "b"],
  ];
  expect(contentFromCsv(rows)).toMatchObject(
    ok({
      content: {
        indicators: [{ cells: { code: text("12", "@") }, further: [text("a"), text("b")] }],
        furtherHeadings: ["CUP", "cup (2)"],
      },
    }),
  );
});

describe("refuses", () => {
  test.each([
    { what: "no rows", rows: [], column: "Indicatore" },
    {
      what: "no indicator",
      rows: [
        ["Codice", "Target"],
        ["1", "2"],
      ],
      column: "Indicatore",
    },
    {
      what: "no target",
      rows: [
        ["Codice", "Indicatore", "Consuntivo"],
        ["1", "x", "2"],
      ],
      column: "Target",
    },
    {
      what: "no target in English",
      rows: [
        ["Code", "Indicator"],
        ["1", "x"],
      ],
      column: "Target",
    },
  ])("a file with $what", ({ rows, column }) => {
    expect(contentFromCsv(rows)).toEqual(fail({ code: "csv-column-missing", column }));
  });
});

test("reads the transcription of a printed report", () => {
  const headings = [
    ["row", "table_kind", "strategic_objective", "operative_objective_no", "operative_objective"],
    ["objective_description", "code", "tags", "name", "type", "unit", "data_source", "algorithm"],
    ["target_header", "target", "result", "responsibility_centres", "footnote", "notes"],
  ].flat();
  const main = [
    "1",
    "piano",
    "CAPITOLO",
    "1.2",
    "TITOLO",
    "Descrizione",
    "1.2.1",
    "UR;PIRA",
    "Nome",
    "risultato",
  ];
  const pira = [
    "2",
    "pira",
    "CAPITOLO",
    "1.3",
    "",
    "",
    "6.5.4.",
    "PIRA",
    "Altro",
    "risultato",
    "numero",
    "Fonte",
  ];
  const rows = [
    headings,
    [
      ...main,
      "",
      "",
      "n≥x",
      "TARGET 2021",
      "3.000",
      "6.491",
      "Area uno;Area due",
      "Nota al piede",
      "A remark",
    ],
    [...pira, "sì/no", "Target 2021", "30.06", "No", "Area due", "", ""],
    ["3", ...main.slice(1), "", "", "n≥x", "TARGET 2020", "1", "1", "Area uno", "", ""],
  ];
  const shared = { name: text("Nome"), typology: text("risultato"), algorithm: text("n≥x") };
  const place = {
    code: text("1.2.1", "@"),
    objective: text("1.2", "@"),
    scope: text("Performance; UR; PIRA"),
  };
  expect(contentFromCsv(rows)).toEqual(
    ok<CsvContent>({
      content: {
        parameters: { year: number(2021) },
        indicators: [
          {
            cells: {
              ...shared,
              ...place,
              id: text("I1"),
              target: number(3000, "#,##0"),
              actual: number(6491, "#,##0"),
              methodNote: text("Nota al piede"),
              centre: text("Area uno; Area due"),
            },
            further: [],
          },
          {
            cells: {
              id: text("I2"),
              code: text("6.5.4.", "@"),
              name: text("Altro"),
              target: text("30.06", "@"),
              actual: text("No"),
              objective: text("1", "@"),
              scope: text("PIRA"),
              typology: text("risultato"),
              algorithm: text("sì/no"),
              unit: text("numero"),
              dataSource: text("Fonte"),
              centre: text("Area due"),
            },
            further: [],
          },
          {
            cells: {
              ...shared,
              ...place,
              id: text("I3"),
              target: number(1),
              actual: number(1),
              centre: text("Area uno"),
              notes: text("Nel documento la colonna è intestata TARGET 2020"),
            },
            further: [],
          },
        ],
        furtherHeadings: [],
        objectives: [
          { code: text("1", "@"), level: text("strategico"), title: text("CAPITOLO") },
          {
            code: text("1.2", "@"),
            level: text("operativo"),
            parent: text("1", "@"),
            title: text("TITOLO"),
            description: text("Descrizione"),
          },
        ],
        centres: [{ name: text("Area uno") }, { name: text("Area due") }],
      },
      language: "it",
      issues: [],
    }),
  );
});
