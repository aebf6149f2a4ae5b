import { expect, test } from "vitest";
import { decimal } from "../../../src/core/decimal.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { formatQuantity } from "../../../src/core/number/format-quantity.ts";
import { quantity } from "../../../src/core/quantity.ts";
import { count, money, percent, time } from "../../support/readings.ts";

test.each([
  { quantity: percent(80), it: "80 %", en: "80%", fr: "80 %" },
  { quantity: percent("-31.65"), it: "-31,65 %", en: "-31.65%", fr: "-31,65 %" },
  { quantity: quantity(decimal(2).div(3), "percent"), it: "due terzi", en: "two thirds", fr: "deux tiers" },
  { quantity: percent(75), it: "75 %", en: "75%", fr: "75 %" },
  { quantity: count(4_293_180), it: "4.293.180", en: "4,293,180", fr: "4\u00A0293\u00A0180" },
  { quantity: count("1234.5678"), it: "1.234,5678", en: "1,234.5678", fr: "1\u00A0234,5678" },
  { quantity: count("0.05"), it: "0,05", en: "0.05", fr: "0,05" },
  { quantity: money(4_293_180), it: "€ 4.293.180", en: "€4,293,180", fr: "4\u00A0293\u00A0180 €" },
  { quantity: money("131.2"), it: "€ 131,20", en: "€131.20", fr: "131,20 €" },
  { quantity: money("0.125"), it: "€ 0,125", en: "€0.125", fr: "0,125 €" },
  { quantity: money(-5, "CAD"), it: "CAD -5", en: "CA$-5", fr: "-5 CAD" },
  { quantity: time(1, "day"), it: "1 giorno", en: "1 day", fr: "1 jour" },
  { quantity: time(5, "working-day"), it: "5 giorni lavorativi", en: "5 working days", fr: "5 jours ouvrés" },
  { quantity: time(1, "month"), it: "1 mese", en: "1 month", fr: "1 mois" },
])("$it", ({ quantity, it, en, fr }) => {
  const printed = (["it", "en", "fr"] as const).map((language) =>
    formatQuantity(quantity, lexiconOf(language)),
  );
  expect(printed).toEqual([it, en, fr]);
});
