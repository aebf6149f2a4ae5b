import type { SearchOptions } from "../model/find-cells.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { recordOf } from "./wire-record.ts";

/** Reads `Excel.SearchCriteria`, `ReplaceCriteria` and `WorksheetSearchCriteria`, which may be left out. */
export function searchOptions(
  args: Arguments,
  index: number,
): SearchOptions & { readonly backwards: boolean } {
  const criteria = recordOf(args.wire(index) ?? {});
  return {
    completeMatch: criteria["completeMatch"] === true,
    matchCase: criteria["matchCase"] === true,
    backwards: criteria["searchDirection"] === "Backwards",
  };
}
