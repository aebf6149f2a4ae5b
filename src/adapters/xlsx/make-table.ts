import { fail, ok } from "../../core/result.ts";
import type { MakeTable, UnmakeTable } from "../../ports/change.ts";
import { WORKSHEET_ORDER, insertInOrder } from "./element-order.ts";
import { must, qualified } from "./package-draft.ts";
import { freeId } from "./relationships.ts";
import { freePartNumbers, freeTableIds, relationshipPrefix } from "./replace-sheet.ts";
import { readTables } from "./read-snapshot.ts";
import { tableOver } from "./render-table.ts";
import { sheetNamed, type Done, type Round } from "./round.ts";
import { patchSheet } from "./write-cells.ts";
import { attributeOf, childOf, childrenOf, relationshipOf } from "./xml.ts";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Makes a table of a range; no cell changes.
 *
 * @returns `filter-in-the-way` where the sheet has a filter of its own; `host-refused` where a name of the workbook is
 * that of the table, as Excel answers; `sheet-protected`
 */
export function makeTable(round: Round, { sheet, name, area, headings, style }: MakeTable): Done<number> {
  const { draft, workbook } = round;
  const target = sheetNamed(round, sheet);
  const { root: book } = draft.tree(workbook);
  const names = childrenOf(childOf(book, "definedNames"), "definedName");
  if (names.some((each) => attributeOf(each, "name")?.toLowerCase() === name.toLowerCase()))
    return fail({ code: "host-refused", facts: { code: "ItemAlreadyExists", location: "Table.name" } });
  const path = `xl/tables/table${freePartNumbers(draft, new Set())("table")}.xml`;
  const id = freeId(draft.relationships(target.path));
  let isFiltered = false;
  const done = patchSheet(round, target, new Map(), (edit, root) => {
    isFiltered = childOf(root, "autoFilter") !== undefined;
    const prefix = relationshipPrefix(root);
    const declared = prefix === undefined ? ` xmlns:r="${OFFICE}"` : "";
    const line = `<${qualified(root, "tablePart")}${declared} ${prefix ?? "r"}:id="${id}"/>`;
    const parts = childOf(root, "tableParts");
    if (parts === undefined) {
      insertInOrder(edit, root, WORKSHEET_ORDER, "tableParts", (tag) => `<${tag} count="1">${line}</${tag}>`);
    } else {
      edit.append(parts, line);
      edit.setAttribute(parts, "count", String(parts.children.length + 1));
    }
  });
  if (!done.ok) return done;
  if (isFiltered) return fail({ code: "filter-in-the-way", facts: { sheet } });
  const table = { name, area, style, showFilter: true };
  const xml = tableOver(
    table,
    freeTableIds(round, new Set())(),
    (_, column) => headings[column - area.left] ?? null,
  );
  draft.put(path, xml, TABLE_TYPE);
  draft.addRelationship(target.path, { id, type: `${OFFICE}/table`, target: path, isExternal: false });
  return ok(0);
}

/** Makes a plain range of a table again; its cells stay. */
export function unmakeTable(round: Round, { sheet, name }: UnmakeTable): Done<number> {
  const { draft } = round;
  const target = sheetNamed(round, sheet);
  const found = must(readTables(draft.parts, target.path), target.path).find(
    ({ table }) => table.name === name,
  );
  if (found === undefined) return ok(0);
  const relationship = draft.relationships(target.path).find((each) => each.target === found.path);
  const done = patchSheet(round, target, new Map(), (edit, root) => {
    const parts = childOf(root, "tableParts");
    const line = childrenOf(parts, "tablePart").find((part) => relationshipOf(part) === relationship?.id);
    if (parts === undefined || line === undefined) return;
    if (parts.children.length === 1) edit.remove(parts);
    else {
      edit.remove(line);
      edit.setAttribute(parts, "count", String(parts.children.length - 1));
    }
  });
  if (!done.ok) return done;
  if (relationship !== undefined) draft.removeRelationship(target.path, relationship.id);
  draft.remove(found.path);
  return ok(0);
}
