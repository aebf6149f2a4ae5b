import { defineConfig } from "vitest/config";

/** One file of tests, see `scripts/mutation-tests.ts`. */
export default defineConfig({
  test: {
    include: ["out/mutation/core.test.mjs"],
    server: { deps: { external: [/out\/mutation\/tests/] } },
    testTimeout: 60_000,
  },
});
