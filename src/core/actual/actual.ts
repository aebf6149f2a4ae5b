import type { Assumption } from "../assumption.ts";
import type { CalendarDate } from "../calendar-date.ts";
import type { Comparator, Quantity } from "../quantity.ts";

/** What was observed. */
export type Actual =
  /** `isChange`: written with a sign or as a change: "-12 %", "riduzione del 12%"; `on`: the day of the measure, "70% al 31.12". */
  | {
      readonly kind: "quantity";
      readonly quantity: Quantity;
      readonly isChange?: true;
      readonly on?: CalendarDate;
    }
  /** "75 PA, 620 soggetti": several amounts, in their order. */
  | { readonly kind: "several"; readonly parts: readonly CountedQuantity[] }
  /** A result that is itself an inequality: "≥95%", "più di 4 250". */
  | {
      readonly kind: "bound";
      readonly comparator: Comparator;
      readonly bound: Quantity;
      readonly on?: CalendarDate;
    }
  /** `by`: "sì entro il 30.06"; `qualifier`: "Sì progettazione". */
  | {
      readonly kind: "yes-no";
      readonly answer: boolean;
      readonly by?: CalendarDate;
      readonly qualifier?: string;
    }
  /** `since`: "giugno 2021" is some day from the first of June on to `date`. */
  | { readonly kind: "date"; readonly date: CalendarDate; readonly since?: CalendarDate }
  /** "realizzazione al 67%": a degree of completion in words. */
  | { readonly kind: "completion"; readonly share: Quantity }
  /** "Budget rispettato": a statement that says yes without the word. */
  | { readonly kind: "compliance"; readonly kept: boolean; readonly words: string }
  /** "Progettazione", where the row is followed by stages of work. */
  | { readonly kind: "stage"; readonly stage: string }
  /** "Attività rinviata per legge", "escluso …": the words are the reason. */
  | { readonly kind: "deferred" | "excluded"; readonly reason: string }
  /** Empty, "n.d.", "non rilevato". */
  | { readonly kind: "none"; readonly words: string };

/** `counted`: the words behind the number, "soggetti". */
export type CountedQuantity = Quantity & { readonly counted?: string };

export interface ActualReading {
  readonly actual: Actual;
  readonly assumed: readonly Assumption[];
  readonly remark?: string;
}

/** The date that was read, with the first day where it is a whole period. */
export const dateOf = (
  date: CalendarDate,
  { since }: { readonly since?: CalendarDate },
): Extract<Actual, { kind: "date" }> =>
  since === undefined ? { kind: "date", date } : { kind: "date", date, since };
