import { cellText } from "../../core/cell.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { fold } from "../headings.ts";
import { INDICATOR_COLUMNS, type SheetRole } from "../plan-layout.ts";
import { cellKey, type CellKey } from "../sheet-digests.ts";
import { SHEET_TEXTS } from "../texts/sheets/sheets.ts";

/** The columns of *Da confermare* that a person fills in, in their order. */
export const CONFIRM_FIELDS = [
  "decision",
  "decisionReason",
  "decisionAct",
  "confirmedTarget",
  "confirmedActual",
  "direction",
] as const;

export type InputField = (typeof CONFIRM_FIELDS)[number] | "cause" | "confirmAll";

/** Something in an input cell of one of our sheets. */
export interface SheetInput {
  /** The row's indicator; "" for `confirmAll`. */
  readonly key: string;
  readonly field: InputField;
  /** As the person sees it; never empty. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The roles of the sheets that have input columns, and which. */
const FIELDS: Readonly<Partial<Record<SheetRole, readonly Exclude<InputField, "confirmAll">[]>>> = {
  variances: ["cause"],
  confirm: CONFIRM_FIELDS,
};

const same = (text: string, known: { readonly it: string; readonly en: string }): boolean =>
  fold(text) === fold(known.it) || fold(text) === fold(known.en);

/**
 * What stands in the input columns of one of our sheets, found by its headings in either language, wherever people
 * have moved them. On *Scostamenti* that is also the cause that we wrote there ourselves.
 *
 * "Confermo tutte le letture presunte" is given back only where it is answered with a yes.
 */
export function readInputs(sheet: SheetSnapshot, role: SheetRole): readonly SheetInput[] {
  const fields = FIELDS[role];
  if (fields === undefined) return [];
  const inputs: SheetInput[] = [];
  let places: Places | undefined;
  sheet.rows.forEach((cells, index) => {
    const texts = Array.from(cells ?? [], (cell) => cellText(cell));
    const row = index + 1;
    const headings = placesIn(texts, fields);
    if (headings !== undefined) {
      places = headings;
      return;
    }
    if (role === "confirm") inputs.push(...confirmAllIn(texts, row));
    if (places === undefined) return;
    const key = texts[places.key] ?? "";
    if (key === "") return;
    for (const [field, column] of places.fields) {
      const text = texts[column] ?? "";
      if (text !== "") inputs.push({ key, field, text, row, column: column + 1 });
    }
  });
  return inputs;
}

/** The cells that a person has filled in. */
export const inputKeys = (sheet: SheetSnapshot, role: SheetRole): ReadonlySet<CellKey> =>
  new Set(readInputs(sheet, role).map(({ row, column }) => cellKey(row, column)));

/** Positions in a row, from 0. */
interface Places {
  readonly key: number;
  readonly fields: readonly (readonly [Exclude<InputField, "confirmAll">, number])[];
}

/** @returns undefined where the row is no row of headings: it lacks the ID or every input column */
function placesIn(
  texts: readonly string[],
  fields: readonly Exclude<InputField, "confirmAll">[],
): Places | undefined {
  const key = texts.findIndex((text) => same(text, INDICATOR_COLUMNS.id));
  if (key < 0) return undefined;
  const found = fields
    .map((field) => [field, texts.findIndex((text) => same(text, INDICATOR_COLUMNS[field]))] as const)
    .filter(([, column]) => column >= 0);
  return found.length === 0 ? undefined : { key, fields: found };
}

const LABEL = { it: SHEET_TEXTS.it["confirm.all"], en: SHEET_TEXTS.en["confirm.all"] };
const YES = new Set(["si", "s", "yes", "y", "x", "vero", "true"]);

/** The answer stands in the first filled cell right of its label. */
function confirmAllIn(texts: readonly string[], row: number): readonly SheetInput[] {
  const label = texts.findIndex((text) => same(text, LABEL));
  if (label < 0) return [];
  const column = texts.findIndex((text, index) => index > label && text !== "");
  const text = texts[column] ?? "";
  return YES.has(fold(text)) ? [{ key: "", field: "confirmAll", text, row, column: column + 1 }] : [];
}
