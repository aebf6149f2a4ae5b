import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { functionMetadata } from "../../src/functions/function-help.ts";
import type { HelpLanguage } from "../../src/functions/function-ids.ts";

const LANGUAGES: readonly HelpLanguage[] = ["it", "en"];
const pathOf = (language: HelpLanguage): string =>
  join(import.meta.dirname, `../../src/functions/functions.${language}.json`);

/** `npx vitest run test/functions -u` writes the files anew. */
test.each(LANGUAGES)("functions.%s.json is what the help says", async (language) => {
  await expect(`${JSON.stringify(functionMetadata(language), null, 2)}\n`).toMatchFileSnapshot(
    pathOf(language),
  );
});

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

const metadata = (language: HelpLanguage): Metadata => JSON.parse(readFileSync(pathOf(language), "utf8"));

test("names are the same in every language, help is not", () => {
  const [it, en] = [metadata("it"), metadata("en")];
  const names = ({ functions }: Metadata) => functions.map(({ id, name }) => [id, name]);
  expect(names(en)).toEqual(names(it));
  it.functions.forEach(({ description }, at) => {
    expect(en.functions[at]?.description).not.toBe(description);
  });
});

test("names are such as Excel takes, and optional arguments come last", () => {
  for (const { functions } of LANGUAGES.map(metadata)) {
    for (const { id, parameters } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]*$/);
      expect(parameters.map(({ optional }) => optional === true)).toEqual([false, false, true, true]);
    }
  }
});
