import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import { phrasesIn } from "../../core/wording/phrase-book.ts";
import type { Unit } from "../../core/quantity.ts";
import {
  all,
  any,
  contains,
  countOf,
  formatKind,
  looksLikeDay,
  madeOf,
  not,
  places,
  text,
  tidied,
  when,
} from "./excel-expressions.ts";
import type { AmountRule } from "./live-rule.ts";

/** Excel keeps 15 digits; the marks between them come on top. */
const LONGEST = 20;
const DIGITS = "0123456789";
const PERCENT_SCALE = { points: "1.5", fraction: "1" } as const;

/**
 * The number's own characters: what a person typed, less the unit that the target asks for. A text that holds anything
 * else stays as it is and is then no number.
 */
export function bareNumberFormula(cell: string, unit: Unit, lexicon: Lexicon): string {
  const typed = tidied(cell);
  const { before, behind } = unitWords(unit, lexicon);
  const stripped = [
    ...before.map((word) => ({
      at: `LEFT(${typed},${size(word)})`,
      word,
      rest: `MID(${typed},${size(word, 1)},99)`,
    })),
    ...behind.map((word) => ({
      at: `LOWER(RIGHT(${typed},${size(word)}))`,
      word,
      rest: `LEFT(${typed},LEN(${typed})-${size(word)})`,
    })),
  ];
  const bare = stripped.reduceRight(
    (otherwise, { at, word, rest }) => when(`${at}=${text(word)}`, `TRIM(${rest})`, otherwise),
    typed,
  );
  return `=${when(`ISTEXT(${cell})`, bare, '""')}`;
}

const size = (word: string, more = 0): string => String(word.length + more);

const SIGNS: Readonly<Partial<Record<Unit, string>>> = { EUR: "€", USD: "$", GBP: "£" };

/** What may stand beside a number of this unit, the longest first. */
function unitWords(
  unit: Unit,
  { units }: Lexicon,
): { readonly before: readonly string[]; readonly behind: readonly string[] } {
  if (unit === "percent") return { before: [], behind: ["%"] };
  const sign = SIGNS[unit];
  if (sign !== undefined) return { before: [sign], behind: [sign] };
  if (!isTime(unit, units.times)) return { before: [], behind: [] };
  const words = phrasesIn(units.times[unit]).filter((word) => !/[. ]/u.test(word));
  return { before: [], behind: words.toSorted((a, b) => b.length - a.length) };
}

const isTime = <T extends object>(unit: Unit, times: T): unit is Unit & keyof T => unit in times;

/**
 * Whether these characters are a number that reads in one way only: a sign, digits, groups of three between the marks of
 * the language, decimals. "1.8" in an Italian workbook is not: the engine takes the mark for a decimal one and says so.
 */
function isPlainNumber(bare: string, { numbers: { decimalMark, groupMark } }: Lexicon): string {
  const mark = text(decimalMark);
  const group = text(groupMark);
  const signs = `ISNUMBER(FIND(LEFT(${bare},1),"+-"))`;
  const start = `1+${signs}`;
  const padded = `${bare}&${text(`${decimalMark}#####`)}`;
  const between = text(`${groupMark}${decimalMark}`);
  const brokenGroups =
    `SUMPRODUCT((MID(${padded},${places(LONGEST)},1)=${group})*` +
    `ISERROR(FIND(MID(${padded},${places(LONGEST, 5)},1),${between})))`;
  return all(
    `LEN(${bare})>0`,
    madeOf(bare, `${DIGITS}${groupMark}${decimalMark}+-`, LONGEST),
    not(contains(`MID(${bare},2,99)`, '"-"')),
    not(contains(`MID(${bare},2,99)`, '"+"')),
    contains(text(DIGITS), `MID(${bare}&"x",${start},1)`),
    contains(text(DIGITS), `RIGHT(${bare},1)`),
    `${countOf(bare, decimalMark)}<=1`,
    any(
      not(contains(bare, group)),
      all(
        `IFERROR(FIND(${group},${bare}),0)<=4+${signs}`,
        `MID(${bare},${start},1)<>"0"`,
        `${brokenGroups}=0`,
        `ISERROR(FIND(${group},${bare},FIND(${mark},${bare}&${mark})))`,
      ),
    ),
  );
}

/**
 * The amount that an answer gives, in the rule's unit; `otherwise` where that is not ours to say.
 *
 * @param cell as typed
 * @param bare the cell that `bareNumberFormula` stands in
 * @param otherwise an expression
 */
export function amountExpression(
  cell: string,
  bare: string,
  rule: AmountRule,
  lexicon: Lexicon,
  otherwise: string,
): string {
  const { unit, isChange } = rule;
  const { decimalMark, groupMark } = lexicon.numbers;
  const number = `NUMBERVALUE(${bare},${text(decimalMark)},${text(groupMark)})`;
  const hasSign = `ISNUMBER(FIND(LEFT(${bare},1),"+-"))`;
  const hasPercent = contains(cell, '"%"');
  const asText =
    unit !== "percent"
      ? number
      : when(hasPercent, points(number), isChange ? fraction(number, otherwise) : scaled(number, otherwise));
  const amount = isChange ? when(`${number}<>0`, asText, otherwise) : asText;
  const isOurs = all(isPlainNumber(bare, lexicon), ...(isChange ? [hasSign] : []));
  const read = when(isOurs, amount, otherwise);
  return when(`ISNUMBER(${cell})`, numberCell(cell, bare, rule, otherwise), read);
}

/** 90.1 / 100 is not quite 0.901 in a spreadsheet. */
const points = (number: string): string => `ROUND(${number}/100,12)`;

/** A plain number beside a percentage means points above 1.5, a fraction up to 1; between, nobody knows. */
const scaled = (number: string, otherwise: string): string =>
  when(`ABS(${number})>${PERCENT_SCALE.points}`, points(number), fraction(number, otherwise));

const fraction = (number: string, otherwise: string): string =>
  when(`ABS(${number})<=${PERCENT_SCALE.fraction}`, number, otherwise);

/**
 * A number that was pasted: its format says what it is, as the engine will read it.
 *
 * @param general a cell of the format General
 */
function numberCell(
  cell: string,
  general: string,
  { unit, isChange }: AmountRule,
  otherwise: string,
): string {
  const format = formatKind(cell);
  const isGeneral = all(`${format}="G"`, `${formatKind(general)}="G"`, not(looksLikeDay(cell)));
  const isPlain = any(`${format}="F"`, `${format}=","`, isGeneral);
  const signed = isChange ? [`${cell}<0`] : [];
  if (unit !== "percent") return when(all(isPlain, ...signed), cell, otherwise);
  const plain = isChange ? otherwise : when(isPlain, scaled(cell, otherwise), otherwise);
  return when(all(`${format}="P"`, ...signed), cell, plain);
}
