import { fail, ok, type Result } from "../../core/result.ts";
import { areaAddress } from "../../ports/address.ts";
import type { Change, ReplaceSheet } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { fold } from "../headings.ts";
import { freeSheetName } from "../own-sheets.ts";
import { TABLES, type WorkbookLanguage } from "../plan-layout.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import { templateSheets } from "./template-changes.ts";
import type { TemplateContent } from "./template-content.ts";

/** New sheets in the open workbook, and the way back. */
export interface Addition {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** Names of the new sheets, in their order. */
  readonly sheets: readonly string[];
}

/** A table of that name is there already: there can be no second one, and two plans would be none. */
export interface AdditionRefusal {
  readonly code: "table-taken";
  readonly table: string;
  readonly sheet: string;
  readonly address: string;
}

/**
 * The sheets of a template, added to a workbook that holds other things. A sheet's name that is taken gets a suffix,
 * and what refers to the sheet follows it; the user's sheets are never touched.
 */
export function addToWorkbook(
  snapshot: Snapshot,
  content: TemplateContent,
  language: WorkbookLanguage,
): Result<Addition, AdditionRefusal> {
  const taken = takenTable(snapshot);
  if (taken !== undefined) return fail(taken);
  const layouts = templateSheets(content, language);
  const names = new Map(layouts.map(({ name }) => [name, freeSheetName(snapshot, name)]));
  const nameOf = (name: string): string => names.get(name) ?? name;
  const changes = layouts.map(({ validations = [], ...layout }): ReplaceSheet => ({
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout: {
      ...layout,
      name: nameOf(layout.name),
      validations: validations.map(({ source, ...rule }) => ({
        ...rule,
        source: { ...source, sheet: nameOf(source.sheet) },
      })),
    },
  }));
  return ok({
    changes,
    inverse: inverseOf(changes, snapshot),
    sheets: changes.map(({ layout }) => layout.name),
  });
}

/** In either language: by its name a table is found, whatever language the plan speaks. */
function takenTable({ sheets }: Snapshot): AdditionRefusal | undefined {
  // No tables of a template: those that stand there serve the plan to come.
  const others = new Set([TABLES.measures, TABLES.submissions, TABLES.periods]);
  const made = Object.values(TABLES).filter((table) => !others.has(table));
  const ours = new Set(made.flatMap(({ it, en }) => [fold(it), fold(en)]));
  for (const { name: sheet, tables } of sheets)
    for (const { name, area } of tables)
      if (ours.has(fold(name)))
        return { code: "table-taken", table: name, sheet, address: areaAddress(area) };
  return undefined;
}
