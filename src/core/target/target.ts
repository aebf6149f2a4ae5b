import type { Assumption } from "../assumption.ts";
import type { CalendarDate } from "../calendar-date.ts";
import type { Stage } from "../policy/method-parameters.ts";
import type { Comparator, Quantity } from "../quantity.ts";

/** What the plan asks of an indicator. */
export type Target =
  /** `isChange`: of the change from the starting value, with its sign: "riduzione del 10%" is at most −10 %. */
  | {
      readonly kind: "threshold";
      readonly comparator: Comparator;
      readonly bound: Quantity;
      readonly isChange?: true;
    }
  /**
   * A bare number or percentage: the direction is not stated. `sign` is the one written ("+15%", "-3%": the
   * indicator is itself a variation), "none" for "40%".
   */
  | { readonly kind: "bare"; readonly bound: Quantity; readonly sign: "+" | "-" | "none" }
  /**
   * Measured from the starting value: so many times it ("mantenimento", "il doppio del 2020"), strictly better
   * ("miglioramento"), or on the side that a comparator names ("non inferiore al dato 2020").
   */
  | {
      readonly kind: "baseline";
      readonly times: number;
      readonly better: boolean;
      readonly comparator?: Comparator;
      readonly words: string;
    }
  /** Both ends included. */
  | { readonly kind: "range"; readonly lower: Quantity; readonly upper: Quantity }
  | { readonly kind: "deadline"; readonly due: CalendarDate }
  /** `qualifier`: the words after the yes ("realizzazione"); `ceiling`: "sì max € 4.293.180". */
  | {
      readonly kind: "yes-no";
      readonly wanted: boolean;
      readonly qualifier?: string;
      readonly ceiling?: Quantity;
      /** The words name something to be done, "approvazione del regolamento", and no yes. */
      readonly isAct?: true;
    }
  /** A stage of work in words ("Avvio (go live)"): without a ladder compared only with the same stage. */
  | { readonly kind: "stage"; readonly stage: string; readonly ladder?: readonly Stage[] }
  /** Several conditions joined by "e" (all-of) or "o" (any-of). `counted`: of each the words behind its number, "corsi". */
  | {
      readonly kind: "all-of" | "any-of";
      readonly parts: readonly Target[];
      readonly counted?: readonly string[];
    }
  /** "n.d.", "-", "per conoscenza": the plan sets none. */
  | { readonly kind: "none"; readonly words: string };

export interface TargetReading {
  readonly target: Target;
  readonly assumed: readonly Assumption[];
  /** Words left beside the reading, in brackets or after it: "dato 2020". */
  readonly remark?: string;
}
