/** Why a workbook that can be read holds no plan that can be computed. Worded per language at the edge. */
export interface PlanFailure {
  readonly code:
    | "no-indicator-table" // no table and no range with the headings Indicatore and Target
    | "several-indicator-tables" // facts.first, facts.second: "sheet!address"
    | "missing-column" // facts.sheet, facts.address (of the headings), facts.column, facts.table
    | "no-indicators" // facts.sheet, facts.address: the table has no row that holds an indicator
    | "duplicate-id"; // facts.id, facts.sheet, facts.first, facts.second (addresses)
  readonly facts: Readonly<Record<string, string | number>>;
}
