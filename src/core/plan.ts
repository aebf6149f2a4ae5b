import type { CalendarDate } from "./calendar-date.ts";
import { cellText, type Cell } from "./cell.ts";
import { roundedTo, type Decimal } from "./decimal.ts";
import type { ComputedFormula } from "./formula/compute-formula.ts";
import type { Issue, CellRef } from "./issue.ts";
import type { Direction } from "./quantity.ts";
import type { MethodParameters } from "./policy/method-parameters.ts";
import type { Method } from "./policy/policy.ts";
import type { Result } from "./result.ts";

/** A cell with its address: what a proof points to. */
export interface Source {
  readonly cell: Cell;
  /** Absent where there is no workbook (`traguardo evaluate`). */
  readonly at?: CellRef;
}

/** The plans an indicator belongs to. Others than the three known ones are kept as written. */
export type Scope = string;
export const PERFORMANCE = "Performance";
export const PIRA = "PIRA";

/** What a person ruled on a row that the engine may not decide. */
export interface Decision {
  readonly verdict: "met" | "not-met" | "deferred" | "excluded";
  readonly reason: string;
  readonly act: string;
  readonly by: string;
  readonly on: string;
}

/** The columns confirmed by a person, and the two texts as they stood then. */
export interface Rulings {
  readonly decision: Decision | undefined;
  readonly confirmedTarget: Source | undefined;
  readonly confirmedActual: Source | undefined;
  readonly direction: Direction | undefined;
  /** `referenceOf(target, actual)` at confirmation; undefined: just ruled, so it holds. */
  readonly reference: string | undefined;
}

/** One row of the plan, its words not yet read. */
export interface Indicator {
  /** The row's own ID; while it has none, table and row ("Indicatori!12"). The report code is no key (DOMAIN §5). */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Code of the objective it belongs to; "" for none. */
  readonly objective: string;
  readonly scopes: readonly Scope[];
  readonly typology: string;
  readonly algorithm: string;
  readonly unit: string;
  readonly dataSource: string;
  readonly target: Source;
  readonly actual: Source;
  /** What was accepted in *Consuntivi*, where the cell of the actual says something else. */
  readonly accepted?: Source | undefined;
  /** What the column *Formula* gives; it is the actual where the cell of the actual is empty. */
  readonly formula?: RowFormula;
  readonly baseline: Source | undefined;
  readonly rulings: Rulings;
  readonly due: CalendarDate | undefined;
  /** Cumulative values never go back: a reached target is met before its due date. */
  readonly isCumulative: boolean;
  readonly weight: Decimal | undefined;
  readonly method: Method | undefined;
  /** What the method needs beside target and actual, where the row says it. */
  readonly methodParameters: MethodParameters | undefined;
  /** Name of its own set of bands; "" for the policy's. */
  readonly bands: string;
  /** Keys of the responsible centres, aliases resolved; the first is the lead. */
  readonly centres: readonly string[];
  readonly cause: string;
  /** What was wrong with the other cells of the row. */
  readonly issues: readonly Issue[];
}

export interface RowFormula {
  readonly source: Source;
  readonly outcome: Result<ComputedFormula, Issue>;
}

export interface Objective {
  readonly code: string;
  readonly level: "strategic" | "operative";
  /** Code of the strategic objective above; "" for none. */
  readonly parent: string;
  readonly title: string;
  readonly weight: Decimal | undefined;
}

/** "1.1 ECOSISTEMA DIGITALE"; where the plan gives no title, what it calls the objective by. */
export const objectiveName = ({ code, title }: Pick<Objective, "code" | "title">): string =>
  code === title || title === "" ? code : `${code} ${title}`;

export interface Centre {
  /** The name that rows of the plan point to. */
  readonly key: string;
  readonly name: string;
  /** "" for none. */
  readonly code: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** "Tutte le aree": the internal areas together, shown apart. */
  readonly isTransversal: boolean;
}

export interface Plan {
  readonly administration: string;
  readonly year: number | undefined;
  readonly indicators: readonly Indicator[];
  readonly objectives: readonly Objective[];
  readonly centres: readonly Centre[];
}

/** What a confirmation took for the actual: the words of its cell, else the number that its formula gave. */
export function observedText({ actual, formula }: Pick<Indicator, "actual" | "formula">): string {
  const text = cellText(actual.cell);
  return text === "" && formula?.outcome.ok === true
    ? `= ${roundedTo(formula.outcome.value.value, PLACES_OBSERVED).toFixed()}`
    : text;
}
const PLACES_OBSERVED = 8;

/** The two texts that a confirmation rests on: when either changes, it lapses. House rule (DESIGN, "Riferimento"). */
export const referenceOf = (target: string, actual: string): string => `${target} → ${actual}`;

/** Whether what was decided and confirmed was said of the target and actual that stand there now. */
export const rulingsHold = (
  indicator: Pick<Indicator, "rulings" | "target" | "actual" | "formula">,
): boolean => {
  const { reference } = indicator.rulings;
  return (
    reference === undefined ||
    reference === referenceOf(cellText(indicator.target.cell), observedText(indicator))
  );
};

/** Decided to be left out, as an indicator that was dropped in the year: nobody is asked for it any more. */
export const isExcluded = (indicator: Indicator): boolean =>
  indicator.rulings.decision?.verdict === "excluded" && rulingsHold(indicator);
