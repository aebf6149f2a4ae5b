import { cellText, EMPTY } from "../../core/cell.ts";
import type { CellRef } from "../../core/issue.ts";
import { cellAddress } from "../../ports/address.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import {
  factKey,
  formatNumber,
  HAND_OUT_COLUMNS,
  type HandOutColumnKey,
  type HandOutFactKey,
} from "../hand-out/sheet-layout.ts";
import { matchHeadings } from "../headings.ts";

/** The table of a form: where its headings stand and which columns it has. */
export interface FoundForm {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<HandOutColumnKey, number>>>;
  readonly headings: readonly string[];
}

export interface FoundFact {
  readonly text: string;
  readonly at: CellRef;
}
export type FoundFacts = ReadonlyMap<HandOutFactKey, FoundFact>;

/** Rows above the headings that are looked through. */
const HEADINGS_WITHIN_ROWS = 200;
/** No fact is longer: what is, is cut. */
const LONGEST_FACT = 300;

/** Hidden sheets are reported and not read: nobody has seen what stands there. */
export const visibleSheets = ({ sheets }: Snapshot): readonly SheetSnapshot[] =>
  sheets.filter(({ visibility }) => visibility === "visible");

/** The tables of the form, at most one a sheet, whatever the sheets are called. */
export function findForms(sheets: readonly SheetSnapshot[]): readonly FoundForm[] {
  return sheets.flatMap((sheet): readonly FoundForm[] => {
    for (let row = 1; row <= Math.min(HEADINGS_WITHIN_ROWS, sheet.rows.length); row += 1) {
      const headings = Array.from(sheet.rows[row - 1] ?? [], (cell) => cellText(cell ?? EMPTY));
      const { columns } = matchHeadings(headings, HAND_OUT_COLUMNS);
      if (columns.id !== undefined && columns.value !== undefined)
        return [{ sheet, headingRow: row, columns, headings }];
    }
    return [];
  });
}

/** The facts of the sheet that says it is a form of ours; undefined where none does. */
export function findFacts(sheets: readonly SheetSnapshot[]): FoundFacts | undefined {
  return sheets.map(factsOf).find((facts) => formatNumber(facts.get("format")?.text ?? "") !== undefined);
}

/** Whether a sheet says by itself that it is a form of ours: one of several in a workbook. */
export const bearsFacts = (sheet: SheetSnapshot): boolean =>
  mentionsUs(sheet) && findFacts([sheet]) !== undefined && findForms([sheet]).length > 0;

/** Cheap: most sheets of a workbook are none of ours. */
const mentionsUs = ({ rows }: SheetSnapshot): boolean =>
  rows
    .slice(0, HEADINGS_WITHIN_ROWS)
    .some((row) => row?.some((cell) => cell?.kind === "text" && /traguardo/iu.test(cell.text)) === true);

/** Each fact is the first filled cell right of its label. */
function factsOf(sheet: SheetSnapshot): FoundFacts {
  const facts = new Map<HandOutFactKey, FoundFact>();
  for (const [index, row] of sheet.rows.slice(0, HEADINGS_WITHIN_ROWS).entries()) {
    const texts = Array.from(row ?? [], (cell) => cellText(cell ?? EMPTY));
    for (const [column, text] of texts.entries()) {
      const key = text === "" || text.length > LONGEST_FACT ? undefined : factKey(text);
      if (key === undefined || facts.has(key)) continue;
      const next = texts.findIndex((other, at) => at > column && other !== "");
      if (next === -1) continue;
      facts.set(key, {
        text: (texts[next] ?? "").slice(0, LONGEST_FACT),
        at: { sheet: sheet.name, address: cellAddress(index + 1, next + 1) },
      });
    }
  }
  return facts;
}
