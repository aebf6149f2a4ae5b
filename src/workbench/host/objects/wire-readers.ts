import { invalidArgument } from "../protocol/host-error.ts";
import type { Wire } from "../protocol/object-type.ts";

/** Values given to properties. Each reader throws HostError InvalidArgument for what Excel would not take. */
export function booleanOf(value: Wire): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Between the two ends, both included. */
export function numberOf(value: Wire, from = -Infinity, to = Infinity): number {
  if (typeof value !== "number" || value < from || value > to) throw invalidArgument();
  return value;
}

export function wholeNumberOf(value: Wire, from: number, to: number): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return numberOf(value, from, to);
}

export function textOf(value: Wire): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** One of an enumeration's words. */
export function oneOf<T extends string>(words: readonly T[], value: Wire): T {
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument();
  return word;
}
