import { expect, test } from "vitest";
import { decimal } from "../../../src/core/decimal.ts";
import { bandOf, bandsOf, DEFAULT_BANDS } from "../../../src/core/policy/status-band.ts";

const row = (name: string, from: number) => ({
  name,
  from: decimal(from),
  colour: undefined,
  symbol: undefined,
});

test.each([
  { share: 1, band: "full" },
  { share: 0.999, band: "partial" },
  { share: 0.6, band: "partial" },
  { share: 0.599, band: "insufficient" },
  { share: 0, band: "insufficient" },
])("$share is $band on indicators", ({ share, band }) => {
  expect(bandOf(decimal(share), DEFAULT_BANDS.indicator)?.key).toBe(band);
});

test.each([
  {
    name: "half-open, highest first",
    rows: [row("rosso", 0), row("verde", 1), row("giallo", 0.6)],
    codes: [],
  },
  { name: "a hole at the bottom", rows: [row("verde", 1), row("giallo", 0.6)], codes: ["bands-hole"] },
  {
    name: "two bands from one value",
    rows: [row("a", 0), row("b", 0), row("c", 1)],
    codes: ["bands-overlap"],
  },
  { name: "above the cap", rows: [row("a", 0), row("b", 1.2)], codes: ["bands-above-cap"] },
])("$name", ({ rows, codes }) => {
  expect(bandsOf(rows, decimal(1), "indicator").issues.map(({ code }) => code)).toEqual(codes);
});

test.each([
  { level: "indicator", keys: ["partial", "insufficient"] },
  { level: "centre", keys: ["full", "insufficient"] },
] as const)("green from 95 %: $level", ({ level, keys }) => {
  const { bands } = bandsOf([row("in linea", 0.95), row("critico", 0)], decimal(1), level);
  expect(bands.map(({ key }) => key)).toEqual(keys);
});
