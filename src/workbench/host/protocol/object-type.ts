import type { Host } from "./host.ts";
import type { Arguments } from "./arguments.ts";
import type { Targets } from "../objects/targets.ts";

/** What travels in a request or an answer. */
export type Wire = null | boolean | number | string | readonly Wire[] | { readonly [member: string]: Wire };

/** An object of Excel's object model: the name of its class, and the thing in the book that it stands for. */
export type ExcelObject = { readonly [K in keyof Targets]: Held<K> }[keyof Targets];

export interface Held<K extends keyof Targets> {
  readonly type: K;
  readonly target: Targets[K];
}

/** `held("Range", area)`: how the members of one class give out objects of another. */
export const held = <K extends keyof Targets>(type: K, target: Targets[K]): ExcelObject =>
  ({ type, target }) as ExcelObject;

/**
 * One class of the object model, as a table of its members by wire name ("GetUsedRange", "NumberFormat"). A member
 * that is not in the table is unknown to this host; asking for it fails loudly.
 */
export interface ObjectType<T> {
  /** Which field names the object beyond its request: the client makes an indexer of it. Ranges answer a reference. */
  readonly identity?: { readonly field: "Id" | "_Id"; readonly of: (target: T) => string | number };
  /** Scalars that can be loaded. */
  readonly get?: { readonly [member: string]: (target: T, host: Host) => Wire };
  readonly set?: { readonly [member: string]: (target: T, value: Wire, host: Host) => void };
  /** Navigation properties; null gives a null object. */
  readonly navigate?: { readonly [member: string]: (target: T, host: Host) => ExcelObject | null };
  /** Methods: an object (or null for a null object), or a plain value, or nothing. */
  readonly call?: {
    readonly [member: string]: (target: T, args: Arguments, host: Host) => ExcelObject | Wire | undefined;
  };
  /** Collections: what `items` holds, in order. */
  readonly items?: (target: T, host: Host) => readonly ExcelObject[];
  /** Collections: `getItem`, by name and by identity; undefined: not found. */
  readonly item?: (target: T, key: string | number, host: Host) => ExcelObject | undefined;
}

/** Tells objects from plain values among the answers of `call`. */
export const isExcelObject = (answer: ExcelObject | Wire | undefined): answer is ExcelObject =>
  typeof answer === "object" && answer !== null && "type" in answer && "target" in answer;
