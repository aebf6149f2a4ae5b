import { assertNever } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import { cellSteps } from "./cell-steps.ts";
import { columnSteps, removalSteps } from "./column-steps.ts";
import type { Watch } from "./guard.ts";
import type { SeenSheet, SeenWorkbook } from "./seen.ts";
import type { Step } from "./send.ts";
import { tableMakingSteps } from "./table-making-steps.ts";
import { tableRowSteps } from "./table-row-steps.ts";
import { sheetRemovalSteps, sheetSteps } from "./sheet-steps.ts";

/**
 * What Excel has to do for the changes, in order, made as it is asked for.
 *
 * @throws for a change that speaks of a sheet or a table that is not there: our own fault
 */
export function* stepsOf(changes: readonly Change[], seen: SeenWorkbook, watch: Watch): Generator<Step> {
  for (const change of changes) yield* stepsOfOne(change, seen, watch);
}

function stepsOfOne(change: Change, seen: SeenWorkbook, watch: Watch): Iterable<Step> {
  switch (change.kind) {
    case "write-columns":
      return columnSteps(change, sheetNamed(seen, change.sheet), watch);
    case "write-cells":
      return cellSteps(change, sheetNamed(seen, change.sheet), watch);
    case "replace-sheet":
      return sheetSteps(change, sheetToReplace(seen, change.sheet), watch);
    case "add-rows":
    case "remove-rows":
      return tableRowSteps(change, sheetNamed(seen, change.sheet), watch);
    case "make-table":
    case "unmake-table":
      return tableMakingSteps(change, sheetNamed(seen, change.sheet), watch);
    case "remove-columns":
      return removalSteps(change, sheetNamed(seen, change.sheet));
    case "remove-sheet":
      return sheetRemovalSteps(markedSheet(seen, change.sheet));
    default:
      return assertNever(change);
  }
}

function sheetNamed({ sheets }: SeenWorkbook, name: string): SeenSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet named ${name}`);
  return sheet;
}

const sheetToReplace = (seen: SeenWorkbook, name: string | undefined): SeenSheet | undefined =>
  name === undefined ? undefined : sheetNamed(seen, name);

/** A sheet of that name without our mark is not ours to take away: it may be half made, so it stays. */
const markedSheet = ({ sheets }: SeenWorkbook, name: string): SeenSheet | undefined =>
  sheets.find((one) => one.name === name);

/** The sheets that the changes write to, of those that are there. */
export function touchedSheets(changes: readonly Change[], { sheets }: SeenWorkbook): readonly SeenSheet[] {
  const names = new Set(changes.map(({ sheet }) => sheet));
  return sheets.filter(({ name }) => names.has(name));
}
