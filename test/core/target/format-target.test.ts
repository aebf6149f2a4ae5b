import { expect, test } from "vitest";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { formatTarget } from "../../../src/core/target/format-target.ts";
import {
  atLeast,
  atMost,
  bare,
  count,
  dueBy,
  money,
  percent,
  range,
  threshold,
  wantsYes,
} from "../../support/readings.ts";

test.each([
  { target: atLeast(percent(80)), it: "≥ 80 %", en: "≥ 80%", fr: "≥ 80 %" },
  { target: threshold(">", percent(50)), it: "> 50 %", en: "> 50%", fr: "> 50 %" },
  { target: bare(percent(15), "+"), it: "+15 %", en: "+15%", fr: "+15 %" },
  { target: bare(count(-6), "-"), it: "-6", en: "-6", fr: "-6" },
  {
    target: range(percent(80), percent(90)),
    it: "da 80 % a 90 %",
    en: "from 80% to 90%",
    fr: "de 80 % à 90 %",
  },
  { target: dueBy(2021, 6, 30), it: "30.06.2021", en: "30 June 2021", fr: "30/06/2021" },
  { target: wantsYes(), it: "sì", en: "yes", fr: "oui" },
  {
    target: wantsYes({ qualifier: "avvio", ceiling: money(4_293_180) }),
    it: "sì, avvio, max € 4.293.180",
    en: "yes, avvio, max €4,293,180",
    fr: "oui, avvio, max 4\u00A0293\u00A0180 €",
  },
  {
    target: { kind: "stage", stage: "Avvio (go live)" } as const,
    it: "Avvio (go live)",
    en: "Avvio (go live)",
    fr: "Avvio (go live)",
  },
  {
    target: { kind: "all-of", parts: [atLeast(count(2)), atMost(count(5))] } as const,
    it: "≥ 2 e ≤ 5",
    en: "≥ 2 and ≤ 5",
    fr: "≥ 2 et ≤ 5",
  },
  { target: { kind: "none", words: "n.d." } as const, it: "n.d.", en: "n.d.", fr: "n.d." },
])("$it", ({ target, it, en, fr }) => {
  const printed = (["it", "en", "fr"] as const).map((language) => formatTarget(target, lexiconOf(language)));
  expect(printed).toEqual([it, en, fr]);
});
