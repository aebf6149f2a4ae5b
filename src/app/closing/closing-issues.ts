import type { Issue } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import { fold } from "../headings.ts";
import type { LocatedTable } from "../locate-tables.ts";
import { readYear } from "../read-parameters.ts";
import { tableRows } from "../table-rows.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import { LABEL_COLUMN, type Closing } from "./closing.ts";

/**
 * What is wrong with the closings of a workbook: a sheet that was written over, rows that are no longer in the plan, a period that
 * *Periodi* calls closed and of which nothing is kept.
 *
 * @param ids of the plan's rows
 */
export function closingIssues(
  closings: readonly Closing[],
  periods: LocatedTable | undefined,
  ids: ReadonlySet<string>,
  year: number | undefined,
): readonly Issue[] {
  const ofYear = closings.filter((one) => one.year === "" || year === undefined || one.year === String(year));
  const closed = ofYear.filter(({ reopened }) => reopened === undefined);
  return [
    ...closings.filter(({ isIntact }) => !isIntact).map((one) => aboutClosing("closing-edited", one)),
    ...closed.flatMap((one) =>
      one.rows
        .filter(({ id }) => !ids.has(id))
        .map(({ id, name }) => aboutClosing("row-gone-after-closing", one, { id, name })),
    ),
    ...withoutClosing(closed, periods, year),
  ];
}

const aboutClosing = (
  code: Issue["code"],
  { period, sheet }: Closing,
  facts: Readonly<Record<string, string>> = {},
): Issue => ({
  code,
  facts: { period, ...facts },
  at: { sheet, address: cellAddress(1, LABEL_COLUMN) },
});

/** The state is the user's to write: one that says closed without a closing is told, in the plan's year. */
function withoutClosing(
  closed: readonly Closing[],
  periods: LocatedTable | undefined,
  planYear: number | undefined,
): readonly Issue[] {
  const words = new Set((["it", "en"] as const).map((one) => fold(closingSpeaker(one)("state.closed"))));
  return (periods === undefined ? [] : tableRows(periods)).flatMap((row): readonly Issue[] => {
    const [period, year, at] = [row.text("name"), readYear(row.cell("year")), row.at("state")];
    const isOfYear = year === undefined || planYear === undefined || year === planYear;
    const isClosed = words.has(fold(row.text("state")));
    if (period === "" || !isOfYear || !isClosed) return [];
    if (closed.some((one) => fold(one.period) === fold(period))) return [];
    return [{ code: "closing-gone", facts: { period }, ...(at === undefined ? {} : { at }) }];
  });
}
