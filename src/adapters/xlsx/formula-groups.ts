import type { Area } from "../../ports/snapshot.ts";
import { parseArea } from "./address.ts";
import type { LostFormula } from "./patch-rows.ts";
import { cellColumn, isCell, isFormula, rowNumber } from "./sheet-data.ts";
import { shiftFormula } from "./shift-formula.ts";
import { escapeText } from "./xml-text.ts";
import { XmlScanner } from "./xml-scan.ts";

/** Calls `visit` on the open tag of each formula. */
function eachFormula(rows: string, visit: (scanner: XmlScanner, row: number, column: number) => void): void {
  const scanner = new XmlScanner(rows);
  let row = 0;
  let column = 0;
  while (scanner.next()) {
    if (scanner.kind === "close") continue;
    if (scanner.is("row")) {
      row = rowNumber(scanner, row);
      column = 0;
    } else if (isCell(scanner)) column = cellColumn(scanner, column);
    else if (isFormula(scanner)) visit(scanner, row, column);
  }
}

export const holdsFormula = (rows: string): boolean => /<(?:[^\s<>/:!?]+:)?f[\s/>]/.test(rows);

/** The areas that one formula fills as a whole (arrays, spilled results, data tables) and nobody may write into. */
export function arrayAreas(rows: string): readonly Area[] {
  if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(rows)) return [];
  const areas: Area[] = [];
  eachFormula(rows, (scanner) => {
    const type = scanner.attribute("t");
    const area =
      type === "array" || type === "dataTable" ? parseArea(scanner.attribute("ref") ?? "") : undefined;
    if (area !== undefined && (area.top < area.bottom || area.left < area.right)) areas.push(area);
  });
  return areas;
}

/**
 * Gives the cells that shared an overwritten formula their own, shifted to where they stand.
 *
 * @source ECMA-376 part 1, 18.3.1.40 (f): the others of a group take their text from its first cell
 */
export function unshareFormulas(rows: string, lost: readonly LostFormula[]): string {
  if (lost.length === 0) return rows;
  const groups = new Map(lost.map((each) => [each.group, each]));
  const out: string[] = [];
  let taken = 0;
  eachFormula(rows, (scanner, row, column) => {
    const first = scanner.attribute("t") === "shared" ? groups.get(scanner.attribute("si") ?? "") : undefined;
    if (first === undefined) return;
    const { start } = scanner;
    const name = rows.slice(start + 1, scanner.nameEnd);
    scanner.skipElement();
    const formula = shiftFormula(first.formula, row - first.row, column - first.column);
    out.push(rows.slice(taken, start), `<${name}>${escapeText(formula)}</${name}>`);
    taken = scanner.end;
  });
  return [...out, rows.slice(taken)].join("");
}
