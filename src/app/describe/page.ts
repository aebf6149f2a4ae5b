import type { LayoutColumn, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { OWNED_SHEETS, type SheetRole } from "../plan-layout.ts";
import type { CellKey } from "../sheet-digests.ts";
import { formatDate } from "../texts/numbers.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { textRow } from "./cells.ts";
import { ACCENT } from "./palette.ts";
import { withHeights, wrapText } from "./row-height.ts";
import { HEADING, SENTENCE, SUBTITLE, TITLE } from "./styles.ts";

/** A sheet of ours and the cells of it that a person may fill in. */
export interface DescribedSheet {
  readonly role: SheetRole;
  readonly layout: SheetLayout;
  readonly inputCells: ReadonlySet<CellKey>;
}

export const NO_INPUTS: ReadonlySet<CellKey> = new Set();

export const widths = (...characters: readonly number[]): readonly LayoutColumn[] =>
  characters.map((width) => ({ width }));

const BLANK: LayoutRow = { cells: [] };
export const blankRow = (): LayoutRow => BLANK;

/** The title, the line that says of what and by which rules, and an empty row. */
export function titleRows(
  title: string,
  { plan, asOf, policy, language }: AssessedPlan,
): readonly LayoutRow[] {
  const say = sheetSpeaker(language);
  const subtitle = [
    ...(plan.administration === "" ? [] : [plan.administration]),
    ...(plan.year === undefined ? [] : [say("subtitle.plan", { year: String(plan.year) })]),
    ...(asOf === undefined ? [] : [say("subtitle.as-of", { date: formatDate(asOf, language) })]),
    say("subtitle.policy", { version: policy.version }),
  ].join(" · ");
  return [{ height: 26, cells: textRow([title], TITLE) }, { cells: textRow([subtitle], SUBTITLE) }, BLANK];
}

/** A sentence over the width of the sheet: a row a line, because our sheets have no merged cells. */
export function sentenceRows(
  text: string,
  columns: readonly LayoutColumn[],
  style = SENTENCE,
): readonly LayoutRow[] {
  const scale = (style.size ?? 11) / 11;
  const width = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0) / scale;
  return wrapText(text, width).map((line) => ({ cells: textRow([line], style) }));
}

export const headingRow = (texts: readonly string[], style = HEADING): LayoutRow => ({
  cells: textRow(texts, style),
});

export interface PageContent {
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
  /** Row number of the headings that stay in view and are repeated in print; undefined where there are none. */
  readonly headingRow: number | undefined;
  /** Columns that stay in view. */
  readonly frozenColumns?: number;
  /** A sheet that is filled in keeps its grid lines. */
  readonly isFilledIn?: boolean;
  readonly tabColour?: string;
}

/** What every sheet of ours has in common: A4 landscape as wide as a page, numbered pages, headings in view. */
export function pageLayout(role: SheetRole, { language }: AssessedPlan, content: PageContent): SheetLayout {
  const { columns, rows, headingRow: heading, frozenColumns = 0 } = content;
  const name = OWNED_SHEETS[role][language];
  return {
    name,
    tabColour: content.tabColour ?? ACCENT,
    columns,
    rows: withHeights(rows, columns),
    ...(heading === undefined ? {} : { freeze: { rows: heading, columns: frozenColumns } }),
    print: {
      orientation: "landscape",
      fitToWidth: true,
      ...(heading === undefined ? {} : { repeatRows: { from: heading, to: heading } }),
      footer: sheetSpeaker(language)("footer", { sheet: name }),
    },
    ...(content.isFilledIn === true ? {} : { hideGridLines: true }),
  };
}
