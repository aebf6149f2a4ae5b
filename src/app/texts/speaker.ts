import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../core/lexicon/lexicon.ts";

/** What fills the placeholders of a message; numbers only where the message counts (plural). */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message of one catalogue. Throws when a placeholder is left without a value: that is our own fault. */
export type Speaker<Key extends string> = (key: Key, values?: Values) => string;

/** The locales we format with: never the machine's. */
export const LOCALES: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB", fr: "fr-FR" };

/** The ICU messages of a catalogue, each compiled when first said and kept. */
export function speakerOf<Key extends string>(
  language: Language,
  texts: Readonly<Record<Key, string>>,
): Speaker<Key> {
  const compiled = new Map<Key, Message>();
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = messageOf(texts[key], LOCALES[language]);
      compiled.set(key, message);
    }
    return message(values);
  };
}

type Message = (values: Values | undefined) => string;

/** What the library's tree of a message calls a text and a placeholder that is filled in as it is. */
const LITERAL = 0;
const ARGUMENT = 1;

/** Most messages count and choose nothing: their words and values are put together without the library. */
function messageOf(text: string, locale: string): Message {
  if (!text.includes("{")) return () => text;
  const icu = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const said: Message = (values) => String(icu.format(values));
  const tree = icu.getAst();
  const parts = tree.flatMap((part) => (part.type === LITERAL || part.type === ARGUMENT ? [part] : []));
  if (parts.length < tree.length) return said;
  return (values = {}) => {
    let words = "";
    for (const { type, value } of parts) {
      const filled = type === LITERAL ? value : values[value];
      if (filled === undefined) return said(values);
      words += filled;
    }
    return words;
  };
}

/** "obiettivo" → "Obiettivo"; what starts with a sign or a digit stays as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
