import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseActual } from "../../src/core/actual/parse-actual.ts";
import type { Issue } from "../../src/core/issue.ts";
import { lexiconOf, type Language } from "../../src/core/lexicon/lexicon.ts";
import type { Result } from "../../src/core/result.ts";
import { parseTarget } from "../../src/core/target/parse-target.ts";
import { passageOf, type Passage } from "../../src/core/wording/passage.ts";
import { phrasesIn } from "../../src/core/wording/phrase-book.ts";

type Reading = Readonly<Partial<Record<"target" | "actual", { readonly kind: string }>>> & {
  readonly assumed: readonly unknown[];
};
type Reader = (passage: Passage) => Result<Reading, Issue> | undefined;

/** Every reader of both sides, found where they stand: a new one is tried without being listed. */
async function readersOf(side: "target" | "actual"): Promise<readonly (readonly [string, Reader])[]> {
  const folder = join(import.meta.dirname, "../../src/core", side, "readers");
  const modules = await Promise.all(
    readdirSync(folder).map(async (file) => (await import(join(folder, file))) as Record<string, unknown>),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .filter(
      (entry): entry is [string, Reader] => /^read[A-Z]/u.test(entry[0]) && typeof entry[1] === "function",
    );
}

/** Every word of a lexicon, so that a text meets each of its lists sooner or later. */
function wordsOf(language: Language): readonly string[] {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") words.push(...phrasesIn(value).map((phrase) => phrase.replace("*", "a")));
    else if (typeof value === "object" && value !== null)
      for (const part of Object.values(value)) collect(part);
  };
  collect(lexiconOf(language));
  return words;
}

const FIGURES = [
  "80%",
  "1.234,5",
  "12/12",
  "30.06.2021",
  "4/5",
  "1:3",
  "€",
  "≥",
  "<=",
  "-",
  "+",
  "(",
  ")",
  "²",
  "\u00A0",
];

const textIn = (language: Language): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...wordsOf(language)),
        fc.constantFrom(...FIGURES),
        fc.string({ unit: "binary", maxLength: 6 }),
      ),
      { maxLength: 7 },
    )
    .map((parts) => parts.join(" "));

const CONTEXTS = [
  { unit: "", algorithm: "" },
  { unit: "data", algorithm: "sì/no", year: 2021 },
  { unit: "%", algorithm: "Stato avanzamento lavori", year: 2021, wanted: "percent" },
  { unit: "", algorithm: "n≥x", year: 2021, wanted: "date" },
];

function isWellFormed(reading: ReturnType<Reader>, side: "target" | "actual"): boolean {
  if (reading === undefined) return true;
  if (!reading.ok) return /^[a-z-]+$/u.test(reading.issue.code);
  return typeof reading.value[side]?.kind === "string" && Array.isArray(reading.value.assumed);
}

/** What the readers of a side give together. */
const ALL: Readonly<Record<"target" | "actual", Reader>> = {
  target: ({ text, context }) => parseTarget(text, context),
  actual: ({ text, context }) => parseActual(text, context),
};

describe.each(["target", "actual"] as const)("readers of the %s", async (side) => {
  const readers = [...(await readersOf(side)), ["all of them", ALL[side]] as const];

  test("are all there", () => {
    expect(readers.length).toBeGreaterThan(12);
  });

  describe.each(readers)("%s", (_name, read) => {
    test.each(["it", "en", "fr"] as const)(
      "any words (%s): a reading, an issue with a code, or nothing",
      (language) => {
        const lexicon = lexiconOf(language);
        fc.assert(
          fc.property(textIn(language), fc.constantFrom(...CONTEXTS), (text, context) => {
            const passage = passageOf(text, { ...context, lexicon });
            const reading = read(passage);
            expect(isWellFormed(reading, side)).toBe(true);
            expect(read(passage)).toEqual(reading);
          }),
          { numRuns: 300 },
        );
      },
    );
  });
});
