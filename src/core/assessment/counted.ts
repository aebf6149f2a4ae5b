import type { Actual } from "../actual/actual.ts";
import type { Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import { PARTICLES, SCALE_WORDS, YEAR_LEADS } from "../lexicon/particles.ts";
import type { Quantity, Unit } from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { fold } from "../wording/fold.ts";

/** One side of a comparison: its amount's unit, and what its words say that the amount counts. */
interface Side {
  readonly unit: Unit;
  /** "visite", "su 12", "k€"; "" when the number stands alone. */
  readonly counted: string;
  /** Of "(scala 1-5)" the figures, which say what the number is out of. */
  readonly scale: string | undefined;
  readonly value: Decimal;
}

/** Endings differ ("evento", "eventi"); so much of a word must be the same. */
const STEM = 4;

/**
 * Whether the words behind the two numbers speak of different things: visits against courses, a percentage against
 * "12 su 12", euros against "105 k€". Such numbers are not compared: their unit is not known to be the same.
 *
 * @param words what the readings left beside the numbers, with the cells they stand in
 * @source DOMAIN §1 (actual − target in the indicator's unit); house rule: an unknown unit is never dropped
 */
export function countedClash(
  target: Target,
  actual: Actual,
  words: { readonly target: Beside; readonly actual: Beside },
): Issue | undefined {
  const wanted = amountOfTarget(target);
  const given = amountOfActual(actual);
  if (wanted === undefined || given === undefined) return undefined;
  const left = sideOf(wanted, words.target);
  const right = sideOf(given, words.actual);
  if (!clash(left, right)) return undefined;
  const shown = ({ unit, counted, scale }: Side): string => scale ?? (counted === "" ? unit : counted);
  return { code: "unit-mismatch", facts: { target: shown(left), actual: shown(right) } };
}

const sideOf = ({ unit, value }: Quantity, beside: Beside): Side => ({
  unit,
  value,
  counted: countedIn(beside),
  scale: scaleIn(beside),
});

/** "su una scala": so many words until it is named. */
const SCALE_WITHIN = 3;

function scaleIn({ remark }: Beside): string | undefined {
  if (remark === undefined || remark === "") return undefined;
  const words = fold(remark);
  const opening = words.split(/[^a-z]/u, SCALE_WITHIN);
  return opening.some((word) => SCALE_WORDS.has(word)) ? words.match(/\d+/gu)?.join("-") : undefined;
}

export interface Beside {
  readonly text: string;
  readonly remark: string | undefined;
}

function clash(a: Side, b: Side): boolean {
  if (a.unit === "number" && b.unit === "number") {
    if (a.scale !== undefined && b.scale !== undefined) return a.scale !== b.scale;
    if (isOffScale(a, b) || isOffScale(b, a)) return true;
    return a.counted !== "" && b.counted !== "" && !isSameCounted(a.counted, b.counted);
  }
  if (a.unit === b.unit) return isEach(a) && isEach(b) && stem(a.counted) !== stem(b.counted);
  return (a.unit === "number" && a.counted !== "") || (b.unit === "number" && b.counted !== "");
}

/** "punti su 100" and "su 100" name one scale. */
const isSameCounted = (a: string, b: string): boolean =>
  stem(a) === stem(b) || (/\d$/u.test(a) && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)));

/** "50 ore/dipendente" and "50 ore/anno" are unlike hours. */
const isEach = ({ counted }: Side): boolean => counted.startsWith("/");

/**
 * "4/5" beside 0.85 (on that scale, or a share of it?) and beside 85, which is on another. "65 per 10.000 abitanti" beside 61,2
 * is on the same.
 */
function isOffScale({ counted }: Side, other: Side): boolean {
  if (other.counted !== "") return false;
  const whole = /^\S+ (?:of )?(?<whole>\d+(?:[.,' ]\d{3})*)/u
    .exec(counted)
    ?.groups?.whole?.replace(/\D/gu, "");
  if (whole === undefined) return false;
  return other.value.gt(whole) || (other.value.abs().lte(1) && whole.length < LEAST_RATE);
}

/** So many digits have the wholes by which cases are counted: per 1,000. */
const LEAST_RATE = 4;

/** Of "su 12" and "out of 5" the words with their number, of a noun the beginning. */
export function stem(counted: string): string {
  const whole = /^(?:out of|[a-z]+) \d\S*/u.exec(counted)?.[0];
  return whole ?? (counted.split(" ")[0] ?? "").slice(0, STEM);
}

const YEAR = /^(?:19|20)\d\d$/u;

/** A remark in brackets stands apart; one that opens with a particle counts nothing. */
function countedIn({ text, remark }: Beside): string {
  if (remark === undefined || remark === "" || text.includes(`(${remark}`)) return "";
  const words = fold(remark);
  const [first = "", second = "", more] = words.split(/[ ']/u);
  const saysWhen = YEAR_LEADS.has(first) && YEAR.test(second) && more === undefined;
  return saysWhen || (PARTICLES.has(first) && !/^\d/u.test(second)) ? "" : words;
}

function amountOfTarget(target: Target): Quantity | undefined {
  if (target.kind === "threshold" || target.kind === "bare") return target.bound;
  return target.kind === "range" ? target.lower : undefined;
}

function amountOfActual(actual: Actual): Quantity | undefined {
  if (actual.kind === "quantity") return actual.quantity;
  return actual.kind === "bound" ? actual.bound : undefined;
}
