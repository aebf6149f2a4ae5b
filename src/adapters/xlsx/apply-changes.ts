import { assertNever, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Applied, WorkbookFailure } from "../../ports/workbook.ts";
import { addRows, removeRows } from "./table-rows.ts";
import { WORKBOOK_ORDER, insertInOrder } from "./element-order.ts";
import { makeTable, unmakeTable } from "./make-table.ts";
import { PackageDraft, must } from "./package-draft.ts";
import type { Package } from "./package.ts";
import { freeId } from "./relationships.ts";
import { removeColumns } from "./remove-columns.ts";
import { removeSheet } from "./remove-sheet.ts";
import { replaceSheet } from "./replace-sheet.ts";
import { workbookOf, type Done, type Round } from "./round.ts";
import { StyleBook } from "./style-book.ts";
import { STYLES_RELATIONSHIP, STYLES_TYPE, readStyles } from "./styles-part.ts";
import { readWorkbookPart } from "./workbook-part.ts";
import { writeCells } from "./write-cells.ts";
import { writeColumns } from "./write-columns.ts";
import { childOf } from "./xml.ts";

export interface Changed {
  /** The very same package when no change made a difference. */
  readonly parts: Package;
  readonly applied: Applied;
}

/**
 * Carries out changes on a package whose parts have all been read once. A failure leaves nothing behind: the
 * package given is never touched.
 *
 * @param hasFormulas whether any sheet holds one, so that Excel must compute when it opens the file
 */
export function applyChanges(
  parts: Package,
  workbook: string,
  changes: readonly Change[],
  hasFormulas: boolean,
): Result<Changed, WorkbookFailure> {
  const draft = new PackageDraft(parts);
  const styles = new StyleBook(
    must(readStyles(parts, must(readWorkbookPart(parts, workbook), workbook)), workbook),
  );
  const round: Round = { draft, workbook, styles };
  let cells = 0;
  let sheets = 0;
  for (const change of changes) {
    const done = applyOne(round, change);
    if (!done.ok) return done;
    if (change.kind === "replace-sheet" || change.kind === "remove-sheet") sheets++;
    else cells += done.value;
  }
  if (styles.changed) saveStyles(round);
  if (draft.finish() !== undefined && (hasFormulas || changes.some(bringsFormula))) computeOnOpening(round);
  return ok({ parts: draft.finish() ?? parts, applied: { cells, sheets } });
}

const bringsFormula = (change: Change): boolean =>
  change.kind === "replace-sheet" &&
  change.layout.rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));

function applyOne(round: Round, change: Change): Done<number> {
  switch (change.kind) {
    case "write-columns":
      return writeColumns(round, change);
    case "write-cells":
      return writeCells(round, change);
    case "replace-sheet":
      return replaceSheet(round, change);
    case "add-rows":
      return addRows(round, change);
    case "remove-rows":
      return removeRows(round, change);
    case "make-table":
      return makeTable(round, change);
    case "unmake-table":
      return unmakeTable(round, change);
    case "remove-columns":
      return removeColumns(round, change);
    case "remove-sheet":
      return removeSheet(round, change);
    default:
      return assertNever(change);
  }
}

function saveStyles(round: Round): void {
  const { draft, workbook, styles } = round;
  const path = workbookOf(round).styles;
  if (path !== undefined) {
    draft.setText(path, styles.toXml());
    return;
  }
  const target = `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles.xml`;
  const id = freeId(draft.relationships(workbook));
  draft.put(target, styles.toXml(), STYLES_TYPE);
  draft.addRelationship(workbook, { id, type: STYLES_RELATIONSHIP, target, isExternal: false });
}

/** @source ECMA-376 part 1, 18.2.2 (calcPr) */
function computeOnOpening({ draft, workbook }: Round): void {
  draft.edit(workbook, (edit, root) => {
    const properties = childOf(root, "calcPr");
    if (properties !== undefined) edit.setAttribute(properties, "fullCalcOnLoad", "1");
    else insertInOrder(edit, root, WORKBOOK_ORDER, "calcPr", (name) => `<${name} fullCalcOnLoad="1"/>`);
  });
}
