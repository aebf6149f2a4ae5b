import { describe, expect, test } from "vitest";
import type { PlanFailure } from "../../../src/app/plan-failure.ts";
import { csvSentence, failureSentence } from "../../../src/app/texts/failures.ts";
import type { WorkbookFailure } from "../../../src/ports/workbook.ts";

type Failure = WorkbookFailure | PlanFailure;

test.each([
  {
    failure: { code: "unreadable-file", facts: { reason: "not-found" } },
    said: "File non trovato: «piano.xlsx». Controllare il nome e la cartella.",
  },
  {
    failure: { code: "unwritable-file", facts: { reason: "disk-full" } },
    said: "Spazio esaurito sul disco: «piano.xlsx» non è stato scritto. Liberare spazio, o indicare un altro percorso.",
  },
  {
    failure: {
      code: "too-large",
      facts: { what: "totalBytes", limit: 536_870_912, size: 4_294_967_296, part: "zip" },
    },
    said: "File troppo grande: «piano.xlsx» contiene 4096 MB di dati, se ne accettano 512 (parte: zip). Togliere i fogli e le immagini che non servono e riprovare.",
  },
  {
    failure: { code: "too-large", facts: { what: "parts", limit: 10_000, size: 65_535, part: "zip" } },
    said: "File troppo grande: «piano.xlsx» contiene 65535 elementi, se ne accettano 10000 (parte: zip). Togliere i fogli e le righe vuote formattate che non servono e riprovare.",
  },
  {
    failure: { code: "sheet-protected", facts: { sheet: "Indicatori" } },
    said: "Foglio protetto: «Indicatori» in «piano.xlsx». Togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare.",
  },
  {
    failure: { code: "duplicate-id", facts: { id: "I7", sheet: "Indicatori", first: "A4", second: "A9" } },
    said: "Lo stesso ID «I7» sta in due righe di «piano.xlsx»: foglio «Indicatori», celle A4 e A9. Dare a una delle due un ID diverso.",
  },
] satisfies { failure: Failure; said: string }[])("says $failure.code", ({ failure, said }) => {
  expect(failureSentence(failure, "it", "piano.xlsx")).toBe(said);
});

test("in the pane there is no file name", () => {
  expect(failureSentence({ code: "no-indicator-table", facts: {} }, "en", "")).toBe(
    "No table of indicators in this workbook: the columns Indicator and Target are needed at least. Add the headings, or start from an empty, ready workbook.",
  );
});

test.each([
  { facts: { code: "GeneralException", location: "Range.values" }, said: "(GeneralException Range.values)" },
  { facts: { code: "GeneralException", location: "" }, said: "(GeneralException)" },
])("what Excel refused, and where if it says so: $said", ({ facts, said }) => {
  expect(failureSentence({ code: "host-refused", facts }, "it", "")).toContain(
    `un’operazione su questa cartella di lavoro ${said}.`,
  );
});

const CODES: Readonly<Record<Failure["code"], true>> = {
  "filter-in-the-way": true,
  "not-a-workbook": true,
  "old-format": true,
  damaged: true,
  "too-large": true,
  encrypted: true,
  "sheet-protected": true,
  "no-room": true,
  "unreadable-file": true,
  "unwritable-file": true,
  "cell-being-edited": true,
  "workbook-busy": true,
  "not-allowed": true,
  "changed-meanwhile": true,
  cancelled: true,
  "host-refused": true,
  "half-written": true,
  "no-indicator-table": true,
  "several-indicator-tables": true,
  "missing-column": true,
  "no-indicators": true,
  "duplicate-id": true,
};

describe.each(["it", "en"] as const)("%s", (language) => {
  test.each(Object.keys(CODES) as Failure["code"][])(
    "%s is what is wrong, the file, and a remedy",
    (code) => {
      const said = failureSentence({ code, facts: {} } as Failure, language, "piano.xlsx");
      expect(said).toMatch(/^\P{Ll}[^{}]*piano\.xlsx[^{}]*\. \P{Ll}[^{}]*\.$/u);
    },
  );
});

test("a CSV column that is not known is named with where its values went", () => {
  expect(
    csvSentence({ code: "csv-column-kept", heading: "Target", kept: "Target 2" }, "it", "piano.csv"),
  ).toBe(
    "La colonna «Target» di «piano.csv» non è tra quelle note: i suoi valori sono nella colonna «Target 2».",
  );
  const unnamed = { code: "csv-column-unnamed", name: "Giorni medi", kept: "Colonna 10" } as const;
  expect(csvSentence(unnamed, "it", "piano.csv")).toMatch(
    /^In «piano\.csv» vi sono valori senza intestazione, il primo nella riga di «Giorni medi»: sono sotto Colonna 10\. /u,
  );
});
