import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildSample, SAMPLE, SAMPLE_CONTENT, sampleContentText } from "../../scripts/sample/build-sample.ts";

test("the sample in the repository is what the script makes (npm run sample)", async () => {
  const made = await buildSample();
  expect(Buffer.from(made).equals(readFileSync(SAMPLE))).toBe(true);
});

test("and so is its content as data", async () => {
  expect(readFileSync(SAMPLE_CONTENT, "utf8")).toBe(await sampleContentText());
});
