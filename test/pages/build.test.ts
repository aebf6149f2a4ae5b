import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import webpack from "webpack";
import { contentSecurityPolicy } from "../../scripts/pages/content-security-policy.ts";
import { htmlPage, sharedConfiguration } from "../../scripts/pages/shared-configuration.ts";
import { readSettings } from "../../scripts/pages/settings.ts";

const fixture = join(import.meta.dirname, "fixture");
const root = join(import.meta.dirname, "../..");

let path: string;
let files: readonly { readonly name: string; readonly text: string }[];

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), "traguardo-pages-"));
  const configuration = {
    ...sharedConfiguration({ root, mode: "production", path, settings: readSettings({}) }),
    entry: { main: join(fixture, "main.ts") },
    plugins: [htmlPage(join(fixture, "page.html"), "page.html", { policy: contentSecurityPolicy({}) })],
  };
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  const names = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  files = await Promise.all(
    names.map(async (name) => ({ name: name.slice(path.length + 1), text: await readFile(name, "utf8") })),
  );
});

afterAll(async () => {
  await rm(path, { recursive: true });
});

test("entry, worker and import() are scripts of their own, named by their contents", () => {
  const scripts = files.filter(({ name }) => /^scripts\/[\w-]+\.[0-9a-f]{10}\.js$/.test(name));
  expect(scripts).toHaveLength(3);
  expect(files.map(({ name }) => name).filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("the page refers to its files by relative paths, and has nothing inline", () => {
  const html = files.find(({ name }) => name === "page.html")?.text ?? "";
  expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path)).toEqual([
    expect.stringMatching(/^scripts\/main\.[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^styles\/main\.[0-9a-f]{10}\.css$/),
  ]);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});

test("no script evaluates text, and none tells where it was built", () => {
  for (const { text } of files) {
    expect(text).not.toMatch(/\beval\(|new Function\(/);
    expect(text).not.toContain(root);
  }
});
