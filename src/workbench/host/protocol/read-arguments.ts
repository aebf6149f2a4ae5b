import { Arguments, type Argument } from "./arguments.ts";
import { invalidArgument } from "./host-error.ts";
import type { ExcelObject, Wire } from "./object-type.ts";
import type { ArgumentInfo, PathIds } from "./wire.ts";

type Resolve = (pathId: number) => ExcelObject | null;

/** The arguments of a call, objects in their places. */
export const readArguments = (info: ArgumentInfo | undefined, resolve: Resolve): Arguments =>
  new Arguments(argumentList(info, resolve));

/**
 * The value given to a property. Null stays null: it says "leave as it is". An object inside (the range of a
 * validation list) stands where its path was named.
 */
export const readPropertyValue = (info: ArgumentInfo | undefined, resolve: Resolve): Wire =>
  (argumentList(info, resolve)[0] ?? null) as Wire;

function argumentList(info: ArgumentInfo | undefined, resolve: Resolve): readonly Argument[] {
  const paths = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, position) =>
    withObjects(value, paths?.[position] ?? 0, resolve),
  );
}

/** Puts objects where the request names their paths. Plain data, a matrix of values above all, is passed on as it is. */
function withObjects(value: Wire, paths: PathIds, resolve: Resolve): Argument {
  if (typeof paths === "number" && paths > 0) return present(resolve(paths));
  if (Array.isArray(paths) && isList(value)) {
    return value.map((item, position) =>
      withObjects(item, (paths as PathIds[])[position] ?? 0, resolve),
    ) as Wire;
  }
  return namesPaths(value) ? (withNamedObjects(value, resolve) as Wire) : value;
}

function withNamedObjects(value: Wire, resolve: Resolve): Argument {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => withNamedObjects(item, resolve)) as Wire;
  if (typeof value["_ObjectPathId"] === "number") return present(resolve(value["_ObjectPathId"]));
  const members = Object.entries(value).map(([name, member]) => [name, withNamedObjects(member, resolve)]);
  return Object.fromEntries(members) as Wire;
}

/** Whether plain data holds an object's path somewhere inside. */
function namesPaths(value: Wire): boolean {
  if (typeof value !== "object" || value === null) return false;
  // Most of what comes is matrices of plain values: they are not worth a call each.
  if (isList(value)) return value.some((item) => typeof item === "object" && namesPaths(item));
  return "_ObjectPathId" in value || Object.values(value).some(namesPaths);
}

const isList = (value: Wire): value is readonly Wire[] => Array.isArray(value);

/** A null object is no argument (what Excel answers is a guess). */
function present(object: ExcelObject | null): ExcelObject {
  if (object === null) throw invalidArgument();
  return object;
}
