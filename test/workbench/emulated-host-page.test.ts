import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_SWITCHES } from "../../src/workbench/host/switches.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/emulated-host.md");

test("docs/emulated-host.md names every switch, with its default", () => {
  const lines = page.split("\n");
  const missing = Object.entries(DEFAULT_SWITCHES).filter(([name, value]) => {
    const words = Array.isArray(value) && value.length === 0 ? "none" : String(value);
    return !lines.some((line) => line.startsWith(`| \`${name}\` | ${words} |`));
  });
  expect(missing).toEqual([]);
});

test("docs/emulated-host.md names every file that guesses", () => {
  const folder = "src/workbench/host";
  const guessing = readdirSync(new URL(`../../${folder}`, import.meta.url), {
    recursive: true,
    encoding: "utf8",
  })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && /\bguess(?:es)?\b/i.test(read(`${folder}/${name}`)));
  expect(guessing).toContain("objects/borders.ts");
  expect(guessing.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("the example on docs/emulated-host.md is the beginning of the test that runs", () => {
  const [, block = "no example"] = /```ts\n(?<block>.*?)```/su.exec(page) ?? [];
  const example = read("test/workbench/host/example.test.ts");
  expect(example.slice(0, block.length)).toBe(block);
  expect(block).toMatch(/^test\("/mu);
});
