import type { CalendarDate } from "../calendar-date.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { formatChange, formatQuantity } from "../number/format-quantity.ts";
import { assertNever } from "../result.ts";
import { formatBound } from "../wording/format-bound.ts";
import { formatDate } from "../wording/format-date.ts";
import { phrasesIn } from "../wording/phrase-book.ts";
import type { Actual } from "./actual.ts";

/**
 * An actual in words that `parseActual` reads back: "63 %", "≥ 95 %", "sì, progettazione", "realizzazione al 67 %".
 * Every digit is printed; statements, reasons and missing values keep the words of the cell.
 */
export function formatActual(actual: Actual, lexicon: Lexicon): string {
  switch (actual.kind) {
    case "quantity":
      return withDay(
        actual.isChange === true
          ? formatChange(actual.quantity, lexicon)
          : formatQuantity(actual.quantity, lexicon),
        actual.on,
        lexicon,
      );
    case "several":
      return actual.parts.map((part) => formatQuantity(part, lexicon)).join("; ");
    case "bound":
      return withDay(formatBound(actual.comparator, actual.bound, lexicon), actual.on, lexicon);
    case "yes-no":
      return formatYesNo(actual, lexicon);
    case "date":
      return formatDate(actual.date, lexicon.dates);
    case "completion": {
      const { completion, completionFillers } = lexicon.states;
      return `${first(completion)} ${first(completionFillers)} ${formatQuantity(actual.share, lexicon)}`;
    }
    case "compliance":
    case "none":
      return actual.words;
    case "stage":
      return actual.stage;
    case "deferred":
    case "excluded":
      return actual.reason;
    default:
      return assertNever(actual);
  }
}

const withDay = (amount: string, on: CalendarDate | undefined, { dates }: Lexicon): string =>
  on === undefined ? amount : `${amount} (${formatDate(on, dates)})`;

function formatYesNo(actual: Extract<Actual, { kind: "yes-no" }>, { answers, dates }: Lexicon): string {
  const answer = first(actual.answer ? answers.yes : answers.noAlone);
  const qualifier = actual.qualifier === undefined ? [] : [actual.qualifier];
  const by = actual.by === undefined ? [] : [`${dates.by} ${formatDate(actual.by, dates)}`];
  return [answer, ...qualifier, ...by].join(", ");
}

const first = (words: string): string => phrasesIn(words)[0] ?? "";
