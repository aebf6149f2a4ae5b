import type { ConditionalFormat } from "../../ports/layout.ts";
import type { WrittenColumn } from "../../ports/change.ts";
import type { OutputPlace } from "../locate-outputs.ts";
import type { LocatedTable } from "../locate-tables.ts";
import { COLUMNS, type KeptMemory } from "../memory.ts";
import { columnOf } from "../table-rows.ts";
import type { ColumnsLook, Looks } from "./inverse-of.ts";
import { lookFromLines, lookLines } from "./look-text.ts";
import { packText, unpackText } from "./packed-text.ts";
import type { SheetLook } from "./sheet-look.ts";

/** How the output columns looked when they were written, by the keys of the columns. */
export interface WrittenColumnsLook {
  readonly columns: Readonly<
    Record<string, { readonly column: number; readonly align?: WrittenColumn["align"] }>
  >;
  readonly rules: readonly ConditionalFormat[];
}

export const packLook = (look: SheetLook): string => packText(lookLines(look).join("\n"));

export function unpackLook(packed: string | undefined): SheetLook | undefined {
  const text = packed === undefined ? undefined : unpackText(packed);
  return text === undefined ? undefined : lookFromLines(text.split("\n"));
}

export const packColumnsLook = (look: WrittenColumnsLook): string => packText(JSON.stringify(look));

/** What the memory knows of the looks of before, for a table that may have moved since. */
export const looksIn = (memory: KeptMemory, table: LocatedTable): Looks => ({
  sheet: (role) => unpackLook(memory.looks.get(role)),
  columns:
    memory.sheet === undefined ? { rules: [], aligns: {} } : columnsLook(memory.looks.get(COLUMNS), table),
});

function unpackColumnsLook(packed: string | undefined): WrittenColumnsLook | undefined {
  const text = packed === undefined ? undefined : unpackText(packed);
  return text === undefined ? undefined : (JSON.parse(text) as WrittenColumnsLook);
}

/** The rules and alignments over columns that stand where they were written. */
export function standingColumnsLook(packed: string | undefined): ColumnsLook | undefined {
  const look = unpackColumnsLook(packed);
  if (look === undefined) return undefined;
  const aligns = Object.values(look.columns).map(({ column, align }) => [column, align] as const);
  return { rules: look.rules, aligns: Object.fromEntries(aligns) };
}

/** The same over the columns where they stand now. */
function columnsLook(packed: string | undefined, table: LocatedTable): ColumnsLook | undefined {
  const look = unpackColumnsLook(packed);
  if (look === undefined) return undefined;
  const { columns, rules } = look;
  const now = new Map(
    Object.entries(columns).flatMap(([key, { column }]) => {
      const place = columnOf(table, key);
      return place === undefined ? [] : [[column, place] as const];
    }),
  );
  const aligns = Object.values(columns).flatMap(({ column, align }) => {
    const place = now.get(column);
    return place === undefined || align === undefined ? [] : [[place, align] as const];
  });
  return {
    aligns: Object.fromEntries(aligns),
    rules: rules.flatMap((rule) => {
      const [left, right, asked] = [rule.area.left, rule.area.right, rule.when.column].map((column) =>
        now.get(column),
      );
      if (left === undefined || right === undefined || asked === undefined) return [];
      const area = { top: table.firstRow, left, bottom: table.lastRow, right };
      return [{ ...rule, area, when: { ...rule.when, column: asked } }];
    }),
  };
}

export const writtenColumnsLook = (
  places: readonly (OutputPlace & { readonly align?: WrittenColumn["align"] })[],
  rules: readonly ConditionalFormat[],
): WrittenColumnsLook => ({
  columns: Object.fromEntries(
    places.map(({ key, column, align }) => [key, align === undefined ? { column } : { column, align }]),
  ),
  rules,
});
