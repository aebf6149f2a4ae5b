import { expect, test } from "vitest";
import { comparatorIn } from "../../../src/core/direction/algorithm-comparator.ts";

test.each([
  { algorithm: "n≥x", found: { comparator: ">=", words: "n≥x" } },
  { algorithm: "n>=x (giudizio complessivo)", found: { comparator: ">=", words: "n>=x" } },
  { algorithm: "valore medio (n > x)", found: { comparator: ">", words: "n > x" } },
  { algorithm: "N ≤ X", found: { comparator: "<=", words: "N ≤ X" } },
  { algorithm: "n<x", found: { comparator: "<", words: "n<x" } },
])("$algorithm", ({ algorithm, found }) => {
  expect(comparatorIn(algorithm)).toEqual(found);
});

test.each(["", "sì/no", "n. pratiche evase in ≤ 5 gg", "imprese >= 10 addetti", "an≥x", "n≥xy"])(
  "finds none in %j",
  (algorithm) => {
    expect(comparatorIn(algorithm)).toBeUndefined();
  },
);
