import type { Cell } from "../../core/cell.ts";
import type { DateSystem } from "../../ports/excel-serial.ts";
import { NumberShow, type DisplayLocale } from "../xlsx/show-number.ts";
import { textCell } from "../xlsx/shared-strings.ts";
import type { RawValue, SeenContent } from "./seen.ts";

/** Cells in rows, and what they hold. */
interface Contents {
  readonly content: Pick<SeenContent, "values" | "formats" | "texts">;
}

/** A column that is too narrow shows "####" instead of its number. */
const TOO_NARROW = /^#+$/;

/**
 * Types cells from what Excel answers: the value, its number format in en-US form, and the text that the user sees.
 *
 * The text is Excel's own but for two cases: numbers under "General", which Excel rounds to the width of the column,
 * and columns too narrow to show anything.
 */
export class TypedCells {
  /** office.js does not tell it; a date and its text give it away. 1900 where there is no date. */
  readonly dates: DateSystem;
  readonly #formats: string[] = [];
  readonly #styles = new Map<string, number>();
  readonly #numbers: NumberShow;

  constructor(sheets: readonly Contents[], locale: DisplayLocale) {
    const show = (dates: DateSystem): NumberShow =>
      new NumberShow((style) => this.#formats[style] ?? "General", dates, locale);
    this.dates = this.#dateSystem(sheets, show(1900), show(1904));
    this.#numbers = show(this.dates);
  }

  cell(value: RawValue, format: string, text: string): Cell {
    if (typeof value === "boolean") return { kind: "boolean", value };
    if (typeof value === "string") return textCell(value);
    const cell = this.#numbers.cell(fifteenDigits(value), this.#styleOf(format));
    if (format === "General" || text === "" || TOO_NARROW.test(text) || !("text" in cell)) return cell;
    return cell.text === text ? cell : { ...cell, text };
  }

  #styleOf(format: string): number {
    const known = this.#styles.get(format);
    if (known !== undefined) return known;
    const style = this.#formats.push(format) - 1;
    this.#styles.set(format, style);
    return style;
  }

  #dateSystem(sheets: readonly Contents[], in1900: NumberShow, in1904: NumberShow): DateSystem {
    const days = new Map<string, boolean>([["General", false]]);
    const isOfDays = (format: string): boolean => {
      const known = days.get(format);
      if (known !== undefined) return known;
      const isDay = in1900.cell(1, this.#styleOf(format)).kind === "date";
      days.set(format, isDay);
      return isDay;
    };
    for (const { content } of sheets) {
      for (let row = 0; row < content.values.length; row += 1) {
        const [values, formats] = [content.values[row] ?? [], content.formats[row] ?? []];
        for (let column = 0; column < values.length; column += 1) {
          const [value, format] = [values[column], formats[column]];
          if (typeof value !== "number" || format === undefined || !isOfDays(format)) continue;
          const [style, text] = [this.#styleOf(format), content.texts[row]?.[column]];
          const [early, late] = [in1900.cell(value, style), in1904.cell(value, style)];
          if (early.kind !== "date" || late.kind !== "date") continue;
          if (early.text === text) return 1900;
          if (late.text === text) return 1904;
        }
      }
    }
    return 1900;
  }
}

/** Excel keeps and compares fifteen significant digits. */
const fifteenDigits = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
