import { describe, expect, test } from "vitest";
import { fold, LOWER_CASE } from "../../../src/core/wording/fold.ts";
import { phraseBook } from "../../../src/core/wording/phrase-book.ts";

const bookOf = () =>
  phraseBook([
    ["non inferiore | non più", "low"],
    ["non inferiore o uguale", "odd"],
    ["rinviat*", "put off"],
    ["l' | ≥ | n.", "sign"],
    ["più", "more"],
  ] as const);

describe("fold", () => {
  test.each([
    { text: "Perché SÌ, L’ATTIVITÀ", folded: "perche si, l'attivita" },
    { text: "−5 – 10", folded: "-5 - 10" },
    { text: "＞＝80％", folded: ">=80%" },
    // Its lower case is longer: the text stays as it is, so that indices still fit.
    { text: "İstanbul", folded: "İstanbul" },
  ])("$text", ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });
});

describe("finding phrases", () => {
  test.each([
    { text: "non inferiore a 5", found: { meaning: "low", start: 0, end: 13 } },
    { text: "non inferiore o uguale a 5", found: { meaning: "odd", start: 0, end: 22 } },
    { text: "attività rinviata", found: { meaning: "put off", start: 9, end: 17 } },
    { text: "è l'80%", found: { meaning: "sign", start: 2, end: 4 } },
    { text: "(≥80%)", found: { meaning: "sign", start: 1, end: 2 } },
    { text: "il più", found: { meaning: "more", start: 3, end: 6 } },
  ] as const)("finds it in $text", ({ text, found }) => {
    expect(bookOf().first(fold(text), 0)).toEqual(found);
  });

  test.each(["non inferiori", "piuma", "arinviata", "spiu", ""])("finds nothing in %j", (text) => {
    expect(bookOf().first(fold(text), 0)).toBeUndefined();
  });

  test.each([
    { text: "ATTIVITÀ RINVIATÀ", found: { meaning: "put off", start: 9, end: 17 } },
    { text: "e L’80%", found: { meaning: "sign", start: 2, end: 4 } },
    { text: "Non Più", found: { meaning: "low", start: 0, end: 7 } },
    { text: "≧ 80%", found: { meaning: "sign", start: 0, end: 1 } },
    { text: "İ più", found: { meaning: "more", start: 2, end: 5 } },
  ] as const)("finds it as written: $text", ({ text, found }) => {
    expect(bookOf().first(text, 0)).toEqual(found);
  });

  test("a book may tell accents apart", () => {
    const answers = phraseBook([["sì | sí", true]], LOWER_CASE);
    expect([answers.whole("SÌ"), answers.whole("Sí"), answers.whole("si")]).toEqual([true, true, undefined]);
  });

  test("letters of every alphabet", () => {
    const stages = phraseBook([["Έτοιμο", true]]);
    expect([stages.whole("έτοιμο"), stages.whole("ετοιμο"), stages.whole("日本")]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test("a search that starts inside a word begins with the next one", () => {
    expect(bookOf().first("xpiu piu", 1)).toEqual({ meaning: "more", start: 5, end: 8 });
  });

  test("a whole text is a phrase only to its end", () => {
    expect([bookOf().whole("piu"), bookOf().whole("piu di"), bookOf().whole("rinviate")]).toEqual([
      "more",
      undefined,
      "put off",
    ]);
  });

  test("a list may be empty, a phrase may not", () => {
    expect(phraseBook([["", true]]).first("x", 0)).toBeUndefined();
    expect(() => phraseBook([["a | | b", true]])).toThrow('Not a phrase: ""');
    expect(() => phraseBook([["a | *", true]])).toThrow('Not a phrase: "*"');
  });

  test("a star inside a phrase is our fault", () => {
    expect(() => phraseBook([["portat* a termine", true]])).toThrow('Not a phrase: "portat* a termine"');
  });
});
