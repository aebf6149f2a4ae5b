import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OFFICE_ANCESTORS } from "../../scripts/pages/content-security-policy.ts";

const root = join(import.meta.dirname, "../..");
const deploy = readFileSync(join(root, "docs/deploy.md"), "utf8");

test("docs/deploy.md gives the header that our own server sends", () => {
  const lines = [...deploy.matchAll(/frame-ancestors (?<sources>https:[^"\n]+)/g)].map(
    ({ groups }) => groups?.["sources"],
  );
  expect(lines).toEqual([OFFICE_ANCESTORS.join(" "), OFFICE_ANCESTORS.join(" ")]);
});

test("docs/deploy.md names commands that there are", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...deploy.matchAll(/npm run (?<name>[\w:-]+)/g)].map(({ groups }) => groups?.["name"] ?? "");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
