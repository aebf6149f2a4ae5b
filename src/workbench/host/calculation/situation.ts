import type { Sheet } from "../model/book.ts";
import type { Matrix, Reference, Scalar, Value } from "./values.ts";

/** Where a formula stands. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What a function may ask about the formula it runs in and the book around it. */
export interface Situation {
  readonly place: Place;
  /** "it-IT": how numbers and formats inside texts are written. */
  readonly locale: string;
  readonly dateSystem: 1900 | 1904;
  /** Serial number of the emulated moment. */
  readonly now: number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** All values, empty cells as undefined; of whole rows and columns only what is in use. */
  matrix(value: Value): Matrix;
  /** The one value; of several the first. */
  single(value: Value): Scalar;
  /** The formula of a cell; undefined for a constant. */
  formulaAt(sheet: Sheet, row: number, column: number): string | undefined;
  /** The part of an area that is in use. */
  inUse(reference: Reference): Reference;
  /** Reads a reference out of a text (INDIRECT): an address, a name or a structured reference. */
  referenceTo(text: string): Reference | undefined;
}

/** A function of formulas. Errors among the arguments come as values; `fail` ends the call with one. */
export type FormulaFunction = (args: readonly Value[], at: Situation) => Value;

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;
