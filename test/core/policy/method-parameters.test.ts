import { expect, test } from "vitest";
import { decimal } from "../../../src/core/decimal.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import {
  readMethodParameters,
  scoreAt,
  segmentOf,
  targetIsWhole,
  type LimitPoint,
  type MethodParameters,
} from "../../../src/core/policy/method-parameters.ts";
import type { Quantity } from "../../../src/core/quantity.ts";

const LEXICON = lexiconOf("it");

/** "50 number = 0; 80 number = 1" */
function told(parameters: MethodParameters | undefined): string {
  const amount = ({ value, unit }: Quantity): string => `${value.toString()} ${unit}`;
  switch (parameters?.kind) {
    case "limits":
      return parameters.points.map(({ value, score }) => `${amount(value)} = ${score.toString()}`).join("; ");
    case "stages":
      return parameters.stages.map(({ name, score }) => `${name} = ${score.toString()}`).join("; ");
    case "stabilise":
      return `${amount(parameters.lower)} – ${amount(parameters.upper)}`;
    case undefined:
      return "unreadable";
  }
}

test.each([
  ["limits", "50 = 0 %; 80 = 100 %; 95 = 120 %", "50 number = 0; 80 number = 1; 95 number = 1.2"],
  ["limits", " 80 = 100 % ;; 50 = 0 % ;\n", "50 number = 0; 80 number = 1"],
  ["limits", "80: 100\n50: 0", "50 number = 0; 80 number = 1"],
  ["limits", "50 % = 0; 80 % = 1", "0.5 percent = 0; 0.8 percent = 1"],
  ["limits", "10 = 2; 20 = 3", "10 number = 2; 20 number = 0.03"],
  ["limits", "10 gg = 100 %; 30 gg = 0 %", "10 day = 1; 30 day = 0"],
  ["limits", "50 = 0 %", "unreadable"],
  ["limits", "", "unreadable"],
  ["limits", "50 = 0 %; 80", "unreadable"],
  ["limits", "50 = 0 %; 80 = tanto", "unreadable"],
  ["limits", "50 = 0 %; 80 = 100 %; molto = 120 %", "unreadable"],
  ["limits", "50 = 0 %; 80 = -100 %", "unreadable"],
  ["limits", "50 = 0 %; 80 = 100 gg", "unreadable"],
  ["limits", "50 = 0 %; 80 = sì", "unreadable"],
  ["limits", "50 (circa) = 0 %; 80 = 100 %", "unreadable"],
  ["limits", "50 = 0 %; 80 € = 100 %", "unreadable"],
  ["limits", "50 = 0 %; 50 = 100 %", "unreadable"],
  ["limits", "50 = 0 %; 80 = 100 %; 50 = 20 %", "unreadable"],
  [
    "stages",
    "Studio; Progetto; Avvio; Esercizio",
    "Studio = 0.25; Progetto = 0.5; Avvio = 0.75; Esercizio = 1",
  ],
  ["stages", "Studio; Avvio", "Studio = 0.5; Avvio = 1"],
  ["stages", "Studio = 0 %; Progetto = 50 %; Avvio = 50 %", "Studio = 0; Progetto = 0.5; Avvio = 0.5"],
  ["stages", "Studio = 60 %; Avvio: 1", "Studio = 0.6; Avvio = 1"],
  ["stages", "Avvio", "unreadable"],
  ["stages", "Studio = 60 %; Avvio", "unreadable"],
  ["stages", "Studio; Progetto = 60 %; Avvio", "unreadable"],
  ["stages", "Studio = 60 %; Avvio = 50 %", "unreadable"],
  ["stages", "Studio = 10 %; STUDIO = 50 %", "unreadable"],
  ["stages", "Studio = 10 %; – = 50 %", "unreadable"],
  ["stabilise", "da 5 a 30", "5 number – 30 number"],
  ["stabilise", "tra 5 % e 30 %", "0.05 percent – 0.3 percent"],
  ["stabilise", "almeno 5", "unreadable"],
  ["stabilise", "poco", "unreadable"],
  ["ratio", "50 = 0 %; 80 = 100 %", "unreadable"],
] as const)("%s: %s", (method, text, reads) => {
  expect(told(readMethodParameters(method, text, LEXICON))).toBe(reads);
});

const points = (...pairs: readonly (readonly [number, number])[]): readonly LimitPoint[] =>
  pairs.map(([value, score]) => ({
    value: { value: decimal(value), unit: "number" },
    score: decimal(score),
  }));

test.each([
  [40, "50–50", "0.2"],
  [50, "50–50", "0.2"],
  [65, "50–80", "0.6"],
  [80, "50–80", "1"],
  [90, "80–100", "1.1"],
  [120, "100–100", "1.2"],
])("at %s, between %s: %s", (value, between, score) => {
  const segment = segmentOf(points([50, 0.2], [80, 1], [100, 1.2]), decimal(value));
  if (segment === undefined) throw new Error("no segment");
  expect(`${segment.from.value.toString()}–${segment.to.value.toString()}`).toBe(between);
  expect(scoreAt(segment, decimal(value)).toString()).toBe(score);
});

test("the target's own value is worth 100 %, or the limits are not its own", () => {
  const given = points([50, 0], [80, 1]);
  expect([79, 80, 81].map((target) => targetIsWhole(given, decimal(target)))).toEqual([false, true, true]);
  expect(segmentOf([], decimal(5))).toBeUndefined();
  expect(targetIsWhole([], decimal(5))).toBe(false);
});
