import { describe, expect, test } from "vitest";
import { cutText, fittingText, needsQuote } from "../../src/adapters/cell-text.ts";

describe("what Excel would take for something else", () => {
  test.each([
    "=1+1",
    "+39 02 85151",
    "-",
    "@nota",
    "'apostrofo",
    "#N/A",
    "#N/D",
    "VERO",
    "vero",
    "FALSE",
    "FAUX",
    "12",
    " 12 ",
    "1.234,56",
    "1 234",
    "80%",
    "≥ 80 %",
    "12 €",
    "€ 12",
    "(5)",
    "1E5",
    "1e-5",
    "3 1/2",
    "10:30",
    "10:30 PM",
    "12/3",
    "30.06.2021",
    "2021-06-30",
    "12 mar 2021",
    "mar-21",
    "30 giugno",
    "2 août",
    "1° gen",
  ])("%s", (text) => {
    expect(needsQuote(text)).toBe(true);
  });

  test.each([
    "",
    " ",
    "Raggiunto",
    "✔ Raggiunto",
    "1. Obiettivo",
    "10 giorni",
    "almeno 2",
    "2021/CIG/1",
    "entro il 30.06",
    "1.1.a",
    "3 p.p.",
    "12 CAD",
    "veroni",
    "marzo",
    "Area 51",
  ])("not %s", (text) => {
    expect(needsQuote(text)).toBe(false);
  });
});

describe("what a cell holds of a text", () => {
  test.each([
    { what: "the longest", text: "a".repeat(32_767), holds: "a".repeat(32_767) },
    { what: "a longer one", text: "a".repeat(32_768), holds: `${"a".repeat(32_766)}…` },
    { what: "one cut inside a pair", text: `${"a".repeat(32_765)}😀bc`, holds: `${"a".repeat(32_765)}…` },
  ])("$what", ({ text, holds }) => {
    expect(fittingText(text)).toBe(holds);
  });

  test("cut to any length", () => {
    expect(["abc", "abcd", "a😀cd"].map((text) => cutText(text, 3))).toEqual(["abc", "ab…", "a…"]);
  });
});
