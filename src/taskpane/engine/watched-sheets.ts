import type { SeenWorkbook } from "../../adapters/office-js/seen.ts";
import { fold } from "../../app/headings.ts";

/** Names of the tables whose changes make a plan's results old, folded. */
const WATCHED = new Set(
  ["Indicatori", "Indicators", "Consuntivi", "Actuals", "Misure", "Measures"].map(fold),
);

/** Excel's ids of the sheets on which the plan and what is handed in for it stand. */
export const watchedSheets = ({ sheets }: SeenWorkbook, planSheet: string | undefined): readonly string[] =>
  sheets
    .filter(
      ({ name, mark, tables }) =>
        name === planSheet ||
        (mark === undefined && tables.some(({ name: table }) => WATCHED.has(fold(table)))),
    )
    .map(({ id }) => id);
