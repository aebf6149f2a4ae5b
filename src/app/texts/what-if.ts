import type { Reach } from "../../core/assessment/reach.ts";
import type { ToNextBand, WhatIf } from "../../core/assessment/what-if.ts";
import type { Verdict } from "../../core/assessment/assessment.ts";
import type { Actual } from "../../core/actual/actual.ts";
import type { Language } from "../../core/lexicon/lexicon.ts";
import type { Comparator, Quantity } from "../../core/quantity.ts";
import { formatPercent } from "./numbers.ts";
import { exactActualWords, targetWords } from "./readings.ts";
import { evaluationSpeaker } from "./evaluation/evaluation.ts";
import { bandName } from "./evaluation/labels.ts";
import type { EvaluationKey } from "./evaluation/keys.ts";
import { sentence } from "./evaluation/sentences.ts";

const BOUNDS: Readonly<Record<Comparator, EvaluationKey>> = {
  ">=": "reach.at-least",
  ">": "reach.more-than",
  "<=": "reach.at-most",
  "<": "reach.less-than",
};

/** "almeno 80 %", "entro il 30.06.2021", "sì", "almeno 600 (condizione «≥ 600»)". */
export function reachWords(reach: Reach, language: Language): string {
  const say = evaluationSpeaker(language);
  switch (reach.kind) {
    case "amount": {
      const { amount, comparator, until, isChange } = reach;
      const first = say(BOUNDS[comparator], { amount: amountWords(amount, isChange, language) });
      if (until === undefined) return first;
      const other = comparator === ">=" ? "<=" : ">=";
      const second = say(BOUNDS[other], { amount: amountWords(until, isChange, language) });
      return say("reach.range", { first, second });
    }
    case "answer":
      return answerWords(reach.actual, language);
    case "conditions":
      return reach.parts
        .map(({ target, reach: part }) =>
          say("reach.condition", {
            reach: part === undefined ? say("reach.unreadable") : reachWords(part, language),
            target: targetWords(target, language),
          }),
        )
        .join(say(`reach.${reach.joint}`));
  }
}

/** In full: a rounded figure might fall short. */
const amountWords = (amount: Quantity, isChange: boolean, language: Language): string =>
  exactActualWords({ kind: "quantity", quantity: amount, ...(isChange ? { isChange: true } : {}) }, language);

function answerWords(actual: Actual, language: Language): string {
  const say = evaluationSpeaker(language);
  const words = exactActualWords(actual, language);
  if (actual.kind === "date") return say("reach.date", { date: words });
  return actual.kind === "stage" ? say("reach.stage", { stage: words }) : words;
}

/**
 * What would meet the target and what would reach the next band, a sentence each; one for both where they are the same.
 *
 * @param verdict of the row: the reason why nothing is proposed
 */
export function whatIfSentences(found: WhatIf, verdict: Verdict, language: Language): readonly string[] {
  const say = evaluationSpeaker(language);
  if (found.kind === "none") {
    if (found.because === "decision") return [sentence(say("what-if.decided"))];
    const facts = "reason" in verdict ? { reason: verdict.reason } : {};
    return [sentence(say("what-if.none", { outcome: say(`outcome.${found.because}`, facts) }))];
  }
  const { toMeet, toNextBand } = found;
  const reach = toMeet.kind === "reach" ? reachWords(toMeet.reach, language) : undefined;
  if (reach !== undefined && toNextBand.kind === "reach" && reachWords(toNextBand.reach, language) === reach)
    return [sentence(say("what-if.to-both", { band: bandName(toNextBand.band, language), reach }))];
  const meeting =
    reach !== undefined
      ? say("what-if.to-meet", { reach })
      : say(toMeet.kind === "met" ? "what-if.met" : "what-if.to-meet-unknown");
  return [meeting, bandClause(toNextBand, language)].map(sentence);
}

function bandClause(toNextBand: ToNextBand, language: Language): string {
  const say = evaluationSpeaker(language);
  if (toNextBand.kind === "highest") return say("what-if.highest");
  const band = bandName(toNextBand.band, language);
  switch (toNextBand.kind) {
    case "reach":
      return say("what-if.to-band", { band, reach: reachWords(toNextBand.reach, language) });
    case "unknown":
      return say("what-if.to-band-unknown", { band });
    case "above-cap": {
      const [from, cap] = [toNextBand.band.from, toNextBand.cap].map((share) =>
        formatPercent(share, language),
      );
      return say("what-if.above-cap", { band, from: from ?? "", cap: cap ?? "" });
    }
  }
}
