import { expect, test } from "vitest";
import type { Actual } from "../../../src/core/actual/actual.ts";
import { formatActual } from "../../../src/core/actual/format-actual.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { answered, day, observed, percent } from "../../support/readings.ts";

test.each([
  { actual: observed(percent("-31.65")), it: "-31,65 %", en: "-31.65%", fr: "-31,65 %" },
  {
    actual: { kind: "bound", comparator: ">=", bound: percent(95) },
    it: "≥ 95 %",
    en: "≥ 95%",
    fr: "≥ 95 %",
  },
  { actual: answered(false), it: "no", en: "no", fr: "non" },
  {
    actual: answered(true, { qualifier: "collaudo", by: day(2021, 6, 30) }),
    it: "sì, collaudo, entro il 30.06.2021",
    en: "yes, collaudo, by 30 June 2021",
    fr: "oui, collaudo, d'ici le 30/06/2021",
  },
  {
    actual: { kind: "completion", share: percent(67) },
    it: "realizzazione al 67 %",
    en: "completion at 67%",
    fr: "réalisation à 67 %",
  },
  { actual: { kind: "date", date: day(2021, 7, 5) }, it: "05.07.2021", en: "5 July 2021", fr: "05/07/2021" },
  { actual: { kind: "deferred", reason: "Rinviata" }, it: "Rinviata", en: "Rinviata", fr: "Rinviata" },
] satisfies { actual: Actual; it: string; en: string; fr: string }[])("$it", ({ actual, it, en, fr }) => {
  const printed = (["it", "en", "fr"] as const).map((language) => formatActual(actual, lexiconOf(language)));
  expect(printed).toEqual([it, en, fr]);
});
