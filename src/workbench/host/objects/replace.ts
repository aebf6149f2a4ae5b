import { isError } from "../model/cell-grid.ts";
import { searchPattern } from "../model/find-cells.ts";
import { ensureEditable } from "../model/sheet-access.ts";
import { enterValue } from "../model/write-cells.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Host } from "../protocol/host.ts";
import { searchOptions } from "./search-criteria.ts";
import type { SheetArea } from "./targets.ts";

/** Replaces in formulas and constants, not in results; answers the number of cells that changed (a guess). */
export function replaceAll({ sheet, area }: SheetArea, args: Arguments, host: Host): number {
  ensureEditable(sheet, area);
  const replacement = args.text(1);
  const pattern = searchPattern(args.text(0), searchOptions(args, 2));
  const changed: (readonly [row: number, column: number, text: string])[] = [];
  sheet.cells.forEach(({ value, formula }, row, column) => {
    const text = formula ?? (isError(value) ? value.error : String(value));
    const replaced = text.replace(pattern, () => replacement);
    if (text !== "" && replaced !== text) changed.push([row, column, replaced]);
  }, area);
  for (const [row, column, text] of changed) enterValue(host, sheet, row, column, text);
  if (changed.length > 0) host.changed(sheet, area);
  return changed.length;
}
