import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/app/template/read-csv.ts";
import { fail, ok } from "../../../src/core/result.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Every character as one byte, as Excel on Windows saves the letters of Italian. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("reads", () => {
  const rows = [
    ["Codice", "Indicatore", "Target"],
    ["1", "Qualità, in generale", "80%"],
  ];
  test.each([
    { what: "commas", bytes: utf8('Codice,Indicatore,Target\n1,"Qualità, in generale",80%\n'), rows },
    { what: "semicolons", bytes: utf8("Codice;Indicatore;Target\r\n1;Qualità, in generale;80%\r\n"), rows },
    { what: "tabs", bytes: utf8("Codice\tIndicatore\tTarget\n1\tQualità, in generale\t80%"), rows },
    {
      what: "a byte order mark",
      bytes: utf8("\uFEFFCodice;Indicatore;Target\n1;Qualità, in generale;80%"),
      rows,
    },
    { what: "Windows letters", bytes: latin("Codice;Indicatore;Target\n1;Qualità, in generale;80%"), rows },
    {
      what: "blank lines",
      bytes: utf8("\nCodice;Indicatore;Target\n\n1;Qualità, in generale;80%\n\n"),
      rows,
    },
    {
      what: "line ends in a cell",
      bytes: utf8('a;b\n"x\ny";z'),
      rows: [
        ["a", "b"],
        ["x\ny", "z"],
      ],
    },
    {
      what: "rows of unequal length",
      bytes: utf8("a;b\n1\n1;2;3"),
      rows: [["a", "b"], ["1"], ["1", "2", "3"]],
    },
    { what: "nothing", bytes: utf8(""), rows: [] },
  ])("$what", ({ bytes, rows: read }) => {
    expect(readCsv(bytes)).toEqual(ok(read));
  });
});

test("says where a quotation mark goes wrong", () => {
  expect(readCsv(utf8('Codice;Indicatore;Target\n1;"senza fine;80%\n2;x;y'))).toEqual(
    fail({ code: "csv-unreadable", line: 2 }),
  );
});
