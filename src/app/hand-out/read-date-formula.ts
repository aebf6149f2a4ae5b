import {
  all,
  any,
  contains,
  countOf,
  formatKind,
  looksLikeDay,
  madeOf,
  text,
  tidied,
  when,
} from "./excel-expressions.ts";

const LONGEST = 10;

/** A day as typed, its marks made slashes: "30.06.2021", "30/6/2021", "30-06-2021"; "" for other words. */
export function bareDateFormula(cell: string): string {
  const typed = tidied(cell);
  const marked = [".", "-"].reduce(
    (otherwise, mark) =>
      when(`${countOf(typed, mark)}=2`, `SUBSTITUTE(${typed},${text(mark)},"/")`, otherwise),
    when(`${countOf(typed, "/")}=2`, typed, '""'),
  );
  return `=${when(`ISTEXT(${cell})`, marked, '""')}`;
}

/**
 * The day that an answer gives, as a serial number; `otherwise` where that is not ours to say.
 *
 * @param bare the cell that `bareDateFormula` stands in
 */
export function dateExpression(cell: string, bare: string, otherwise: string): string {
  const first = `FIND("/",${bare})`;
  const second = `FIND("/",${bare},${first}+1)`;
  const day = `LEFT(${bare},${first}-1)`;
  const month = `MID(${bare},${first}+1,${second}-${first}-1)`;
  const date = `DATE(RIGHT(${bare},4),${month},${day})`;
  // 31.02 would be a day of March. A year that Excel does not know starts with another century.
  const isDay = all(
    `${second}=LEN(${bare})-4`,
    contains('"/19/20"', `"/"&LEFT(RIGHT(${bare},4),2)`),
    `DAY(${date})=--${day}`,
    `MONTH(${date})=--${month}`,
  );
  const read = when(
    `${bare}=""`,
    otherwise,
    when(madeOf(bare, "0123456789/", LONGEST), `IF(IFERROR(${isDay},FALSE),${date},${otherwise})`, otherwise),
  );
  // LibreOffice has no "D", but there General is no "G" either.
  const isElsewhere = all(`${formatKind(cell)}="G"`, `${formatKind(bare)}<>"G"`, looksLikeDay(cell));
  const isDated = any(`${formatKind(cell)}="D"`, isElsewhere);
  return when(`ISNUMBER(${cell})`, when(isDated, cell, otherwise), read);
}
