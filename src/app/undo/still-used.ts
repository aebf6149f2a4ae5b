import { cellAddress } from "../../ports/address.ts";
import type { Lead, SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";

/** Something of the user's that leads to a sheet of ours and would break if that went. */
export interface Use {
  readonly kind: "formula" | Lead["kind"];
  /** Where it stands; "" for a name of the whole workbook. */
  readonly sheet: string;
  readonly place: string;
  /** The sheet it leads to. */
  readonly of: string;
}

/**
 * What leads from the other sheets to these, which would go. Rules, charts and names of our own sheets are ours: they
 * are given back with them.
 */
export function usesOf(gone: readonly SheetSnapshot[], snapshot: Snapshot): readonly Use[] {
  if (gone.length === 0) return [];
  const stays = snapshot.sheets.filter((sheet) => !gone.includes(sheet));
  const ours = new Set(snapshot.sheets.flatMap(({ name, mark }) => (mark === undefined ? [] : [name])));
  const leads = [
    ...stays.flatMap(formulasOn),
    ...snapshot.leads().filter(({ sheet }) => sheet === undefined || !ours.has(sheet)),
  ];
  return gone.flatMap((target) => {
    const isNamedIn = naming(target);
    const uses = leads
      .filter(({ formula }) => isNamedIn(formula))
      .map(({ kind, sheet = "", place }): Use => ({ kind, sheet, place, of: target.name }));
    const told = new Map(uses.map((use) => [`${use.kind} ${use.sheet} ${use.place}`, use]));
    return [...told.values()];
  });
}

type Leading = Omit<Lead, "kind"> & Pick<Use, "kind">;

const formulasOn = ({ name, formulas, lookUp }: SheetSnapshot): readonly Leading[] =>
  [...formulas].map((key) => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    const formula = lookUp.formula(row, column) ?? "";
    return { kind: "formula", sheet: name, place: cellAddress(row, column), formula };
  });

/**
 * Whether a formula names the sheet, alone or at an end of several ("Sintesi:Altro!A1"), or a table on it; not a sheet
 * of another workbook ("[1]Sintesi!A1").
 */
function naming({ name, tables }: SheetSnapshot): (formula: string) => boolean {
  const [bare, quoted] = [literal(name), literal(name.replaceAll("'", "''"))];
  const patterns = [
    `${START}${bare}(?::[^!'()]+)?!`,
    `:${bare}!`,
    `'${quoted}(?::(?:[^']|'')*)?'!`,
    `:${quoted}'!`,
    ...tables.map((table) => `${START}${literal(table.name)}(?!${WORD})`),
  ];
  const any = new RegExp(patterns.join("|"), "iu");
  return (formula) => any.test(formula);
}

const WORD = String.raw`[\p{L}\p{N}_.\\]`;
/** Where a name begins, in this workbook. */
const START = String.raw`(?<![\p{L}\p{N}_.\\\]])`;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
