import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildSample, SAMPLE } from "../../scripts/sample/build-sample.ts";

test("the sample in the repository is what the script makes (npm run sample)", async () => {
  const made = await buildSample();
  expect(Buffer.from(made).equals(readFileSync(SAMPLE))).toBe(true);
});
