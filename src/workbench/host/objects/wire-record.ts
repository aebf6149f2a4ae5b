import { invalidArgument } from "../protocol/host-error.ts";
import type { Wire } from "../protocol/object-type.ts";

/** A plain object that was given, its members by name. @throws HostError InvalidArgument for anything else */
export function recordOf(value: Wire | undefined): Readonly<Record<string, Wire>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Wire>>;
}
