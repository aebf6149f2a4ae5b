import type { PlanRow, WorkbookPlan } from "../read-plan.ts";
import type { FillingRow } from "./form-rows.ts";

/** A row of the plan as a report names it. */
export interface NamedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What a person should know of who fills in what. */
export interface ToTell {
  /** Rows that no centre fills in: the planning office does. */
  readonly office: readonly NamedRow[];
  /** Rows of several centres that say nowhere who leads: the first one named was taken. */
  readonly leads: readonly (NamedRow & { readonly lead: string; readonly others: readonly string[] })[];
  /** Rows whose *Fornitore del dato* is no centre of the plan: the first centre was taken. */
  readonly providers: readonly (NamedRow & { readonly provider: string; readonly lead: string })[];
  /** Rows without an ID of their own: until the plan is computed, theirs hangs on the order of the rows. */
  readonly withoutId: number;
}

export function whatToTell(rows: readonly FillingRow[], { centres }: WorkbookPlan): ToTell {
  const led = rows.map(({ row, filling }) => {
    const provider = row.source.text("provider");
    const isProvided = centres.resolve(provider).keys.some((key) => filling.centres.includes(key));
    return { row, filling, provider, isProvided, lead: filling.centres[0] ?? "" };
  });
  const isUndeclared = ({ row, filling, provider }: (typeof led)[number]): boolean =>
    row.indicator.centres.length > 1 &&
    filling.centres.length === 1 &&
    provider === "" &&
    row.source.text("aggregation") === "";
  return {
    office: rows.filter(({ filling }) => filling.centres.length === 0).map(({ row }) => nameOf(row)),
    leads: led.filter(isUndeclared).map(({ row, lead }) => {
      const others = row.indicator.centres.filter((key) => key !== lead);
      return { ...nameOf(row), lead, others };
    }),
    providers: led
      .filter(({ provider, isProvided }) => provider !== "" && !isProvided)
      .map(({ row, provider, lead }) => ({ ...nameOf(row), provider, lead })),
    withoutId: rows.filter(({ row }) => row.key.isNew).length,
  };
}

const nameOf = ({ indicator }: PlanRow): NamedRow => ({
  id: indicator.key,
  code: indicator.code,
  name: indicator.name,
});
