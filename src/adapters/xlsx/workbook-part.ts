import { fail, ok, type Result } from "../../core/result.ts";
import type { SheetMark, SheetSnapshot } from "../../ports/snapshot.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { DateSystem } from "../../ports/excel-serial.ts";
import { isMarkName, parseMark, standsFor } from "../sheet-mark.ts";
import type { Package } from "./package.ts";
import { damaged } from "./refusals.ts";
import { readRelationships, relationshipsPath, typeName, type Relationship } from "./relationships.ts";
import { attributeOf, childOf, childrenOf, countOf, flagOf, relationshipOf } from "./xml.ts";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly path: string;
  readonly mark: SheetMark | undefined;
}

/** What the workbook part says of the others. */
export interface WorkbookPart {
  readonly path: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly dates: DateSystem;
  /** No sheet may be added, moved, renamed or taken away. */
  readonly isStructureProtected: boolean;
  /** Paths of parts that a workbook has once; undefined where it has none. */
  readonly styles: string | undefined;
  readonly strings: string | undefined;
  readonly calcChain: string | undefined;
}

/** The workbook part's path. @returns `not-a-workbook` or `old-format` when the package holds something else */
export function findWorkbook(parts: Package): Result<string, WorkbookFailure> {
  const format = foreignFormat(parts);
  if (format !== undefined) return fail({ code: "old-format", facts: { format } });
  if (!parts.has("[Content_Types].xml") || !parts.has("_rels/.rels"))
    return fail({ code: "not-a-workbook", facts: {} });
  const root = relationshipsOf(parts, "");
  if (!root.ok) return root;
  const main = root.value.find((relationship) => typeName(relationship) === "officeDocument");
  if (main === undefined) return fail({ code: "not-a-workbook", facts: {} });
  if (main.target.toLowerCase().endsWith(".bin"))
    return fail({ code: "old-format", facts: { format: "xlsb" } });
  const tree = parts.tree(main.target);
  if (!tree.ok) return tree;
  return tree.value.root.local === "workbook" ? ok(main.target) : fail({ code: "not-a-workbook", facts: {} });
}

export function readWorkbookPart(parts: Package, path: string): Result<WorkbookPart, WorkbookFailure> {
  const tree = parts.tree(path);
  if (!tree.ok) return tree;
  const relationships = relationshipsOf(parts, path);
  if (!relationships.ok) return relationships;
  const targets = new Map(relationships.value.map(({ id, target }) => [id, target]));
  const { root } = tree.value;
  const marks = readMarks(childrenOf(childOf(root, "definedNames"), "definedName"));
  const sheets: SheetEntry[] = [];
  for (const [index, sheet] of childrenOf(childOf(root, "sheets"), "sheet").entries()) {
    const target = targets.get(relationshipOf(sheet) ?? "");
    if (target === undefined || !parts.has(target)) return damaged(target ?? path);
    sheets.push({
      name: attributeOf(sheet, "name") ?? "",
      visibility: visibilityOf(attributeOf(sheet, "state")),
      path: target,
      mark: marks.get(index)?.find(({ refersTo }) => standsFor(refersTo, attributeOf(sheet, "name") ?? ""))
        ?.mark,
    });
  }
  const single = (type: string): string | undefined =>
    relationships.value.find(
      (relationship) => typeName(relationship) === type && parts.has(relationship.target),
    )?.target;
  return ok({
    path,
    sheets,
    dates: flagOf(childOf(root, "workbookPr"), "date1904") === true ? 1904 : 1900,
    isStructureProtected: flagOf(childOf(root, "workbookProtection"), "lockStructure") === true,
    styles: single("styles"),
    strings: single("sharedStrings"),
    calcChain: single("calcChain"),
  });
}

/** The relationships of a part; none when it has no .rels part. */
export function relationshipsOf(
  parts: Package,
  path: string,
): Result<readonly Relationship[], WorkbookFailure> {
  const own = relationshipsPath(path);
  if (!parts.has(own)) return ok([]);
  const tree = parts.tree(own);
  return tree.ok ? ok(readRelationships(path, tree.value)) : tree;
}

/** Other programs' packages, told by the part that only they have. */
function foreignFormat(parts: Package): string | undefined {
  if (!parts.has("mimetype")) return undefined;
  const mimetype = parts.text("mimetype");
  return mimetype.ok && mimetype.value.startsWith("application/vnd.oasis.opendocument.spreadsheet")
    ? "ods"
    : undefined;
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}

interface FoundMark {
  readonly mark: SheetMark;
  readonly refersTo: string;
}

/** By the index of the sheet whose scope they have. */
function readMarks(names: ReturnType<typeof childrenOf>): ReadonlyMap<number, readonly FoundMark[]> {
  const marks = new Map<number, FoundMark[]>();
  for (const name of names) {
    const sheet = countOf(name, "localSheetId");
    if (sheet === undefined || !isMarkName(attributeOf(name, "name") ?? "")) continue;
    const mark = parseMark(attributeOf(name, "comment") ?? "");
    marks.set(sheet, [...(marks.get(sheet) ?? []), { mark, refersTo: name.text }]);
  }
  return marks;
}
