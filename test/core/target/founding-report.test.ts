import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseActual } from "../../../src/core/actual/parse-actual.ts";
import type { ActualReading } from "../../../src/core/actual/actual.ts";
import { findDirection } from "../../../src/core/direction/find-direction.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import type { ReadingContext } from "../../../src/core/reading-context.ts";
import { ok } from "../../../src/core/result.ts";
import { parseTarget } from "../../../src/core/target/parse-target.ts";
import type { TargetReading } from "../../../src/core/target/target.ts";
import {
  actualReading,
  answered,
  assumed,
  atLeast,
  atMost,
  bare,
  changed,
  count,
  day,
  dueBy,
  money,
  observed,
  percent,
  targetReading,
  threshold,
  wantsYes,
  yearAssumed,
} from "../../support/readings.ts";

interface Indicator {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly algorithm: string;
  readonly target: string;
  readonly result: string;
}

const report = JSON.parse(
  readFileSync(new URL("../../../samples/relazione-2021/indicators.json", import.meta.url), "utf8"),
) as readonly Indicator[];

const yes = actualReading(answered(true));
const seen = (quantity: Parameters<typeof observed>[0]): ActualReading => actualReading(observed(quantity));
const moved = (quantity: Parameters<typeof changed>[0]): ActualReading => actualReading(changed(quantity));
const completed = (points: number): ActualReading =>
  actualReading({ kind: "completion", share: percent(points) });

/** Row by row what the report asks, what it observed, and which way is better, with the source that says so. */
const EXPECTED: readonly (readonly [number, TargetReading, ActualReading, string])[] = [
  [1, targetReading(atLeast(percent(80))), seen(percent(63)), "higher target"],
  [2, targetReading(atLeast(percent(70))), seen(percent("78.9")), "higher target"],
  [3, targetReading(bare(percent(-3), "-")), moved(percent("-31.65")), "lower sign"],
  [4, targetReading(bare(count(8))), seen(count(12)), "higher algorithm-numerator iniziative"],
  [5, targetReading(bare(percent("4.7"))), seen(percent(5)), "higher algorithm-numerator imprese"],
  [6, targetReading(bare(percent(40))), seen(percent("51.32")), "higher algorithm-numerator richieste"],
  [7, targetReading(bare(percent(37))), seen(percent(35)), "higher algorithm-numerator adesioni"],
  [8, targetReading(bare(count(3000))), seen(count(6491)), "higher algorithm-comparator n≥x"],
  [9, targetReading(wantsYes({ qualifier: "realizzazione" })), yes, ""],
  [10, targetReading(atLeast(percent(90))), seen(percent(93)), "higher target"],
  [11, targetReading(bare(count(65))), seen(count(65)), "higher algorithm-comparator n≥x"],
  [12, targetReading(bare(count(3))), seen(count(3)), "higher algorithm-comparator n≥x"],
  [13, targetReading(bare(count("1.8"))), seen(count("2.45")), "higher algorithm-numerator titoli"],
  [14, targetReading(bare(count(14))), seen(count(14)), "higher algorithm-comparator n≥x"],
  [15, targetReading(bare(count(2))), seen(count(0)), "higher algorithm-comparator n≥x"],
  [16, targetReading(bare(count(1105))), seen(count(1138)), "higher algorithm-comparator n≥x"],
  [17, targetReading(bare(count(200))), seen(count(194)), "higher algorithm-comparator n≥x"],
  [18, targetReading(bare(count(4))), seen(count(8)), "higher algorithm-comparator n≥x"],
  [19, targetReading(atLeast(count(2))), seen(count(2)), "higher target"],
  [20, targetReading(atLeast(percent(90))), seen(percent(113)), "higher target"],
  [21, targetReading(atLeast(percent(90))), seen(percent(99)), "higher target"],
  [22, targetReading(threshold(">", percent(50))), seen(percent(87)), "higher target"],
  [23, targetReading(bare(percent(15), "+")), moved(percent(15)), "higher sign"],
  [24, targetReading(bare(percent(80))), seen(percent(100)), "higher algorithm-numerator Iniziative"],
  [25, targetReading(bare(percent(10), "+")), moved(percent(13)), "higher sign"],
  [26, targetReading(atLeast(percent(90))), seen(percent(91)), "higher target"],
  [27, targetReading(atLeast(percent(90))), seen(percent(98)), "higher target"],
  [28, targetReading(atLeast(percent(90))), seen(percent(85)), "higher target"],
  [29, targetReading(bare(percent("7.1"))), seen(percent("8.3")), "higher algorithm-numerator imprese"],
  [30, targetReading(wantsYes()), yes, ""],
  [31, targetReading(bare(percent("16.3"))), seen(percent("19.3")), "higher algorithm-numerator adesioni"],
  [
    32,
    targetReading(atLeast(count(2))),
    actualReading({ kind: "deferred", reason: "Attività rinviata per legge" }, [
      assumed("deferral-from-text"),
    ]),
    "higher target",
  ],
  [33, targetReading(atLeast(percent(90))), seen(percent(97)), "higher target"],
  [34, targetReading(bare(percent(80))), seen(percent(97)), "higher algorithm-numerator iniziative"],
  [35, targetReading(bare(count(150))), seen(count(142)), "higher algorithm-comparator n≥x"],
  [36, targetReading(bare(count(10))), seen(count(10)), "higher algorithm-comparator n≥x"],
  [37, targetReading(wantsYes({ qualifier: "predisposizione strumento online di promozione" })), yes, ""],
  [38, targetReading(atLeast(percent(90))), seen(percent(96)), "higher target"],
  [39, targetReading(bare(percent(5))), seen(percent("4.88")), "higher algorithm-numerator incontri"],
  [40, targetReading(bare(count(4))), seen(count(8)), "higher algorithm-comparator n≥x"],
  [41, targetReading(wantsYes({ qualifier: "realizzazione" })), yes, ""],
  [42, targetReading(atLeast(count(4))), seen(count(8)), "higher target"],
  [43, targetReading(atMost(count(-6))), moved(count(-5)), "lower target"],
  [44, targetReading(bare(count(2))), seen(count(6)), "higher algorithm-comparator n≥x"],
  [45, targetReading(atLeast(percent(30))), seen(percent(38)), "higher target"],
  [46, targetReading(bare(percent(-4), "-")), moved(percent(-8)), "lower sign"],
  [47, targetReading(atLeast(percent(6))), seen(percent(5)), "higher target"],
  [48, targetReading(atLeast(percent(30))), seen(percent(38)), "higher target"],
  [49, targetReading(bare(percent(15))), seen(percent(20)), "higher algorithm-numerator iniziative"],
  [50, targetReading(bare(percent(75))), seen(percent(86)), "higher algorithm-numerator partecipano"],
  [51, targetReading(bare(count(3))), seen(count(3)), "higher algorithm-numerator ore di formazione"],
  [52, targetReading(threshold(">", count("3.2")), [], "dato 2020"), seen(count("3.4")), "higher target"],
  [53, targetReading(bare(percent(15), "+")), moved(percent(-6)), "higher sign"],
  [54, targetReading(bare(percent(20), "+")), moved(percent(29)), "higher sign"],
  [55, targetReading(wantsYes({ qualifier: "affidamento" })), yes, ""],
  [56, targetReading(wantsYes({ qualifier: "rispetto programma attività" })), completed(67), ""],
  [57, targetReading(wantsYes({ qualifier: "rispetto programma attività" })), completed(68), ""],
  [
    58,
    targetReading(dueBy(2021, 6, 30), [yearAssumed()]),
    actualReading(answered(true, { by: day(2021, 6, 30) }), [yearAssumed()]),
    "",
  ],
  [59, targetReading(bare(count(1))), seen(count("1.03")), "lower algorithm-numerator oneri"],
  [60, targetReading(bare(percent(36))), seen(percent(32)), "lower algorithm-numerator oneri"],
  [61, targetReading(bare(percent(34))), seen(percent(34)), "higher algorithm-numerator interventi"],
  [
    62,
    targetReading({ kind: "stage", stage: "Avvio (go live)" }),
    actualReading(answered(true, { qualifier: "progettazione" })),
    "",
  ],
  [63, targetReading(wantsYes({ qualifier: "avvio lavori" })), actualReading(answered(false)), ""],
  [
    64,
    targetReading(wantsYes({ ceiling: money(4_293_180) })),
    actualReading({ kind: "compliance", kept: true, words: "Budget rispettato" }, [
      assumed("statement-read-as-yes"),
    ]),
    "",
  ],
];

test("the table above has every row of the report", () => {
  expect(EXPECTED.map(([row]) => row)).toEqual(report.map(({ row }) => row));
});

describe("the 2021 report", () => {
  test.each(EXPECTED)("row %i", (row, target, actual, direction) => {
    const indicator = report[row - 1];
    if (indicator === undefined) throw new Error(`No row ${row} in the report`);
    const { unit, algorithm, name } = indicator;
    const lexicon = lexiconOf("it");
    const context: ReadingContext = { lexicon, year: 2021, unit, algorithm };
    const read = parseTarget(indicator.target, context);
    expect([read, parseActual(indicator.result, context)]).toEqual([ok(target), ok(actual)]);
    if (direction === "") return;
    const found = findDirection({ stated: undefined, target: target.target, name, algorithm, lexicon });
    const isInWords = found.source !== "target" && found.source !== "sign";
    const said = [found.direction, found.source, ...(isInWords ? [found.words] : [])].join(" ");
    expect({ said, opposed: found.opposed }).toEqual({ said: direction, opposed: [] });
  });
});
