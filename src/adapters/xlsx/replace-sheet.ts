import { fail, ok } from "../../core/result.ts";
import type { ReplaceSheet } from "../../ports/change.ts";
import { WORKSHEET_ORDER, insertInOrder } from "./element-order.ts";
import { holdsFormula } from "./formula-groups.ts";
import { must, qualified, type PackageDraft } from "./package-draft.ts";
import { ownParts } from "./reachable-parts.ts";
import { isLocked } from "./is-locked.ts";
import { freeId, typeName } from "./relationships.ts";
import { renderSheet, type PartKind } from "./render-sheet.ts";
import { dropCalcChain, sheetNamed, workbookOf, type Done, type Round } from "./round.ts";
import { setSheetNames } from "./sheet-names.ts";
import { joinSheet, rowsOf, splitSheet, type SheetXml } from "./sheet-xml.ts";
import { attributeOf, childOf, childrenOf, countOf, isRelationshipsUri, type XmlElement } from "./xml.ts";
import { escapeAttribute } from "./xml-text.ts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STATES = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" } as const;

/**
 * Writes one of our sheets: a new one behind the others, or in place of what a sheet of ours held, with the parts
 * that hung on it. A sheet that is there keeps its name, its place and, unless the layout says otherwise, whether
 * it is seen.
 *
 * @returns `sheet-protected` when somebody else than we has protected our sheet
 */
export function replaceSheet(round: Round, change: ReplaceSheet): Done<number> {
  const { sheet, mark, layout } = change;
  const { draft, workbook } = round;
  const before = workbookOf(round).sheets.some(({ name }) => name === sheet)
    ? sheetNamed(round, sheet ?? "")
    : undefined;
  const path = before?.path ?? freeSheetPath(round);
  const name = before?.name ?? layout.name;
  const index = before?.index ?? workbookOf(round).sheets.length;
  const old = before === undefined ? undefined : must(splitSheet(path, draft.text(path)), path);
  if (isLocked(old?.frame.root, change, before?.mark)) {
    return fail({ code: "sheet-protected", facts: { sheet: name } });
  }
  const freed = new Set(before === undefined ? [] : ownParts(draft, path));
  const rendered = renderSheet(layout, {
    styles: round.styles,
    nextTableId: freeTableIds(round, freed),
    nextPart: freePartNumbers(draft, freed),
    sheetName: name,
  });
  draft.put(path, withCodeName(path, rendered.worksheet, old), SHEET_TYPE, rendered.relationships);
  for (const part of rendered.parts) {
    draft.put(part.path, part.xml, part.contentType, part.relationships);
    for (const each of freed) if (each.toLowerCase() === part.path.toLowerCase()) freed.delete(each);
  }
  for (const part of freed) draft.remove(part);
  if (before === undefined) listSheet(round, path, name);
  if (layout.visibility !== undefined) setState(round, index, STATES[layout.visibility]);
  setSheetNames(draft, workbook, name, index, { mark, ...rendered });
  if (old !== undefined && holdsFormula(rowsOf(old))) dropCalcChain(round);
  return ok(0);
}

function freeSheetPath({ draft, workbook }: Round): string {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  return firstFree(
    (n) => `${folder}worksheets/sheet${n}.xml`,
    (each) => draft.has(each),
  );
}

/** Lists a sheet in the workbook part, as the last. */
function listSheet({ draft, workbook }: Round, path: string, name: string): void {
  const id = freeId(draft.relationships(workbook));
  draft.addRelationship(workbook, { id, type: `${OFFICE}/worksheet`, target: path, isExternal: false });
  draft.edit(workbook, (edit, root) => {
    const sheets = childOf(root, "sheets");
    if (sheets === undefined) throw new Error("A workbook part without a list of sheets");
    const sheetId = 1 + Math.max(0, ...sheets.children.map((sheet) => countOf(sheet, "sheetId") ?? 0));
    const r = relationshipPrefix(root);
    const declared = r === undefined ? ` xmlns:r="${OFFICE}"` : "";
    edit.append(
      sheets,
      `<${qualified(sheets, "sheet")}${declared} name="${escapeAttribute(name)}" sheetId="${sheetId}" ${r ?? "r"}:id="${id}"/>`,
    );
  });
}

/** The prefix under which `r:id` is known in the part. */
export const relationshipPrefix = (root: XmlElement): string | undefined =>
  root.attributes.find(({ name, value }) => name.startsWith("xmlns:") && isRelationshipsUri(value))?.local;

function setState({ draft, workbook }: Round, index: number, state: string | undefined): void {
  draft.edit(workbook, (edit, root) => {
    const sheet = childrenOf(childOf(root, "sheets"), "sheet")[index];
    if (sheet !== undefined && attributeOf(sheet, "state") !== state)
      edit.setAttribute(sheet, "state", state);
  });
}

/** Numbers for the names of new parts; those of parts about to go are free. */
export function freePartNumbers(draft: PackageDraft, freed: ReadonlySet<string>): (kind: PartKind) => number {
  const taken = new Set(draft.paths().flatMap((path) => (freed.has(path) ? [] : path.toLowerCase())));
  return (kind) => {
    const path = firstFree(
      (n) => `xl/${kind}s/${kind}${n}.xml`,
      (each) => taken.has(each),
    );
    taken.add(path);
    return Number(/\d+/.exec(path)?.[0]);
  };
}

export function freeTableIds(round: Round, freed: ReadonlySet<string>): () => number {
  const { draft } = round;
  const taken = new Set(
    workbookOf(round).sheets.flatMap(({ path }) =>
      draft.relationships(path).flatMap((relationship) => {
        const isTable = typeName(relationship) === "table" && !freed.has(relationship.target);
        return isTable ? (countOf(draft.tree(relationship.target).root, "id") ?? []) : [];
      }),
    ),
  );
  return () => {
    let id = 1;
    while (taken.has(id)) id++;
    taken.add(id);
    return id;
  };
}

function firstFree(nameOf: (n: number) => string, isTaken: (name: string) => boolean): string {
  let n = 1;
  while (isTaken(nameOf(n))) n++;
  return nameOf(n);
}

/** A macro project knows a sheet by its code name, which therefore stays. */
function withCodeName(path: string, worksheet: string, old: SheetXml | undefined): string {
  const codeName = attributeOf(childOf(old?.frame.root, "sheetPr"), "codeName");
  if (codeName === undefined) return worksheet;
  const sheet = must(splitSheet(path, worksheet), path);
  const { root } = sheet.frame;
  const properties = childOf(root, "sheetPr");
  return joinSheet(sheet, worksheet.slice(sheet.rowsFrom, sheet.rowsTo), (edit) => {
    if (properties !== undefined) edit.setAttribute(properties, "codeName", codeName);
    else {
      const code = escapeAttribute(codeName);
      insertInOrder(edit, root, WORKSHEET_ORDER, "sheetPr", (name) => `<${name} codeName="${code}"/>`);
    }
  });
}
