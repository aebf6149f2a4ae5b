import { defineConfig } from "vitest/config";

/** The tests that a mutant of the core has to pass by: those of the core, and those that judge whole rows. */
export default defineConfig({
  test: {
    include: [
      "test/core/**/*.test.ts",
      "test/app/{shapes,confidence,methods,formulas,accepted-value}.test.ts",
      "test/app/texts/{explain,sentences,what-if}.test.ts",
      "test/app/check/checks.test.ts",
      "test/published-cases/published-cases.test.ts",
    ],
    // Long cells and formulas and whatever words take long to try, and notice little; the generated parser is compared with its
    // file, which is no longer itself while mutated.
    exclude: [
      "test/core/wording/long-cells.test.ts",
      "test/core/formula/long-formulas.test.ts",
      "test/core/assessment/what-if-answers.test.ts",
      "test/core/every-reader.test.ts",
      "test/core/formula/parser-is-current.test.ts",
    ],
    // One worker for all files of a run, one run for each mutant: what a test leaves behind does not reach the next mutant.
    isolate: false,
    testTimeout: 60_000,
  },
});
