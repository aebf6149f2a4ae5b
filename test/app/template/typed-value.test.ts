import fc from "fast-check";
import { readFileSync } from "node:fs";
import { format } from "numfmt";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/app/template/read-csv.ts";
import { typedText, typedValue, type Typed } from "../../../src/app/template/typed-value.ts";

interface Typing extends Typed {
  readonly printed: string;
}

const TARGETS: readonly Typing[] = [
  { printed: ">=80%", value: ">=80%", format: "General" },
  { printed: ">= 70%", value: ">= 70%", format: "General" },
  { printed: "-3%", value: -0.03, format: "+0%;-0%" },
  { printed: "8", value: 8, format: "General" },
  { printed: "4,7%", value: 0.047, format: "0.0%" },
  { printed: "40%", value: 0.4, format: "0%" },
  { printed: "37%", value: 0.37, format: "0%" },
  { printed: "3.000", value: 3000, format: "#,##0" },
  { printed: "sì realizzazione", value: "sì realizzazione", format: "General" },
  { printed: ">=90%", value: ">=90%", format: "General" },
  { printed: "65", value: 65, format: "General" },
  { printed: "3", value: 3, format: "General" },
  { printed: "1,8", value: 1.8, format: "General" },
  { printed: "14", value: 14, format: "General" },
  { printed: "2", value: 2, format: "General" },
  { printed: "1105", value: 1105, format: "General" },
  { printed: "200", value: 200, format: "General" },
  { printed: "4", value: 4, format: "General" },
  { printed: "almeno 2", value: "almeno 2", format: "General" },
  { printed: ">50%", value: ">50%", format: "General" },
  { printed: "+15%", value: 0.15, format: "+0%;-0%" },
  { printed: "80%", value: 0.8, format: "0%" },
  { printed: "+10%", value: 0.1, format: "+0%;-0%" },
  { printed: "7,1%", value: 0.071, format: "0.0%" },
  { printed: "sì", value: "sì", format: "General" },
  { printed: "16,3%", value: 0.163, format: "0.0%" },
  { printed: "Almeno 2", value: "Almeno 2", format: "General" },
  { printed: "150", value: 150, format: "General" },
  { printed: "10", value: 10, format: "General" },
  {
    printed: "Sì (predisposizione strumento online di promozione)",
    value: "Sì (predisposizione strumento online di promozione)",
    format: "General",
  },
  { printed: "5%", value: 0.05, format: "0%" },
  { printed: "Sì realizzazione", value: "Sì realizzazione", format: "General" },
  { printed: ">=4", value: ">=4", format: "General" },
  { printed: "<=-6", value: "<=-6", format: "General" },
  { printed: ">=30%", value: ">=30%", format: "General" },
  { printed: "-4%", value: -0.04, format: "+0%;-0%" },
  { printed: "Almeno 6%", value: "Almeno 6%", format: "General" },
  { printed: "15%", value: 0.15, format: "0%" },
  { printed: "75%", value: 0.75, format: "0%" },
  { printed: ">3,2 (dato 2020)", value: ">3,2 (dato 2020)", format: "General" },
  { printed: "+20%", value: 0.2, format: "+0%;-0%" },
  { printed: "sì affidamento", value: "sì affidamento", format: "General" },
  { printed: "sì rispetto programma attività", value: "sì rispetto programma attività", format: "General" },
  { printed: "30.06", value: "30.06", format: "@" },
  { printed: "1", value: 1, format: "General" },
  { printed: "36%", value: 0.36, format: "0%" },
  { printed: "34%", value: 0.34, format: "0%" },
  { printed: "Avvio (go live)", value: "Avvio (go live)", format: "General" },
  { printed: "sì avvio lavori", value: "sì avvio lavori", format: "General" },
  { printed: "sì max € 4.293.180", value: "sì max € 4.293.180", format: "General" },
];

const ACTUALS: readonly Typing[] = [
  { printed: "63%", value: 0.63, format: "0%" },
  { printed: "78,9%", value: 0.789, format: "0.0%" },
  { printed: "-31,65%", value: -0.3165, format: "+0.00%;-0.00%" },
  { printed: "12", value: 12, format: "General" },
  { printed: "5%", value: 0.05, format: "0%" },
  { printed: "51,32%", value: 0.5132, format: "0.00%" },
  { printed: "35%", value: 0.35, format: "0%" },
  { printed: "6.491", value: 6491, format: "#,##0" },
  { printed: "Sì", value: "Sì", format: "General" },
  { printed: "93%", value: 0.93, format: "0%" },
  { printed: "65", value: 65, format: "General" },
  { printed: "3", value: 3, format: "General" },
  { printed: "2,45", value: 2.45, format: "General" },
  { printed: "14", value: 14, format: "General" },
  { printed: "0", value: 0, format: "General" },
  { printed: "1138", value: 1138, format: "General" },
  { printed: "194", value: 194, format: "General" },
  { printed: "8", value: 8, format: "General" },
  { printed: "2", value: 2, format: "General" },
  { printed: "113%", value: 1.13, format: "0%" },
  { printed: "99%", value: 0.99, format: "0%" },
  { printed: "87%", value: 0.87, format: "0%" },
  { printed: "+15%", value: 0.15, format: "+0%;-0%" },
  { printed: "100%", value: 1, format: "0%" },
  { printed: "+13%", value: 0.13, format: "+0%;-0%" },
  { printed: "91%", value: 0.91, format: "0%" },
  { printed: "98%", value: 0.98, format: "0%" },
  { printed: "85%", value: 0.85, format: "0%" },
  { printed: "8,3%", value: 0.083, format: "0.0%" },
  { printed: "sì", value: "sì", format: "General" },
  { printed: "19,3%", value: 0.193, format: "0.0%" },
  { printed: "Attività rinviata per legge", value: "Attività rinviata per legge", format: "General" },
  { printed: "97%", value: 0.97, format: "0%" },
  { printed: "142", value: 142, format: "General" },
  { printed: "10", value: 10, format: "General" },
  { printed: "96%", value: 0.96, format: "0%" },
  { printed: "4,88%", value: 0.0488, format: "0.00%" },
  { printed: "-5", value: -5, format: "General" },
  { printed: "6", value: 6, format: "General" },
  { printed: "38%", value: 0.38, format: "0%" },
  { printed: "-8%", value: -0.08, format: "+0%;-0%" },
  { printed: "20%", value: 0.2, format: "0%" },
  { printed: "86%", value: 0.86, format: "0%" },
  { printed: "3,4", value: 3.4, format: "General" },
  { printed: "-6%", value: -0.06, format: "+0%;-0%" },
  { printed: "+29%", value: 0.29, format: "+0%;-0%" },
  { printed: "realizzazione al 67%", value: "realizzazione al 67%", format: "General" },
  { printed: "realizzazione al 68%", value: "realizzazione al 68%", format: "General" },
  { printed: "sì entro il 30.06", value: "sì entro il 30.06", format: "General" },
  { printed: "1,03", value: 1.03, format: "General" },
  { printed: "32%", value: 0.32, format: "0%" },
  { printed: "34%", value: 0.34, format: "0%" },
  { printed: "Sì progettazione", value: "Sì progettazione", format: "General" },
  { printed: "No", value: "No", format: "General" },
  { printed: "Budget rispettato", value: "Budget rispettato", format: "General" },
];

/** What Excel shows in an Italian workbook. */
const shown = ({ value, format: pattern }: Typed): string =>
  typeof value === "number" ? format(pattern, value, { locale: "it" }) : String(value ?? "");

describe("the founding report", () => {
  test.each(TARGETS)("types the target $printed", ({ printed, ...typed }) => {
    expect(typedValue(printed)).toEqual(typed);
  });

  test.each(ACTUALS)("types the actual $printed", ({ printed, ...typed }) => {
    expect(typedValue(printed)).toEqual(typed);
  });

  test.each([...TARGETS, ...ACTUALS])("shows $printed as printed", ({ printed, ...typed }) => {
    expect(shown(typed)).toBe(printed);
  });

  test("has no target and no actual beside these", () => {
    const rows = readCsv(readFileSync("samples/relazione-2021/indicators.csv"));
    const [headings = [], ...body] = rows.ok ? rows.value : [];
    const spellings = (column: string): readonly string[] => [
      ...new Set(body.map((row) => row[headings.indexOf(column)] ?? "")),
    ];
    expect([spellings("target"), spellings("result")]).toEqual([
      TARGETS.map(({ printed }) => printed),
      ACTUALS.map(({ printed }) => printed),
    ]);
  });
});

describe("other words", () => {
  test.each([
    { printed: "", value: null, format: "General" },
    { printed: "  63% ", value: 0.63, format: "0%" },
    { printed: "63 %", value: 0.63, format: "0 %" },
    { printed: "1.234,50", value: 1234.5, format: "#,##0.00" },
    { printed: "1.105%", value: 11.05, format: "#,##0%" },
    { printed: "0,10", value: 0.1, format: "0.00" },
    { printed: "+5", value: 5, format: "+0;-0" },
    { printed: "+0%", value: 0, format: "+0%;-0%" },
    { printed: "123456789012", value: 123456789012, format: "0" },
    { printed: "31/12/2021", value: 44561, format: "dd/mm/yyyy" },
    { printed: "1/3/2021", value: 44256, format: "d/m/yyyy" },
    { printed: "2021-12-31", value: 44561, format: "yyyy-mm-dd" },
  ] satisfies Typing[])("types $printed", ({ printed, ...typed }) => {
    expect(typedValue(printed)).toEqual(typed);
  });

  test.each([
    { printed: "007", format: "@" },
    { printed: "-0", format: "@" },
    { printed: "1234567890123456", format: "@" },
    { printed: "1.23", format: "@" },
    { printed: "1:3", format: "@" },
    { printed: "3-5", format: "@" },
    { printed: "31/02/2021", format: "@" },
    { printed: "31/12/1899", format: "@" },
    { printed: "=1+1", format: "@" },
    { printed: "-", format: "@" },
    { printed: "@rif", format: "@" },
    { printed: "€ 4.293.180", format: "@" },
    { printed: "vero", format: "@" },
    { printed: "giugno 2022", format: "@" },
    { printed: "n.d.", format: "General" },
    { printed: "verosimile", format: "General" },
    { printed: "entro giugno", format: "General" },
  ])("leaves $printed as text", ({ printed, format: pattern }) => {
    expect(typedValue(printed)).toEqual({ value: printed, format: pattern });
  });

  test.each([
    { printed: "1,234.50", typed: { value: 1234.5, format: "#,##0.00" } },
    { printed: "1.8", typed: { value: 1.8, format: "General" } },
    { printed: "1,8", typed: { value: "1,8", format: "@" } },
    { printed: "31/12/2021", typed: { value: "31/12/2021", format: "@" } },
  ])("in English types $printed", ({ printed, typed }) => {
    expect(typedValue(printed, "en")).toEqual(typed);
  });

  test("text is never taken for a number", () => {
    expect(typedText("1.10")).toEqual({ value: "1.10", format: "@" });
  });
});

test("what is typed shows the printed words again", () => {
  const sign = fc.constantFrom("", "+", "-");
  const whole = fc.integer({ min: 0, max: 9_999_999 });
  const fraction = fc.option(fc.stringMatching(/^[0-9]{1,4}$/u), { nil: undefined });
  const percent = fc.constantFrom("", "%", " %");
  fc.assert(
    fc.property(sign, whole, fc.boolean(), fraction, percent, (mark, number, isGrouped, decimals, unit) => {
      const digits = isGrouped ? String(number).replace(/\B(?=(?:\d{3})+$)/gu, ".") : String(number);
      const printed = `${mark}${digits}${decimals === undefined ? "" : `,${decimals}`}${unit}`;
      expect(shown(typedValue(printed))).toBe(printed);
    }),
  );
});

test("typing never throws", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof typedValue(text).format).toBe("string");
    }),
  );
});
