import { matchHeadings } from "../app/headings.ts";
import { locateTable } from "../app/locate-tables.ts";
import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../app/plan-layout.ts";
import { readParameters } from "../app/read-parameters.ts";
import type { Snapshot } from "../ports/snapshot.ts";

/**
 * The language in which a workbook without a plan is refused: the parameter *Lingua*, else the one in which most
 * headings of its tables are known, else Italian.
 */
export function workbookLanguage(snapshot: Snapshot): WorkbookLanguage {
  const { language } = readParameters(locateTable(snapshot, "parameters"), undefined);
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables);
  const spoken = tables.map(({ headings }) => matchHeadings(headings, INDICATOR_COLUMNS).spoken);
  const lead = spoken.reduce((sum, { it, en }) => sum + en - it, 0);
  return language ?? (lead > 0 ? "en" : "it");
}
