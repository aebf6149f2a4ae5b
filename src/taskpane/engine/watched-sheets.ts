import type { SeenWorkbook } from "../../adapters/office-js/seen.ts";
import { fold } from "../../app/headings.ts";
import { TABLES } from "../../app/plan-layout.ts";

/** The tables whose changes make a plan's results old. */
const WATCHED_TABLES = ["indicators", "submissions", "planChanges", "measures"] as const;
const WATCHED = new Set(WATCHED_TABLES.flatMap((key) => [TABLES[key].it, TABLES[key].en]).map(fold));

/** Excel's ids of the sheets on which the plan and what is handed in for it stand. */
export const watchedSheets = ({ sheets }: SeenWorkbook, planSheet: string | undefined): readonly string[] =>
  sheets
    .filter(
      ({ name, mark, tables }) =>
        name === planSheet ||
        (mark === undefined && tables.some(({ name: table }) => WATCHED.has(fold(table)))),
    )
    .map(({ id }) => id);
