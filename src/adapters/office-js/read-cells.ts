import { EMPTY, type Cell } from "../../core/cell.ts";
import type { DisplayLocale } from "../xlsx/show-number.ts";
import type { RawValue } from "./seen.ts";
import { sendSteps, type Step } from "./send.ts";
import { TypedCells } from "./typed-cells.ts";

export interface CellPlace {
  readonly sheet: string;
  /** "B2" */
  readonly address: string;
}

/** A number that stands in a cell, as that cell shows it; nothing where the cell is empty. */
export type AsShown = (value: number) => Cell;

interface Seen {
  readonly value: RawValue;
  readonly format: string;
  readonly text: string;
}

/** Bytes that one cell takes in a request. */
const BYTES_A_CELL = 200;

/**
 * Asks Excel how single cells show their numbers, in as few requests as their number allows.
 *
 * @throws what office.js throws
 */
export function readCells(
  excel: typeof Excel,
  places: readonly CellPlace[],
  locale: DisplayLocale,
): Promise<readonly AsShown[]> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const seen: Seen[] = [];
    const steps = places.map((place, at): Step => ({
      size: BYTES_A_CELL,
      queue: (workbook) => {
        const cell = askCell(workbook, place);
        return () => {
          seen[at] = {
            value: cell.values[0]?.[0] as RawValue,
            format: String(cell.numberFormat[0]?.[0]),
            text: cell.text[0]?.[0] ?? "",
          };
        };
      },
    }));
    await sendSteps({ context, repeatable: true }, steps);
    const cells = new TypedCells([{ content: contentOf(seen) }], locale);
    return seen.map(
      ({ value: held, format, text }): AsShown =>
        (value) =>
          held === "" ? EMPTY : cells.cell(value, format, held === value ? text : ""),
    );
  });
}

const askCell = (workbook: Excel.Workbook, { sheet, address }: CellPlace): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(address).load("values,numberFormat,text");

const contentOf = (seen: readonly Seen[]) => ({
  values: seen.map(({ value }) => [value]),
  formats: seen.map(({ format }) => [format]),
  texts: seen.map(({ text }) => [text]),
});
