import type { Targets } from "../objects/targets.ts";
import { invalidArgument } from "./host-error.ts";
import { isExcelObject, type ExcelObject, type Wire } from "./object-type.ts";

/** One argument: plain data, an object, or plain data with objects inside (`{ range: … }`). */
export type Argument = Wire | ExcelObject | null | undefined;

/**
 * The arguments of a call, by position. Omitted ones travel as null; the readers below answer undefined for them, or
 * fail with InvalidArgument where one is needed.
 */
export class Arguments {
  constructor(private readonly list: readonly Argument[]) {}

  /** As it came; null and absent are both undefined. */
  at(position: number): Argument | undefined {
    return this.list[position] ?? undefined;
  }

  /** Plain data (matrices keep their nulls). Undefined where it was omitted. */
  wire(position: number): Wire | undefined {
    const value = this.at(position);
    if (isExcelObject(value)) throw invalidArgument();
    return value ?? undefined;
  }

  text(position: number): string {
    const value = this.optionalText(position);
    if (value === undefined) throw invalidArgument();
    return value;
  }

  optionalText(position: number): string | undefined {
    const value = this.wire(position);
    if (value === undefined || typeof value === "string") return value;
    throw invalidArgument();
  }

  number(position: number): number {
    const value = this.optionalNumber(position);
    if (value === undefined) throw invalidArgument();
    return value;
  }

  optionalNumber(position: number): number | undefined {
    const value = this.wire(position);
    if (value === undefined || typeof value === "number") return value;
    throw invalidArgument();
  }

  flag(position: number): boolean {
    const value = this.wire(position);
    if (value !== undefined && typeof value !== "boolean") throw invalidArgument();
    return value ?? false;
  }

  /** An object of this class; undefined where it was omitted or is something else (an address, for instance). */
  object<K extends keyof Targets>(position: number, type: K): Targets[K] | undefined {
    const value = this.at(position);
    return isExcelObject(value) && value.type === type ? (value.target as Targets[K]) : undefined;
  }
}
