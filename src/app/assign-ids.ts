import { fail, ok, type Result } from "../core/result.ts";
import type { LocatedTable } from "./locate-tables.ts";
import type { PlanFailure } from "./plan-failure.ts";
import type { TableRow } from "./table-rows.ts";

/** The key of a row: its own ID, or one that we give it and that is written with the results. */
export interface RowKey {
  readonly key: string;
  readonly isNew: boolean;
}

const GIVEN = /^I(?<number>\d+)$/u;

/**
 * Keys in the order of the rows. IDs that stand there are never changed; missing ones follow the highest number that
 * we gave ("I007"). Two rows with one ID are refused: everything points to it.
 */
export function assignIds(
  table: LocatedTable,
  rows: readonly TableRow[],
): Result<readonly RowKey[], PlanFailure> {
  const seen = new Map<string, TableRow>();
  let highest = 0;
  for (const row of rows) {
    const id = row.code("id");
    if (id === "") continue;
    const first = seen.get(id);
    if (first !== undefined) {
      const address = (one: TableRow): string => one.at("id")?.address ?? String(one.row);
      return fail({
        code: "duplicate-id",
        facts: { id, sheet: table.sheet.name, first: address(first), second: address(row) },
      });
    }
    seen.set(id, row);
    highest = Math.max(highest, Number(GIVEN.exec(id)?.groups?.number ?? 0));
  }
  const digits = Math.max(3, String(highest + rows.length).length);
  return ok(
    rows.map((row): RowKey => {
      const id = row.code("id");
      if (id !== "") return { key: id, isNew: false };
      highest += 1;
      return { key: `I${String(highest).padStart(digits, "0")}`, isNew: true };
    }),
  );
}
