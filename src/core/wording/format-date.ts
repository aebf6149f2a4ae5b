import { NO_YEAR, type CalendarDate } from "../calendar-date.ts";
import type { DateWords } from "../lexicon/lexicon.ts";
import { phrasesIn } from "./phrase-book.ts";

/** A day as the language writes it: 30.06.2021, 30 June 2021, 30/06/2021. */
export function formatDate({ year, month, day }: CalendarDate, { shape, months }: DateWords): string {
  const written = year === NO_YEAR ? [] : [String(year).padStart(4, "0")];
  const numbers = [two(day), two(month), ...written];
  switch (shape) {
    case "dots":
      return numbers.join(".");
    case "slashes":
      return numbers.join("/");
    case "words":
      return [day, phrasesIn(months[month - 1] ?? "")[0] ?? "", ...written].join(" ");
  }
}

const two = (number: number): string => String(number).padStart(2, "0");
