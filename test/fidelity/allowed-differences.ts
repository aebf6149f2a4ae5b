import type { Change } from "../../src/ports/change.ts";
import { addressOf } from "../support/a1.ts";
import type { Difference } from "../support/element-differences.ts";
import { linksOf, relsNameOf, workbookPartOf } from "../support/package-links.ts";
import type { Parts } from "../support/package-parts.ts";
import { stylesPartOf } from "../support/style-faults.ts";
import type { Place } from "./fixtures.ts";

/** A difference that a change is allowed to make in a part. */
export interface Allowance {
  readonly part: string;
  /** The whole path matches. */
  readonly path: RegExp;
  /** Only where there was nothing before: an element of the user's may not be touched. */
  readonly added: boolean;
}

const added = (part: string, path: string): Allowance => ({
  part,
  path: new RegExp(`^${path}$`),
  added: true,
});
const changed = (part: string, path: string): Allowance => ({
  part,
  path: new RegExp(`^${path}$`),
  added: false,
});

/** Everything that the changes may do to parts that were there, and nothing else. */
export const allowances = (before: Parts, place: Place, changes: readonly Change[]): readonly Allowance[] => [
  ...changes.flatMap((change) => {
    switch (change.kind) {
      case "write-columns": {
        const rows = range(change.firstRow, change.lastRow);
        const hasTotals = Number(place.table.tree.attributes.get("totalsRowCount") ?? 0) > 0;
        const edges = [change.headingRow, ...(hasTotals ? [change.lastRow + 1] : [])];
        const cells = change.columns.flatMap(({ column, isNew }) =>
          [...(isNew ? edges : []), ...rows].map((row) => [row, column] as const),
        );
        const fresh = change.columns.filter(({ isNew }) => isNew).map(({ column }) => column);
        return [...inCells(place, cells), ...wider(place, fresh)];
      }
      case "write-cells":
        return inCells(
          place,
          change.cells.map(({ row, column }) => [row, column]),
        );
      case "replace-sheet":
        return newSheet(before);
      case "add-rows":
      case "remove-rows":
      case "make-table":
      case "unmake-table":
      case "remove-columns":
      case "remove-sheet":
        return [];
    }
  }),
  ...stylesAndStrings(before),
  ...recalculation(before),
];

export const isAllowed = (allowed: readonly Allowance[], part: string, difference: Difference): boolean =>
  allowed.some(
    (each) =>
      each.part === part &&
      each.path.test(difference.path) &&
      (!each.added || difference.before === undefined),
  );

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The cells themselves: value, kind of value, and style, which another check looks into; and the hints over them. */
function inCells({ table }: Place, cells: readonly (readonly [number, number])[]): readonly Allowance[] {
  const sheet = table.sheet.part;
  const hints = [
    changed(sheet, "worksheet/dimension@ref"),
    changed(sheet, "worksheet/sheetData/row\\[\\d+\\]@spans"),
  ];
  const inside = cells.flatMap(([row, column]) => {
    const path = `worksheet/sheetData/row\\[${String(row)}\\]`;
    const cell = `${path}/c\\[${addressOf(row, column)}\\]`;
    return [
      added(sheet, cell),
      changed(sheet, `${cell}@(?:s|t)`),
      changed(sheet, `${cell}/(?:v|is|f)(?:/.*)?`),
    ];
  });
  return [...hints, ...inside];
}

/** A table that grows to the right, and rules of ours over the new columns. */
function wider({ table }: Place, columns: readonly number[]): readonly Allowance[] {
  const sheet = table.sheet.part;
  const ids = table.tree.children.flatMap(({ children }) =>
    children.map((child) => Number(child.attributes.get("id") ?? 0)),
  );
  const freshIds = range(Math.max(...ids) + 1, Math.max(...ids) + columns.length).join("|");
  return [
    added(sheet, "worksheet/(?:dimension|cols)"),
    added(sheet, `worksheet/cols/col\\[(?:${columns.join("|")})\\]`),
    changed(sheet, `worksheet/cols/col\\[(?:${columns.join("|")})\\]@(?:width|customWidth)`),
    added(sheet, "worksheet/conditionalFormatting\\[.*"),
    changed(table.part, "table@ref"),
    changed(table.part, "table/autoFilter@ref"),
    changed(table.part, "table/tableColumns@count"),
    added(table.part, `table/tableColumns/tableColumn\\[(?:${freshIds})\\]`),
  ];
}

function newSheet(before: Parts): readonly Allowance[] {
  const workbook = workbookPartOf(before);
  const app = linksOf(before, "").find(({ type }) => type === "extended-properties")?.target ?? "";
  return [
    added(workbook, "workbook/sheets/sheet\\[\\d+\\]"),
    added(workbook, "workbook/definedNames"),
    added(workbook, "workbook/definedNames/definedName\\[.*\\]"),
    added(relsNameOf(workbook), "Relationships/Relationship\\[[^\\]]+\\]"),
    added("[Content_Types].xml", "Types/(?:Override|Default)\\[[^\\]]+\\]"),
    changed(app, "Properties/(?:HeadingPairs|TitlesOfParts)(?:/.*)?"),
  ];
}

/** Styles and strings are appended; what has an index keeps it. A workbook without styles gets them. */
function stylesAndStrings(before: Parts): readonly Allowance[] {
  const workbook = workbookPartOf(before);
  const strings = linksOf(before, workbook).find(({ type }) => type === "sharedStrings")?.target ?? "";
  const styles = stylesPartOf(before);
  if (styles === undefined) {
    return [
      added(relsNameOf(workbook), "Relationships/Relationship\\[[^\\]]+\\]"),
      added("[Content_Types].xml", "Types/(?:Override|Default)\\[[^\\]]+\\]"),
    ];
  }
  return [
    changed(styles, "styleSheet/(?:numFmts|fonts|fills|borders|cellXfs|dxfs)@count"),
    added(styles, "styleSheet/(?:numFmts|dxfs)"),
    added(
      styles,
      "styleSheet/(?:numFmts/numFmt|fonts/font|fills/fill|borders/border|cellXfs/xf|dxfs/dxf)(?:#\\d+)?",
    ),
    changed(strings, "sst@(?:count|uniqueCount)"),
    added(strings, "sst/si(?:#\\d+)?"),
  ];
}

/** Formulas are to be computed again when the file is opened. */
function recalculation(before: Parts): readonly Allowance[] {
  const workbook = workbookPartOf(before);
  return [added(workbook, "workbook/calcPr"), changed(workbook, "workbook/calcPr@fullCalcOnLoad")];
}
