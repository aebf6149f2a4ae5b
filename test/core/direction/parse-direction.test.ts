import { expect, test } from "vitest";
import { parseDirection } from "../../../src/core/direction/parse-direction.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { fail, ok } from "../../../src/core/result.ts";

test.each([
  { lang: "it", text: "maggiore è meglio", reads: "higher" },
  { lang: "it", text: " Crescente ", reads: "higher" },
  { lang: "it", text: "più alto", reads: "higher" },
  { lang: "it", text: "↑", reads: "higher" },
  { lang: "it", text: "higher", reads: "higher" },
  { lang: "it", text: "MINORE", reads: "lower" },
  { lang: "it", text: "decrescente", reads: "lower" },
  { lang: "it", text: "↓", reads: "lower" },
  { lang: "en", text: "Lower is better", reads: "lower" },
  { lang: "fr", text: "à la hausse", reads: "higher" },
  { lang: "fr", text: "lower", reads: "lower" },
] as const)("reads $text", ({ lang, text, reads }) => {
  expect(parseDirection(text, lexiconOf(lang))).toEqual(ok(reads));
});

test.each(["", "boh", "maggiore o minore", "5"])("refuses %j", (text) => {
  expect(parseDirection(text, lexiconOf("it"))).toEqual(
    fail({ code: "direction-unreadable", facts: { text } }),
  );
});
