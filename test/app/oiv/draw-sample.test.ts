import { expect, test } from "vitest";
import { drawSample } from "../../../src/app/oiv/draw-sample.ts";

const rows = Array.from({ length: 40 }, (_, index) => ({
  key: `I${index}`,
  centres: [index < 30 ? "A" : index < 39 ? "B" : "C"],
}));
const drawn = (percent: number, seed: string, given = rows): readonly string[] =>
  [...drawSample(given, { percent, seed })].toSorted();
const of = (centre: string): ReadonlySet<string> =>
  new Set(rows.filter(({ centres }) => centres[0] === centre).map(({ key }) => key));

test("of each centre the share is drawn, rounded up", () => {
  const sample = drawn(20, "2021");
  const counts = ["A", "B", "C"].map((centre) => sample.filter((key) => of(centre).has(key)).length);
  expect(counts).toEqual([6, 2, 1]);
});

test("the same seed draws the same rows in whatever order they stand, another seed others", () => {
  expect(drawn(20, "2021", rows.toReversed())).toEqual(drawn(20, "2021"));
  expect(drawn(20, "2022")).not.toEqual(drawn(20, "2021"));
});
