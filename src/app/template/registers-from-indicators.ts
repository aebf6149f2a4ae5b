import { centreNames } from "../centre-names.ts";
import type { IndicatorEntry, TemplateContent } from "./template-content.ts";
import { typedText } from "./typed-value.ts";

/** The objectives and centres that the rows name, each once, in the order of their first row. */
export function registersFrom(
  indicators: readonly IndicatorEntry[],
): Pick<TemplateContent, "objectives" | "centres"> {
  const textsOf = (key: "objective" | "centre"): readonly string[] =>
    indicators.map(({ cells }) => String(cells[key]?.value ?? ""));
  return {
    objectives: distinct(textsOf("objective")).map((code) => ({ code: typedText(code) })),
    centres: centreNames(textsOf("centre")).map((name) => ({ name: typedText(name) })),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== "")),
];
