import type { CellRef } from "../../core/issue.ts";
import { areaAddress, cellAddress } from "../../ports/address.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { readInputs } from "../describe/read-inputs.ts";
import { BLANK_ROW, cellKey, digestSnapshot, type SheetDigests } from "../sheet-digests.ts";
import { layoutFrom, type SheetLook } from "./sheet-look.ts";

/**
 * Where a sheet of ours is not as the run wrote it: cells that we had not written, input cells that were filled in;
 * in any other row that differs, the cells of the row.
 */
export function typedOnSheet(
  sheet: SheetSnapshot,
  role: string,
  written: SheetDigests,
  look: SheetLook | undefined,
): readonly CellRef[] {
  const inputs = role === "confirm" || role === "variances" ? readInputs(sheet, role) : [];
  const now = digestSnapshot(sheet, new Set(inputs.map(({ row, column }) => cellKey(row, column))));
  const added = look === undefined ? [] : layoutFrom(look, sheet).added;
  const cells: CellRef[] = [];
  const length = Math.max(now.rows.length, written.rows.length, written.inputs.length);
  for (let index = 0; index < length; index += 1) {
    const at = (digests: readonly string[]): string => digests[index] ?? BLANK_ROW;
    const filled = at(now.inputs) === at(written.inputs) ? [] : inputs.filter(({ row }) => row === index + 1);
    const isChanged =
      at(now.rows) !== at(written.rows) || (filled.length === 0 && at(now.inputs) !== at(written.inputs));
    const named = isChanged ? added.filter(({ row }) => row === index + 1) : [];
    for (const { row, column } of [...filled, ...named])
      cells.push({ sheet: sheet.name, address: cellAddress(row, column) });
    if (isChanged && named.length === 0)
      cells.push({ sheet: sheet.name, address: rowAddress(sheet, index + 1) });
  }
  return cells;
}

function rowAddress(sheet: SheetSnapshot, row: number): string {
  const width = Math.max(1, sheet.rows[row - 1]?.length ?? 1);
  return areaAddress({ top: row, left: 1, bottom: row, right: width });
}

/** Formulas on other sheets that name this one. */
export function referencesTo(name: string, { sheets }: Snapshot): readonly CellRef[] {
  const names = [`${name}!`, `'${name.replaceAll("'", "''")}'!`].map((each) => each.toLowerCase());
  return sheets
    .filter((sheet) => sheet.name !== name)
    .flatMap((sheet) =>
      [...sheet.formulas].flatMap((key): readonly CellRef[] => {
        const [row = 0, column = 0] = key.split(":").map(Number);
        const formula = sheet.lookUp.formula(row, column)?.toLowerCase() ?? "";
        const isNamed = names.some((each) => formula.includes(each));
        return isNamed ? [{ sheet: sheet.name, address: cellAddress(row, column) }] : [];
      }),
    );
}
