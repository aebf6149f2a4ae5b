import type { Sheet } from "../../host/model/book.ts";
import { cellText } from "../../host/model/cell-text.ts";
import { bodyArea } from "../../host/model/table-areas.ts";
import type { Table } from "../../host/model/table.ts";
import { setCriteria, tableFilter } from "../../host/objects/auto-filter.ts";
import type { Host } from "../../host/protocol/host.ts";

const MOST_VALUES = 200;

/** The texts in a table's column, each once, in alphabetical order; the first 200. @param index counted from 0 */
export function valuesOfColumn(host: Host, sheet: Sheet, table: Table, index: number): readonly string[] {
  const { top, left, bottom } = bodyArea(table);
  const values = new Set<string>();
  for (let row = top; row <= bottom && values.size < MOST_VALUES; row += 1) {
    values.add(cellText(host, sheet, row, left + index));
  }
  return [...values].sort((a, b) => a.localeCompare(b, host.locale, { numeric: true }));
}

/** The values that show; undefined where the column is not filtered by values. */
export function chosenValues(table: Table, index: number): readonly string[] | undefined {
  const criteria = table.filter?.criteria.get(index);
  return criteria?.filterOn === "Values" ? (criteria.values ?? []).map(String) : undefined;
}

/** Shows the rows with these values; all of them for undefined. @throws HostError on a protected sheet */
export function chooseValues(
  host: Host,
  sheet: Sheet,
  table: Table,
  index: number,
  values: readonly string[] | undefined,
): void {
  setCriteria(
    host,
    { sheet, table },
    tableFilter(table),
    index,
    values === undefined ? undefined : { filterOn: "Values", values },
  );
}
