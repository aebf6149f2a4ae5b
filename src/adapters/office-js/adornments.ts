import type { Change } from "../../ports/change.ts";
import type { SheetLayout } from "../../ports/layout.ts";
import type { Adornment } from "../../ports/workbook.ts";
import { failureOf } from "./failures.ts";
import type { SeenWorkbook } from "./seen.ts";

/** Where Excel says that it refused, for each adornment. */
const PLACES: readonly (readonly [Adornment, RegExp])[] = [
  ["print-setup", /^(?:PageLayout|HeaderFooter|HeaderFooterGroup)\./],
  ["charts", /^Chart[A-Za-z]*\./],
  ["frozen-panes", /^WorksheetFreezePanes\./],
  ["filters", /^AutoFilter\.apply$/],
];

/**
 * What Excel refused, when results can be written without it. Page setup wants a printer, and single members of
 * charts and panes have failed on single platforms; Excel names the member in all of them.
 *
 * @source office-js issues 1688, 1729 (charts), 1463, 2014, 2196 (panes), 1226 (filters), office-js-docs 417 (places)
 */
export function refusedAdornment(error: unknown): Adornment | undefined {
  const { code, facts } = failureOf(error);
  if (code !== "host-refused") return undefined;
  return PLACES.find(([, place]) => place.test(String(facts["location"])))?.[0];
}

/** The same changes without these. Filters are no part of changes. */
export const plainChanges = (changes: readonly Change[], leftOut: readonly Adornment[]): readonly Change[] =>
  leftOut.length === 0
    ? changes
    : changes.map((change) =>
        change.kind === "replace-sheet" ? { ...change, layout: plainLayout(change.layout, leftOut) } : change,
      );

function plainLayout(
  { print, charts, freeze, ...rest }: SheetLayout,
  leftOut: readonly Adornment[],
): SheetLayout {
  return {
    ...rest,
    ...(print === undefined || leftOut.includes("print-setup") ? {} : { print }),
    ...(charts === undefined || leftOut.includes("charts") ? {} : { charts }),
    ...(freeze === undefined || leftOut.includes("frozen-panes") ? {} : { freeze }),
  };
}

/** What there is now, with the contents that were read before: others' changes since then are still noticed. */
export const withContentsOf = (before: SeenWorkbook, now: SeenWorkbook): SeenWorkbook => ({
  ...now,
  sheets: now.sheets.map((sheet) => {
    const known = before.sheets.find(({ id }) => id === sheet.id);
    return known === undefined ? sheet : { ...sheet, used: known.used, content: known.content };
  }),
});
