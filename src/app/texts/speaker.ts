import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../core/lexicon/lexicon.ts";

/** What fills the placeholders of a message; numbers only where the message counts (plural). */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message of one catalogue. Throws when a placeholder is left without a value: that is our own fault. */
export type Speaker<Key extends string> = (key: Key, values?: Values) => string;

/** The locales we format with: never the machine's. */
export const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB", fr: "fr-FR" };

/** The ICU messages of a catalogue, each compiled when first said and kept; those without placeholders as text. */
export function speakerOf<Key extends string>(
  language: Language,
  texts: Readonly<Record<Key, string>>,
): Speaker<Key> {
  const compiled = new Map<Key, IntlMessageFormat | string>();
  const compile = (key: Key): IntlMessageFormat | string =>
    texts[key].includes("{")
      ? new IntlMessageFormat(texts[key], LOCALES[language], undefined, { ignoreTag: true })
      : texts[key];
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = compile(key);
      compiled.set(key, message);
    }
    return typeof message === "string" ? message : String(message.format(values));
  };
}

/** "obiettivo" → "Obiettivo"; what starts with a sign or a digit stays as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
