import type { Passage } from "./passage.ts";

/** Unit or algorithm ask for a date, or for a yes that may be one ("sì/no", "data", "scadenza"). */
export const asksForDate = ({ vocabulary, context }: Passage): boolean =>
  vocabulary.askForDate.first(context.algorithm, 0) !== undefined ||
  vocabulary.askForDate.first(context.unit, 0) !== undefined;

/** The indicator is followed by stages of work: "Stato avanzamento lavori", unit "realizzazione". */
export const speaksOfStages = ({ vocabulary, context }: Passage): boolean =>
  vocabulary.speakOfStages.first(context.algorithm, 0) !== undefined ||
  vocabulary.stageUnits.whole(context.unit) === true;

const DAY_AND_MONTH = /^(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})$/;

/**
 * Whether a cell that begins with a figure means a day. With a year, a month in words or an ISO date it does; "30.06"
 * and "31/12" do by their shape where the rest of the row does not speak of numbers; "1.8" and "3-5" only where the
 * row asks for a date.
 */
export function meansDate(passage: Passage, end: number): boolean {
  const { context } = passage;
  const groups = DAY_AND_MONTH.exec(passage.folded.slice(0, end))?.groups;
  if (groups === undefined) return true;
  const { day = "", mark = "", month = "" } = groups;
  const isPlausible = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  // "31/13" is a slip of a date, "15/20" a score.
  if (!isPlausible) return mark === "/" && (asksForDate(passage) || Number(day) > Number(month));
  if (asksForDate(passage) || (context.wanted === "date" && mark === "/")) return true;
  if (day.length < 2 || month.length < 2 || mark === "-") return false;
  if (mark === "/") return true;
  const isDecimalMark = context.lexicon.numbers.decimalMark === ".";
  return !isDecimalMark && context.unit === "" && context.algorithm === "";
}
