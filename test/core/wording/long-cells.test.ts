import { expect, test } from "vitest";
import { parseActual } from "../../../src/core/actual/parse-actual.ts";
import { findDirection } from "../../../src/core/direction/find-direction.ts";
import { parseTarget } from "../../../src/core/target/parse-target.ts";
import { contextOf } from "../../support/readings.ts";

/** So long that a reader whose work grows with the square of the text would not end within the test's time. */
const LENGTH = 100_000;

test.each([
  "a",
  "1",
  "1.",
  "1 ",
  "1'000",
  " ",
  ". ",
  "( ",
  "(1/",
  "non ",
  "80% e ",
  "entro ",
  "entro il 2021 ",
  "1,000 ",
  "sì, ",
  "≥ ",
  "da 1 a ",
  "realizzato ",
  "rinviata ",
  "in parte ",
  "- ",
  "e/o ",
  "€",
  "n. ",
  "t-1 - ",
  "n≥",
  "1.1",
  "1:",
  "delibera n. 5 ",
  "di cui 4 ",
  "3 h 45 ",
  "March 31 ",
  "June € 5 ",
  "2021: 80% ",
  "fase 2 ",
  "2½ ",
  "3 corsi, ≥ ",
  "e relazione ",
  "(2020: 5% ",
  "a 5 su ",
  "uno su ",
  "80% [1]",
  "12, ",
  "riduzione del ",
  "mantenimento al dato ",
  "venti",
  "del 15/06/2021 ",
  " n.",
  "entro 3 mesi ",
])(
  "a cell of nothing but %j is read in time linear in its length",
  (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    for (const words of [text, `sì ${text}`, `5 ${text}`, `nel corso ne ha ${text}`, `≥ ${text}`]) {
      const context = contextOf("it", { algorithm: words });
      const target = parseTarget(words, context);
      const actual = parseActual(words, context);
      const { direction } = findDirection({
        stated: undefined,
        target: { kind: "none", words: "" },
        baseline: undefined,
        name: words,
        algorithm: words,
        lexicon: context.lexicon,
      });
      expect([typeof target.ok, typeof actual.ok, typeof direction]).toEqual([
        "boolean",
        "boolean",
        "string",
      ]);
    }
  },
  30_000,
);
