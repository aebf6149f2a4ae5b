import { assessIndicator } from "../core/assessment/assess-indicator.ts";
import { readIndicator } from "../core/assessment/read-indicator.ts";
import type { CalendarDate } from "../core/calendar-date.ts";
import { lexiconOf, type Language } from "../core/lexicon/lexicon.ts";
import { PERFORMANCE, type Indicator } from "../core/plan.ts";
import { DEFAULT_POLICY, type Method } from "../core/policy/policy.ts";
import type { Direction } from "../core/quantity.ts";
import type { Explained } from "./texts/explain.ts";

/** What is known of an indicator that stands in no plan. */
export type AloneIndicator = Pick<Indicator, "target" | "actual" | "baseline"> &
  Partial<
    Pick<
      Indicator,
      "key" | "name" | "typology" | "algorithm" | "unit" | "due" | "issues" | "method" | "methodParameters"
    >
  > & {
    readonly direction: Direction | undefined;
  };

export interface AloneTerms {
  readonly language: Language;
  readonly year: number | undefined;
  readonly method: Method;
  /** Without it no due date withholds a verdict. */
  readonly asOf: CalendarDate | undefined;
}

/** Judges one indicator by itself, with the engine and the policy of a plan that sets no parameters. */
export function assessAlone(given: AloneIndicator, terms: AloneTerms): Explained {
  const { direction, ...known } = given;
  const indicator: Indicator = {
    key: "",
    code: "",
    name: "",
    objective: "",
    scopes: [PERFORMANCE],
    typology: "",
    algorithm: "",
    unit: "",
    dataSource: "",
    due: undefined,
    isCumulative: false,
    weight: undefined,
    method: undefined,
    methodParameters: undefined,
    bands: "",
    centres: [],
    cause: "",
    issues: [],
    ...known,
    rulings: {
      decision: undefined,
      confirmedTarget: undefined,
      confirmedActual: undefined,
      direction,
      reference: undefined,
    },
  };
  const { language, year, method, asOf } = terms;
  const read = readIndicator(indicator, lexiconOf(language), year);
  const policy = { ...DEFAULT_POLICY, method };
  return { indicator, assessment: assessIndicator(read, { policy, asOf, year }) };
}
