import { fail, ok } from "../../core/result.ts";
import type { RemoveSheet } from "../../ports/change.ts";
import { holdsFormula } from "./formula-groups.ts";
import { isLocked } from "./is-locked.ts";
import { must } from "./package-draft.ts";
import { ownParts } from "./reachable-parts.ts";
import { dropCalcChain, workbookOf, type Done, type Round } from "./round.ts";
import { readSheetXml, rowsOf } from "./sheet-xml.ts";
import { attributeOf, childOf, childrenOf, countOf, relationshipOf, type XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

/**
 * Takes a sheet of ours away: its parts, its names and its line in the workbook. Places among the tabs that others
 * are known by move up. A sheet that is not there is not missed.
 *
 * @returns `sheet-protected` when somebody else than we has protected it
 * @throws for a sheet that does not bear our mark: our own fault
 */
export function removeSheet(round: Round, change: RemoveSheet): Done<number> {
  const { sheet } = change;
  const { draft, workbook } = round;
  const { sheets } = workbookOf(round);
  const index = sheets.findIndex(({ name }) => name === sheet);
  const entry = sheets[index];
  if (entry === undefined) return ok(0);
  if (entry.mark === undefined) throw new Error(`Not a sheet of ours: ${sheet}`);
  const content = must(readSheetXml(draft.parts, entry.path), entry.path);
  if (isLocked(content.frame.root, change, entry.mark))
    return fail({ code: "sheet-protected", facts: { sheet } });
  const parts = [...ownParts(draft, entry.path), entry.path];
  const visible = sheets.flatMap(({ visibility }, at) =>
    at !== index && visibility === "visible" ? [at] : [],
  );
  draft.edit(workbook, (edit, root) => {
    const line = childrenOf(childOf(root, "sheets"), "sheet")[index];
    if (line === undefined) throw new Error(`Not listed: ${sheet}`);
    const id = relationshipOf(line);
    if (id !== undefined) draft.removeRelationship(workbook, id);
    edit.remove(line);
    removeNames(edit, root, index);
    moveViews(edit, root, index, visible.findLast((at) => at < index) ?? (visible[0] ?? 1) - 1);
  });
  for (const part of parts) draft.remove(part);
  if (holdsFormula(rowsOf(content))) dropCalcChain(round);
  return ok(0);
}

/** Names of the sheet go; those of the sheets behind it follow them. */
function removeNames(edit: XmlEdit, root: XmlElement, index: number): void {
  const list = childOf(root, "definedNames");
  const placed = childrenOf(list, "definedName").map((name) => ({
    name,
    at: countOf(name, "localSheetId") ?? -1,
  }));
  const gone = placed.filter(({ at }) => at === index);
  if (list !== undefined && gone.length === list.children.length) {
    edit.remove(list);
    return;
  }
  for (const { name } of gone) edit.remove(name);
  for (const { name, at } of placed) if (at > index) edit.setAttribute(name, "localSheetId", String(at - 1));
}

/** @param instead the sheet that is in view from now on where this one was */
function moveViews(edit: XmlEdit, root: XmlElement, index: number, instead: number): void {
  for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
    for (const place of ["activeTab", "firstSheet"]) {
      const at = attributeOf(view, place) === undefined ? undefined : countOf(view, place);
      if (at === undefined || at < index) continue;
      edit.setAttribute(view, place, String(at === index ? Math.max(0, instead) : at - 1));
    }
  }
}
