import type { Change } from "../../ports/change.ts";
import { rememberChange, type KeptMemory, type Memory } from "../memory.ts";
import { unpackLook } from "./kept-looks.ts";
import { differenceFrom, linesFrom, type LineDifference } from "./line-difference.ts";

/** The memory of before a run, told by the one after it. */
export interface MemoryBefore {
  readonly version: string;
  readonly digests: Readonly<
    Record<string, { readonly rows: LineDifference; readonly inputs: LineDifference }>
  >;
  /** Packed, where they are not those of a sheet that is given back nor the same as now. */
  readonly looks: Readonly<Record<string, string>>;
  /** In their order. */
  readonly lookNames: readonly string[];
  /** Absent in records of versions that kept none. */
  readonly marks?: Readonly<Record<string, string>>;
}

interface Run {
  readonly inverse: readonly Change[];
  readonly before: KeptMemory;
  readonly after: Omit<Memory, "undo">;
}

/** @returns null where there was no memory */
export function memoryBefore({ before, after, inverse }: Run): MemoryBefore | null {
  if (before.sheet === undefined) return null;
  const digests = Object.fromEntries(
    [...before.digests].map(([role, { rows, inputs }]) => {
      const now = after.digests.get(role);
      return [
        role,
        { rows: differenceFrom(now?.rows ?? [], rows), inputs: differenceFrom(now?.inputs ?? [], inputs) },
      ];
    }),
  );
  const givenBack = new Set(
    inverse.flatMap((change) => (change.kind === "replace-sheet" ? [change.mark?.role] : [])),
  );
  const looks = [...before.looks].filter(
    ([role, look]) =>
      after.looks.get(role) !== look && !(givenBack.has(role) && unpackLook(look) !== undefined),
  );
  return {
    version: before.sheet.mark?.version ?? "",
    digests,
    looks: Object.fromEntries(looks),
    lookNames: [...before.looks.keys()],
    marks: Object.fromEntries(before.marks),
  };
}

/** The memory as it was, without what that run could have taken back itself. */
export function memoryBack(
  before: MemoryBefore | null,
  { sheet, digests: now, looks: looksNow }: KeptMemory,
  looks: ReadonlyMap<string, string>,
): Change | undefined {
  if (sheet === undefined) return undefined;
  if (before === null) return { kind: "remove-sheet", sheet: sheet.name };
  const digests = Object.entries(before.digests).map(([role, { rows, inputs }]) => {
    const own = now.get(role);
    return [
      role,
      { rows: linesFrom(own?.rows ?? [], rows), inputs: linesFrom(own?.inputs ?? [], inputs) },
    ] as const;
  });
  const kept = before.lookNames.flatMap((name) => {
    const look = before.looks[name] ?? looks.get(name) ?? looksNow.get(name);
    return look === undefined ? [] : [[name, look] as const];
  });
  return rememberChange(
    {
      digests: new Map(digests),
      looks: new Map(kept),
      marks: new Map(Object.entries(before.marks ?? {})),
      undo: undefined,
    },
    sheet,
    before.version,
  );
}
