import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Makes the pictures of the documents anew, by the test that looks at them. */
const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
execFileSync(process.execPath, [vitest, "run", "test/e2e/pictures.test.ts"], {
  env: { ...process.env, TRAGUARDO_PICTURES: "anew" },
  stdio: "inherit",
});
