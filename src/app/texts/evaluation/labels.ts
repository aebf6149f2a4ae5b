import type { Assessment, Variance } from "../../../core/assessment/assessment.ts";
import type { Decimal } from "../../../core/decimal.ts";
import type { Language } from "../../../core/lexicon/lexicon.ts";
import { writtenDecimals } from "../../../core/quantity.ts";
import type { Band, BandKey } from "../../../core/policy/status-band.ts";
import { decimalsNeeded, formatNumber, formatPercent, formatSigned, varianceDecimals } from "../numbers.ts";
import { EVALUATION_TEXTS, evaluationSpeaker } from "./evaluation.ts";
import type { EvaluationKey } from "./keys.ts";

/** "Raggiunto", "Raggiunto (da confermare)", "Rinviato": an open assumption shows in the word itself. */
export function verdictLabel({ verdict, isOpen }: Assessment, language: Language): string {
  const say = evaluationSpeaker(language);
  const word = say(`verdict.${verdict.kind}`);
  const hasVerdict = verdict.kind === "met" || verdict.kind === "not-met";
  return hasVerdict && isOpen ? say("verdict.open", { verdict: word }) : word;
}

/** House rule: a disc filled as far as the band goes; readable without colour and in print. */
const SYMBOLS: Readonly<Record<BandKey | "none", string>> = {
  full: "●",
  partial: "◐",
  insufficient: "○",
  none: "–",
};

/** "● Pieno", "– Non valutabile"; the policy's own name and symbol where it gives them. */
export function bandLabel(band: Band | undefined, language: Language): string {
  const say = evaluationSpeaker(language);
  if (band === undefined) return `${SYMBOLS.none} ${say("band.none")}`;
  return `${bandSymbol(band)} ${bandName(band, language)}`;
}

export const bandSymbol = ({ symbol, key }: Band): string => symbol ?? SYMBOLS[key];

export const bandName = ({ name, key }: Band, language: Language): string =>
  name ?? evaluationSpeaker(language)(`band.${key}`);

/** "−17,0 p.p.", "+1.200 €", "−5 giorni". */
export function varianceLabel({ value, unit }: Variance, language: Language): string {
  const decimals = varianceDecimals({ value, unit });
  return evaluationSpeaker(language)(`unit.${unit}`, {
    amount: formatSigned(value, language, decimals),
    count: value.abs().toNumber(),
  });
}

/** "62,963 %", "1.200 €", "12,5 ore/persona": at most four decimals. */
export function amountWords(value: Decimal, unit: string, language: Language): string {
  if (unit === "percent") return formatPercent(value, language);
  const amount = formatNumber(value, language, writtenDecimals(unit, decimalsNeeded(value)));
  const key = `unit.${unit}`;
  return Object.hasOwn(EVALUATION_TEXTS.it, key)
    ? evaluationSpeaker(language)(key as EvaluationKey, { amount, count: value.abs().toNumber() })
    : `${amount} ${unit}`;
}
