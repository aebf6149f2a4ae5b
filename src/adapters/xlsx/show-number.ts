import { format as render, getFormatDateInfo, isValidFormat, round } from "numfmt";
import { EMPTY, type Cell } from "../../core/cell.ts";
import { formatIsoDate } from "../../core/calendar-date.ts";
import { fromSerial, type DateSystem } from "../../ports/excel-serial.ts";

/** In whose marks numbers and dates are shown. It never changes a value. */
export type DisplayLocale = "it" | "en" | "fr";

/** Built-in formats that follow the reader's country. The file names them in their American form. */
const LOCAL_DATES: Readonly<
  Record<DisplayLocale, { readonly date: string; readonly moment: string; readonly mark: string }>
> = {
  it: { date: "dd/mm/yyyy", moment: "dd/mm/yyyy hh:mm", mark: "," },
  fr: { date: "dd/mm/yyyy", moment: "dd/mm/yyyy hh:mm", mark: "," },
  en: { date: "m/d/yyyy", moment: "m/d/yyyy h:mm", mark: "." },
};
const AMERICAN_DATES = new Set(["mm-dd-yy", "m/d/yy", "m/d/yyyy", "mm/dd/yy"]);
const AMERICAN_MOMENTS = new Set(["m/d/yy h:mm", "m/d/yyyy h:mm", "m/d/yy hh:mm"]);
/** Days between the two systems: the rendering library counts from 1900. */
const SYSTEMS_APART = 1462;

interface Shown {
  readonly format: string;
  readonly pattern: string;
  readonly kind: "number" | "date" | "time";
  readonly cells: Map<number, Cell>;
}

/**
 * Turns numbers into cells: dates and times by their format, the rest with the text a person sees. Cells of equal
 * format and value are made once, since rendering costs most.
 */
export class NumberShow {
  readonly #formatOf: (style: number) => string;
  readonly #system: DateSystem;
  readonly #locale: DisplayLocale;
  readonly #styles: (Shown | undefined)[] = [];

  constructor(formatOf: (style: number) => string, system: DateSystem, locale: DisplayLocale) {
    this.#formatOf = formatOf;
    this.#system = system;
    this.#locale = locale;
  }

  /** @param style index into the workbook's cell formats */
  cell(value: number, style: number): Cell {
    const shown = (this.#styles[style] ??= this.#shownAs(this.#formatOf(style)));
    if (shown.pattern === "General") {
      const { format } = shown;
      return { kind: "number", value, format, text: this.#general(value) };
    }
    const known = shown.cells.get(value);
    if (known !== undefined) return known;
    const cell = this.#makeCell(value, shown);
    shown.cells.set(value, cell);
    return cell;
  }

  /** General shows ten digits and a decimal mark; the library is asked only where it comes to exponents. */
  #general(value: number): string {
    const size = Math.abs(value);
    const digits = size >= 1 && size < 1e10 ? String(Math.trunc(size)).length : 10;
    const text = String(digits < 10 ? round(value, 10 - digits) : value);
    return text.length <= (value < 0 ? 12 : 11) && !text.includes("e")
      ? text.replace(".", LOCAL_DATES[this.#locale].mark)
      : render("General", value, { locale: this.#locale });
  }

  /** A cell of type "d", which holds an ISO 8601 moment. */
  isoCell(text: string): Cell {
    const match = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T.*)?$/.exec(text);
    if (match?.groups === undefined) return text === "" ? EMPTY : { kind: "text", text };
    const date = {
      year: Number(match.groups.year),
      month: Number(match.groups.month),
      day: Number(match.groups.day),
    };
    return { kind: "date", date, text: formatIsoDate(date) };
  }

  #makeCell(value: number, shown: Shown): Cell {
    const text = this.#text(value, shown);
    if (shown.kind === "date") {
      const date = fromSerial(value, this.#system);
      if (date !== undefined) return { kind: "date", date, text };
    }
    if (shown.kind === "time" && value >= 0) return { kind: "time", text };
    return { kind: "number", value, format: shown.format, text };
  }

  #text(value: number, { pattern, kind }: Shown): string {
    const serial = kind === "date" && this.#system === 1904 ? value + SYSTEMS_APART : value;
    return render(pattern, serial, { locale: this.#locale });
  }

  #shownAs(format: string): Shown {
    const { date, moment } = LOCAL_DATES[this.#locale];
    const cells = new Map<number, Cell>();
    if (AMERICAN_DATES.has(format)) return { format, pattern: date, kind: "date", cells };
    if (AMERICAN_MOMENTS.has(format)) return { format, pattern: moment, kind: "date", cells };
    const pattern = isValidFormat(format) ? format : "General";
    const info = getFormatDateInfo(pattern);
    const hasTime = info.hours || info.minutes || info.seconds;
    // In "mm:ss" the library takes the minutes for a month.
    const hasDay = info.year || info.day || (info.month && !hasTime);
    return { format, pattern, kind: hasDay ? "date" : hasTime ? "time" : "number", cells };
  }
}
