import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceFrom, linesFrom } from "../../../src/app/undo/line-difference.ts";

test.each([
  { what: "the same", known: ["a", "b", "c"], wanted: ["a", "b", "c"], told: [[0, 3]] },
  { what: "one other", known: ["a", "b", "c"], wanted: ["a", "x", "c"], told: [[0, 1], "x", [2, 1]] },
  { what: "one more", known: ["a", "b"], wanted: ["x", "a", "b"], told: ["x", [0, 2]] },
  {
    what: "alike ones, each in its place",
    known: ["a", "", "b", ""],
    wanted: ["", "", "b", ""],
    told: [
      [1, 1],
      [1, 3],
    ],
  },
  { what: "nothing known", known: [], wanted: ["a", "b"], told: ["a", "b"] },
  { what: "nothing wanted", known: ["a"], wanted: [], told: [] },
])("$what", ({ known, wanted, told }) => {
  expect(differenceFrom(known, wanted)).toEqual(told);
});

test("what is told leads back", () => {
  const lines = fc.array(fc.constantFrom("", "a", "b", "c", "d"));
  fc.assert(
    fc.property(lines, lines, (known, wanted) => {
      expect(linesFrom(known, differenceFrom(known, wanted))).toEqual(wanted);
    }),
  );
});
