import type { IndicatorEntry, TemplateContent } from "./template-content.ts";
import { typedText } from "./typed-value.ts";

/** Semicolon or line end: what surely parts two centres in one cell. */
const BETWEEN_CENTRES = /\s{0,9}[;\n]\s{0,9}/u;

/** The objectives and centres that the rows name, each once, in the order of their first row. */
export function registersFrom(
  indicators: readonly IndicatorEntry[],
): Pick<TemplateContent, "objectives" | "centres"> {
  const textsOf = (key: "objective" | "centre"): readonly string[] =>
    indicators.map(({ cells }) => String(cells[key]?.value ?? ""));
  const centres = textsOf("centre").flatMap((text) => text.split(BETWEEN_CENTRES));
  return {
    objectives: distinct(textsOf("objective")).map((code) => ({ code: typedText(code) })),
    centres: distinct(centres).map((name) => ({ name: typedText(name) })),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== "")),
];
