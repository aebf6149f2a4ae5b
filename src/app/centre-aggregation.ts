import { fold } from "./headings.ts";
import type { WorkbookLanguage } from "./plan-layout.ts";

/** What the values of several centres make: the lead's own, their sum or their mean. */
export type CentreAggregation = "lead" | "sum" | "mean";

export const CENTRE_AGGREGATIONS: Readonly<
  Record<CentreAggregation, Readonly<Record<WorkbookLanguage, string>>>
> = {
  lead: { it: "capofila", en: "lead" },
  sum: { it: "somma", en: "sum" },
  mean: { it: "media", en: "mean" },
};

const WORDS: ReadonlyMap<string, CentreAggregation> = new Map(
  (Object.keys(CENTRE_AGGREGATIONS) as CentreAggregation[]).flatMap((key) =>
    Object.values(CENTRE_AGGREGATIONS[key]).map((word): [string, CentreAggregation] => [fold(word), key]),
  ),
);

/** Blank, and words that are none of ours, leave it to the lead. */
export const centreAggregation = (text: string): CentreAggregation => WORDS.get(fold(text)) ?? "lead";
