import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { ADDITION_TEXTS } from "../../../src/app/texts/additions.ts";
import { COLLECT_TEXTS } from "../../../src/app/texts/collect/collect.ts";
import { CONVERSION_TEXTS } from "../../../src/app/texts/conversion.ts";
import { EVALUATION_TEXTS } from "../../../src/app/texts/evaluation/evaluation.ts";
import { LEFT_OUT_TEXTS } from "../../../src/app/texts/left-out.ts";
import { POLICY_TEXTS } from "../../../src/app/texts/policy.ts";
import { PREVIEW_TEXTS } from "../../../src/app/texts/preview.ts";
import { RESTORE_TEXTS } from "../../../src/app/texts/restore.ts";
import { RULING_TEXTS } from "../../../src/app/texts/rulings.ts";
import { SHEET_TEXTS } from "../../../src/app/texts/sheets/sheets.ts";
import { LOCALES, speakerOf } from "../../../src/app/texts/speaker.ts";

interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
const LITERAL = 0;
const POUND = 7;

const compiled = (text: string, language: "it" | "en" | "fr"): IntlMessageFormat =>
  new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });

/** The placeholders of a message. */
function placeholders(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ type, value, options }) => {
    const inside = Object.values(options ?? {}).flatMap((option) => placeholders(option.value));
    return type === LITERAL || type === POUND ? [] : [value, ...inside];
  });
}

const namesIn = (text: string, language: "it" | "en" | "fr"): readonly string[] => [
  ...new Set(placeholders(compiled(text, language).getAst() as unknown as readonly Element[])),
];

const catalogues = [
  { name: "additions, en", language: "en", texts: ADDITION_TEXTS.en, model: ADDITION_TEXTS.it },
  { name: "evaluation, en", language: "en", texts: EVALUATION_TEXTS.en, model: EVALUATION_TEXTS.it },
  { name: "evaluation, fr", language: "fr", texts: EVALUATION_TEXTS.fr, model: EVALUATION_TEXTS.it },
  { name: "left out, en", language: "en", texts: LEFT_OUT_TEXTS.en, model: LEFT_OUT_TEXTS.it },
  { name: "collect, en", language: "en", texts: COLLECT_TEXTS.en, model: COLLECT_TEXTS.it },
  { name: "conversion, en", language: "en", texts: CONVERSION_TEXTS.en, model: CONVERSION_TEXTS.it },
  { name: "policy, en", language: "en", texts: POLICY_TEXTS.en, model: POLICY_TEXTS.it },
  { name: "preview, en", language: "en", texts: PREVIEW_TEXTS.en, model: PREVIEW_TEXTS.it },
  { name: "restore, en", language: "en", texts: RESTORE_TEXTS.en, model: RESTORE_TEXTS.it },
  { name: "rulings, en", language: "en", texts: RULING_TEXTS.en, model: RULING_TEXTS.it },
  { name: "sheets, en", language: "en", texts: SHEET_TEXTS.en, model: SHEET_TEXTS.it },
] as const;

describe.each(catalogues)("$name", ({ language, texts, model }) => {
  const entries = Object.entries(texts);

  test("has the keys of the Italian catalogue", () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(model).toSorted());
  });

  test("names the same facts as the Italian catalogue", () => {
    // A plural that only one language needs takes its count beside the same facts.
    const factsOf = (text: string, of: "it" | "en" | "fr"): readonly string[] =>
      namesIn(text, of)
        .filter((name) => name !== "count")
        .toSorted();
    const own = entries.map(([key, text]) => [key, factsOf(text, language)]);
    const italian = new Map(Object.entries(model));
    expect(own).toEqual(entries.map(([key]) => [key, factsOf(italian.get(key) ?? "", "it")]));
  });
});

/** All that is said in a language. */
const languages = [
  {
    name: "it",
    texts: {
      ...EVALUATION_TEXTS.it,
      ...SHEET_TEXTS.it,
      ...PREVIEW_TEXTS.it,
      ...COLLECT_TEXTS.it,
      ...POLICY_TEXTS.it,
      ...CONVERSION_TEXTS.it,
      ...RULING_TEXTS.it,
      ...ADDITION_TEXTS.it,
    },
  },
  {
    name: "en",
    texts: {
      ...EVALUATION_TEXTS.en,
      ...SHEET_TEXTS.en,
      ...PREVIEW_TEXTS.en,
      ...COLLECT_TEXTS.en,
      ...POLICY_TEXTS.en,
      ...CONVERSION_TEXTS.en,
      ...RULING_TEXTS.en,
      ...ADDITION_TEXTS.en,
    },
  },
  { name: "fr", texts: EVALUATION_TEXTS.fr },
] as const;

test.each(languages)("$name: every message is filled to the last placeholder", ({ name, texts }) => {
  const unfilled = Object.entries(texts).filter(([, text]) => {
    const values = Object.fromEntries(namesIn(text, name).map((fact) => [fact, 2]));
    return /[{}]|undefined/u.test(String(compiled(text, name).format(values)));
  });
  expect(unfilled).toEqual([]);
});

test.each(languages)("$name: every message is said as ICU has it", ({ name, texts }) => {
  const say = speakerOf(name, texts as Readonly<Record<string, string>>);
  for (const values of [(fact: string) => `«${fact}»`, () => 0, () => 1, () => 2.5]) {
    const filled = (text: string) => Object.fromEntries(namesIn(text, name).map((one) => [one, values(one)]));
    const entries = Object.entries(texts);
    expect(entries.map(([key, text]) => say(key, filled(text)))).toEqual(
      entries.map(([, text]) => compiled(text, name).format(filled(text))),
    );
  }
});

test("a placeholder without a value is our own fault", () => {
  const say = speakerOf("it", { one: "foglio «{sheet}»" });
  expect(() => say("one", {})).toThrow("sheet");
  expect(() => say("one")).toThrow("sheet");
});

test.each([
  {
    name: "it",
    texts: { ...EVALUATION_TEXTS.it, ...SHEET_TEXTS.it, ...PREVIEW_TEXTS.it, ...RULING_TEXTS.it },
  },
  {
    name: "en",
    texts: { ...EVALUATION_TEXTS.en, ...SHEET_TEXTS.en, ...PREVIEW_TEXTS.en, ...RULING_TEXTS.en },
  },
  { name: "fr", texts: EVALUATION_TEXTS.fr },
] as const)("$name: no straight apostrophe, which would quote a placeholder", ({ texts }) => {
  expect(Object.entries(texts).filter(([, text]) => text.includes("'"))).toEqual([]);
});
