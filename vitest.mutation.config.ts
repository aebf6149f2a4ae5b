import { defineConfig } from "vitest/config";

/** The tests that a mutant of the core has to pass by: those of the core, and the rows that are judged whole. */
export default defineConfig({
  test: {
    include: ["test/core/**/*.test.ts", "test/app/{shapes,confidence,methods}.test.ts"],
    // Long cells and whatever words take long to try, and notice little; the generated parser is compared with its file, which is
    // no longer itself while mutated.
    exclude: [
      "test/core/wording/long-cells.test.ts",
      "test/core/every-reader.test.ts",
      "test/core/formula/parser-is-current.test.ts",
    ],
    testTimeout: 60_000,
  },
});
