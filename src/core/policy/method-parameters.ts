import { readActual } from "../actual/read-actual.ts";
import { decimal, ONE, ZERO, type Decimal } from "../decimal.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Quantity } from "../quantity.ts";
import { readTarget } from "../target/read-target.ts";
import { fold } from "../wording/fold.ts";
import type { Method } from "./policy.ts";

/** A value and the attainment that it is worth: 1 = 100 %. */
export interface LimitPoint {
  readonly value: Quantity;
  readonly score: Decimal;
}

/** A stage of work and the attainment that it is worth. */
export interface Stage {
  readonly name: string;
  readonly score: Decimal;
}

/** What the column *Parametri del metodo* says, for the methods that need more than target and actual. */
export type MethodParameters =
  /** By value, lowest first; between two points the attainment runs straight, beyond the last it stays. */
  | { readonly kind: "limits"; readonly points: readonly LimitPoint[] }
  /** In the order in which they follow each other, the lowest score first. */
  | { readonly kind: "stages"; readonly stages: readonly Stage[] }
  /** Where the attainment has fallen to 0, below and above the range that is asked. */
  | { readonly kind: "stabilise"; readonly lower: Quantity; readonly upper: Quantity };

/**
 * Reads *Parametri del metodo*: `50 = 0 %; 80 = 100 %; 95 = 120 %` for `limits`, `Progettazione = 30 %; Avvio = 100 %` or
 * `Progettazione; Realizzazione; Avvio` (equal steps) for `stages`, `da 5 a 30` for `stabilise`.
 *
 * @returns `undefined` for what is none of these: one point alone, scores that fall from stage to stage, two scores of one
 *   value, an open range
 * @source DOMAIN §4 (GZOOM limits; Spider Impact goal and red flag; milestone ladders)
 */
export function readMethodParameters(
  method: Method,
  text: string,
  lexicon: Lexicon,
): MethodParameters | undefined {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  switch (method) {
    case "limits":
      return limitsIn(parts, lexicon);
    case "stages":
      return stagesIn(parts, lexicon);
    case "stabilise":
      return outerLimits(text, lexicon);
    default:
      return undefined;
  }
}

interface Pair {
  readonly left: string;
  readonly score: Decimal | undefined;
}

/** "80 = 100 %", "Avvio: 100 %"; without a score only the left side. */
function pairIn(part: string, lexicon: Lexicon): Pair {
  const mark = Math.max(part.lastIndexOf("="), part.lastIndexOf(":"));
  if (mark === -1) return { left: part, score: undefined };
  return { left: part.slice(0, mark).trim(), score: scoreIn(part.slice(mark + 1), lexicon) };
}

/** "100 %", "1" and "100" are one score; a plain number above 2 is a percentage, as in *Fasce*. */
function scoreIn(text: string, lexicon: Lexicon): Decimal | undefined {
  const amount = amountIn(text, lexicon);
  if (amount === undefined || amount.value.isNegative()) return undefined;
  if (amount.unit === "percent") return amount.value;
  return amount.unit === "number"
    ? amount.value.gt(2)
      ? amount.value.div(HUNDRED)
      : amount.value
    : undefined;
}

const HUNDRED = 100;

function amountIn(text: string, lexicon: Lexicon): Quantity | undefined {
  const reading = readActual({ kind: "text", text }, { lexicon, unit: "", algorithm: "" });
  if (!reading.ok || reading.value.remark !== undefined) return undefined;
  return reading.value.actual.kind === "quantity" ? reading.value.actual.quantity : undefined;
}

function limitsIn(parts: readonly string[], lexicon: Lexicon): MethodParameters | undefined {
  const points = parts.flatMap((part) => {
    const { left, score } = pairIn(part, lexicon);
    const value = amountIn(left, lexicon);
    return value === undefined || score === undefined ? [] : [{ value, score }];
  });
  const isWhole = points.length === parts.length && points.length >= 2;
  const isOneUnit = points.every(({ value }) => value.unit === points[0]?.value.unit);
  const sorted = points.toSorted((a, b) => a.value.value.cmp(b.value.value));
  const isClear = sorted.every((point, index) => !sorted[index + 1]?.value.value.eq(point.value.value));
  return isWhole && isOneUnit && isClear ? { kind: "limits", points: sorted } : undefined;
}

function stagesIn(parts: readonly string[], lexicon: Lexicon): MethodParameters | undefined {
  const pairs = parts.map((part) => pairIn(part, lexicon));
  const scored = pairs.filter(({ score }) => score !== undefined).length;
  if (pairs.length < 2 || (scored !== 0 && scored !== pairs.length)) return undefined;
  const stages = pairs.map(({ left, score }, index) => ({
    name: left,
    score: score ?? decimal(index + 1).div(pairs.length),
  }));
  const isRising = stages.every(({ score }, index) => score.gte(stages[index - 1]?.score ?? ZERO));
  const names = new Set(stages.map(({ name }) => fold(name)));
  const haveWords = stages.every(({ name }) => /[\p{L}\p{N}]/u.test(name));
  return isRising && names.size === stages.length && haveWords ? { kind: "stages", stages } : undefined;
}

function outerLimits(text: string, lexicon: Lexicon): MethodParameters | undefined {
  const reading = readTarget({ kind: "text", text }, { lexicon, unit: "", algorithm: "" });
  if (!reading.ok || reading.value.target.kind !== "range") return undefined;
  const { lower, upper } = reading.value.target;
  return { kind: "stabilise", lower, upper };
}

/** The attainment of a value between its two points. */
export interface Segment {
  readonly from: { readonly value: Decimal; readonly score: Decimal };
  readonly to: { readonly value: Decimal; readonly score: Decimal };
}

/** The points on either side of a value; the same point twice beyond the ends. Values in the unit of the points. */
export function segmentOf(points: readonly LimitPoint[], value: Decimal): Segment | undefined {
  const ends = points.map((point) => ({ value: point.value.value, score: point.score }));
  const above = ends.findIndex((end) => end.value.gte(value));
  const to = above === -1 ? ends.at(-1) : ends[above];
  if (to === undefined) return undefined;
  const from = above <= 0 ? to : (ends[above - 1] ?? to);
  return { from, to };
}

/** The score at a value: straight between two points. */
export function scoreAt({ from, to }: Segment, value: Decimal): Decimal {
  if (from.value.eq(to.value)) return to.score;
  const share = value.minus(from.value).div(to.value.minus(from.value));
  return from.score.plus(share.times(to.score.minus(from.score)));
}

/** Whether the target's own value is worth 100 %, as it must be. */
export function targetIsWhole(points: readonly LimitPoint[], target: Decimal): boolean {
  const segment = segmentOf(points, target);
  return segment !== undefined && scoreAt(segment, target).eq(ONE);
}
