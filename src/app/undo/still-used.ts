import { cellAddress } from "../../ports/address.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";

/** Something of the user's that leads to a sheet of ours and would break if that went. */
export interface Use {
  readonly kind: "formula";
  /** Where it stands. */
  readonly sheet: string;
  readonly place: string;
  /** The sheet it leads to. */
  readonly of: string;
}

/** What leads from the other sheets to these, which would go. */
export function usesOf(gone: readonly SheetSnapshot[], { sheets }: Snapshot): readonly Use[] {
  const stays = sheets.filter((sheet) => !gone.includes(sheet));
  return gone.flatMap((target) => {
    const leads = leadsTo(target);
    return stays.flatMap((sheet) =>
      [...sheet.formulas].flatMap((key): readonly Use[] => {
        const [row = 0, column = 0] = key.split(":").map(Number);
        if (!leads(sheet.lookUp.formula(row, column) ?? "")) return [];
        return [{ kind: "formula", sheet: sheet.name, place: cellAddress(row, column), of: target.name }];
      }),
    );
  });
}

/**
 * Whether a formula names the sheet, alone or at an end of several ("Sintesi:Altro!A1"), or a table on it; not a sheet
 * of another workbook ("[1]Sintesi!A1").
 */
function leadsTo({ name, tables }: SheetSnapshot): (formula: string) => boolean {
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
