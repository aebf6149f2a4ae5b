/**
 * Something a reading took for granted or inferred, as a code. The user sees every one of them; those that could
 * change the verdict are asked (sheet "Da confermare").
 */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type AssumptionCode =
  /** "30.06": the year is the plan's. */
  | "year-from-period"
  /** "5" beside "entro 5 giorni": the unit is the other side's. */
  | "unit-from-other-side"
  /** A General-format 63 or 0.63 beside a percentage: above 1.5 points, up to 1 a fraction. */
  | "scale-assumed"
  /** "Exactly 95%" read as a bound (DOMAIN §3: 69 of 79 published rows behave so). */
  | "exact-read-as-bound"
  /** A date target answered by a bare "sì". */
  | "on-time-assumed"
  /** "Budget rispettato" read as yes. */
  | "statement-read-as-yes"
  /** "sì max € 4.293.180" answered without an amount. */
  | "ceiling-not-shown"
  /** "realizzazione al 100%" read as yes. */
  | "completion-read-as-yes"
  /** "1.8" in an Italian workbook read as one point eight. */
  | "decimal-mark-assumed"
  /** "Attività rinviata per legge" in the actual read as a deferral. */
  | "deferral-from-text"
  | "exclusion-from-text"
  /** The direction follows from the sign of a variation ("-3%"). */
  | "direction-from-sign"
  /** … from the numerator of the algorithm ("oneri …"). */
  | "direction-from-algorithm"
  /** … from words in the name ("riduzione …"). */
  | "direction-from-name"
  /** … from the way from the starting value to the target. */
  | "direction-from-baseline"
  /** … from nowhere: higher, the usual case. */
  | "direction-assumed"
  /** "circa 80%": the approximation was read as the number. */
  | "approximation-read-as-number"
  /** "mantenimento", "il doppio del 2020": the bound was made of the starting value. */
  | "target-from-baseline"
  /** A level answers a change: the change was made of it and the starting value. */
  | "change-from-baseline"
  /** "12%" answering "riduzione del 10%" was read as a reduction. */
  | "sign-from-target"
  /** "Sono stati formati 45 dipendenti": the number was taken from a sentence. */
  | "number-from-prose"
  /** "Delibera n. 45 del 12/09/2021": the day was taken from a sentence. */
  | "date-from-prose"
  /** "1:3" read as one third. */
  | "ratio-read-as-quotient"
  /** "45 su 50" read as 90 %, because the target is a percentage. */
  | "share-from-counts"
  /** "Approvazione del regolamento" read as a yes that is asked. */
  | "act-read-as-yes-no"
  /** "75 PA, 620 soggetti" answers two conditions in their order. */
  | "answers-in-order"
  /** "11/12" beside "12/12": read as days, and as likely eleven of twelve. */
  | "day-or-share"
  /** "almeno 2020" in the plan of 2021: read as a number, and as likely what was reached in that year. */
  | "year-read-as-number"
  /** "+6 rispetto al 2020" beside "≥ 5" in a row that speaks of no change: by so much, or up to it. */
  | "change-read-as-level"
  /** "No, rinviato al 2022": a no, and as likely put off. */
  | "no-or-withdrawn"
  /** "65% (dato 2019)" in the plan of 2021: taken for the plan's year. */
  | "value-of-another-year"
  /** "3,6" beside 3.500.000: compared as they stand, and as likely written in thousands or millions. */
  | "magnitudes-apart"
  /** "60% entro 13 settimane": the result is taken to be measured at the same term. */
  | "term-of-measure"
  /** "entro 2 mesi" beside "45 giorni": a month has 30 days, a year 365. */
  | "months-counted-in-days";
