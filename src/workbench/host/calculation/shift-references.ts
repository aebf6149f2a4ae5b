import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type RangeA1, type Token } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW, quotedName, sameName } from "../model/areas.ts";

/** Rows or columns that come before number `at` (counted from 1), or go from there on where `by` is negative. */
export interface Shift {
  readonly at: number;
  readonly by: number;
  /** Only references that lie wholly between these columns (of rows: of these rows), both included; else all. */
  readonly within?: { readonly from: number; readonly to: number };
}

export interface SheetShift {
  readonly sheet: string;
  readonly rows?: Shift;
  readonly columns?: Shift;
}

/**
 * The formula as Excel writes it after rows or columns of a sheet were inserted or deleted: references move, with
 * or without "$", areas grow when they are cut inside and shrink when a part goes, and what is gone becomes #REF!.
 *
 * @param formulaSheet where the formula stands: references that name no sheet are of this one
 */
export function shiftReferences(formula: string, formulaSheet: string, change: SheetShift): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return stringifyTokens(tokens.map((token) => shiftToken(token, formulaSheet, change)));
}

function shiftToken(token: Token, formulaSheet: string, change: SheetShift): Token {
  if (token.type !== "range" && token.type !== "range_beam") return token;
  const reference = parseA1Ref(token.value);
  if (reference === undefined || !("range" in reference)) return token;
  const sheet = reference.context?.at(-1) ?? formulaSheet;
  if (!sameName(sheet, change.sheet)) return token;
  const range = shiftRange(reference.range, change);
  if (range === reference.range) return token;
  const value = range === undefined ? goneFrom(token.value) : stringifyA1Ref({ ...reference, range });
  return { ...token, value };
}

/** "Foglio1!B7" → "Foglio1!#REF!": the sheet stays. */
const goneFrom = (reference: string): string => `${reference.slice(0, reference.lastIndexOf("!") + 1)}#REF!`;

/** @returns undefined when nothing of the range is left; the same object when it stays as it is */
function shiftRange(range: RangeA1, { rows, columns }: SheetShift): RangeA1 | undefined {
  const movesDown = liesWithin(rows, range.left, range.right, LAST_COLUMN);
  const movesRight = liesWithin(columns, range.top, range.bottom, LAST_ROW);
  const across = shiftEnds(range.top, range.bottom, LAST_ROW, movesDown ? rows : undefined);
  const along = shiftEnds(range.left, range.right, LAST_COLUMN, movesRight ? columns : undefined);
  if (across === undefined || along === undefined) return undefined;
  const [top, bottom] = across;
  const [left, right] = along;
  const stays = top === range.top && bottom === range.bottom && left === range.left && right === range.right;
  return stays ? range : { ...range, top, bottom, left, right };
}

/** As the parser counts: from 0, null for a side that is open (whole rows and columns). */
type End = number | null | undefined;
type Ends = readonly [number | null, number | null];

function liesWithin(shift: Shift | undefined, from: End, to: End, last: number): boolean {
  if (shift?.within === undefined) return true;
  return (from ?? 0) >= shift.within.from - 1 && (to ?? last - 1) <= shift.within.to - 1;
}

function shiftEnds(from: End, to: End, last: number, shift: Shift | undefined): Ends | undefined {
  if (shift === undefined || typeof from !== "number" || typeof to !== "number") {
    return [from ?? null, to ?? null];
  }
  const at = shift.at - 1;
  if (shift.by >= 0) {
    const start = from >= at ? from + shift.by : from;
    const end = to >= at ? to + shift.by : to;
    return start >= last ? undefined : [start, Math.min(end, last - 1)];
  }
  const gone = -shift.by;
  const start = from < at ? from : Math.max(at, from - gone);
  const end = to < at ? to : Math.max(at - 1, to - gone);
  return end < start ? undefined : [start, end];
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const tokens = tokenize(formula, { mergeRefs: false });
  if (!tokens.some(isSheetToken)) return formula;
  return stringifyTokens(tokens.map((token) => (isSheetToken(token) ? renameSheet(token, from, to) : token)));
}

const isSheetToken = (token: Token): boolean => token.type === "context" || token.type === "context_quote";

function renameSheet(token: Token, from: string, to: string): Token {
  const quoted = token.type === "context_quote";
  const name = quoted ? token.value.slice(1, -1).replaceAll("''", "'") : token.value;
  return sameName(name, from) ? { ...token, value: quotedName(to) } : token;
}
