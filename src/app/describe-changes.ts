import type { Issue } from "../core/issue.ts";
import type { Change, ReplaceSheet } from "../ports/change.ts";
import type { SheetLayout } from "../ports/layout.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import type { AssessedPlan } from "./assessed-plan.ts";
import { cellAddress } from "../ports/address.ts";
import { describeOutputs } from "./describe-outputs.ts";
import { describeResults } from "./describe-results.ts";
import { describeSheets } from "./describe/describe-sheets.ts";
import { cellsOf } from "./describe/indicator-cells.ts";
import { inputKeys } from "./describe/read-inputs.ts";
import { auditDigest } from "./digest.ts";
import { keptLayout, readKept } from "./kept-remarks.ts";
import { COLUMNS, type Memory } from "./memory.ts";
import { freeName, hasForgotten, markedSheet } from "./own-sheets.ts";
import type { SheetRole } from "./plan-layout.ts";
import type { KeptText } from "./read-back.ts";
import type { WorkbookPlan } from "./read-plan.ts";
import { bearsStaleMark, withoutStaleMark } from "./live/stale-mark.ts";
import { typedText } from "./typed-text.ts";
import { packColumnsLook, packLook } from "./undo/kept-looks.ts";
import { lookOf } from "./undo/sheet-look.ts";
import {
  BLANK_ROW,
  cellKey,
  cellToken,
  digestLayout,
  digestSnapshot,
  writtenToken,
  type CellKey,
  type SheetDigests,
} from "./sheet-digests.ts";

export interface Description {
  /** Without the memory's own sheet. */
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  /** What the next run must know of this one. */
  readonly remembered: Omit<Memory, "undo">;
}

interface OwnSheet {
  readonly role: SheetRole;
  readonly layout: SheetLayout;
  readonly inputCells: ReadonlySet<CellKey>;
}

/**
 * Everything a run changes, as plain values: the output columns and the sheets that differ from what stands there.
 * On a workbook that was just computed there is none.
 *
 * @param frozen sheets that must not be rebuilt, because what people typed there could not be carried over
 */
export function describeChanges(
  snapshot: Snapshot,
  workbook: WorkbookPlan,
  assessed: AssessedPlan,
  memory: Memory,
  alreadyKept: readonly KeptText[],
  frozen: ReadonlySet<SheetRole>,
): Description {
  const cells = cellsOf(assessed);
  const outputs = describeOutputs(assessed, workbook, memory, cells, hasForgotten(snapshot, memory));
  const changes: Change[] = [];
  const issues: Issue[] = [];
  const kept: KeptText[] = [...alreadyKept];
  const remembered = new Map<string, SheetDigests>();
  const looks = new Map<string, string>();
  const marks = new Map<string, string>();
  const keepLook = (role: string, look: string | undefined): void => {
    if (look !== undefined) looks.set(role, look);
  };
  const sheets: OwnSheet[] = [...describeSheets(assessed, cells)];
  if (outputs.kind === "beside") {
    if (outputs.change !== undefined) changes.push(outputs.change);
    kept.push(...outputs.kept);
    issues.push(...outputs.kept.map(keptIssue));
    remembered.set(COLUMNS, outputs.digests);
    looks.set(COLUMNS, packColumnsLook(outputs.look));
  } else {
    issues.push(outputs.issue);
    sheets.push({ role: "results", layout: describeResults(assessed, cells), inputCells: new Set() });
  }
  for (const sheet of sheets) {
    const old = markedSheet(snapshot, sheet.role);
    const before = memory.digests.get(sheet.role);
    if (frozen.has(sheet.role) && old !== undefined) {
      if (before !== undefined) remembered.set(sheet.role, before);
      keepLook(sheet.role, memory.looks.get(sheet.role));
      marks.set(sheet.role, old.mark?.digest ?? "");
      continue;
    }
    const digests = digestLayout(sheet.layout, sheet.inputCells);
    remembered.set(sheet.role, digests);
    looks.set(sheet.role, packLook(lookOf(sheet.layout)));
    const typed = old === undefined ? [] : typedOn(snapshot, sheet, before ?? digests);
    kept.push(...typed);
    issues.push(...typed.map(keptIssue));
    const digest = markDigest(digests, assessed);
    marks.set(sheet.role, digest);
    const wasEdited = typed.length > 0 || (old !== undefined && bearsStaleMark(old));
    const change = replaceChange(snapshot, sheet, { ...digests, digest }, assessed, wasEdited);
    if (change !== undefined) changes.push(change);
  }
  const remarks = keptChange(snapshot, kept, assessed);
  keepLook("kept", remarks === undefined ? memory.looks.get("kept") : packLook(lookOf(remarks.layout)));
  return {
    // What people typed is kept before its place is written over: a run may be stopped anywhere.
    changes: [...(remarks === undefined ? [] : [remarks]), ...changes],
    issues,
    remembered: { digests: remembered, looks, marks },
  };
}

const keptIssue = ({ sheet, address, text }: KeptText): Issue => ({
  code: "edited-text-kept",
  facts: { text },
  at: { sheet, address },
});

const markDigest = (
  { rows, inputs }: SheetDigests,
  { policy, language, engineVersion }: AssessedPlan,
): string => auditDigest([engineVersion, policy.version, language, ...rows, ...inputs].join(""));

/** The sheet as it must be; undefined when it is so already. */
function replaceChange(
  snapshot: Snapshot,
  { role, layout }: OwnSheet,
  { digest, ...digests }: SheetDigests & { readonly digest: string },
  { language, engineVersion }: AssessedPlan,
  wasEdited: boolean,
): ReplaceSheet | undefined {
  const old = markedSheet(snapshot, role);
  const name = old?.name ?? freeName(snapshot, role, language);
  if (old?.mark?.digest === digest && !wasEdited && !inputsChanged(old, role, digests)) return undefined;
  return {
    kind: "replace-sheet",
    sheet: old?.name,
    mark: { role, version: engineVersion, digest },
    layout: { ...layout, name },
  };
}

/** An input that was typed and is now in the plan must leave the sheet, even where nothing else changed. */
function inputsChanged(
  old: NonNullable<ReturnType<typeof markedSheet>>,
  role: SheetRole,
  digests: SheetDigests,
): boolean {
  if (role !== "confirm" && role !== "variances") return false;
  const now = digestSnapshot(old, inputKeys(old, role)).inputs;
  return digests.inputs.some((digest, index) => (now[index] ?? BLANK_ROW) !== digest);
}

/**
 * What people typed on a sheet of ours outside its input cells: found by the digests of its rows.
 *
 * @param before of the rows as they were written; where nobody remembers them, as they will be
 */
function typedOn(snapshot: Snapshot, { role, layout }: OwnSheet, before: SheetDigests): readonly KeptText[] {
  const standing = markedSheet(snapshot, role);
  if (standing === undefined) return [];
  const old = withoutStaleMark(standing);
  const inputs = inputKeys(old, role);
  const now = digestSnapshot(old, inputs).rows;
  const written = new Set([...before.rows, BLANK_ROW]);
  // What stands in a changed row and is not new are our own words.
  const ours = new Set(
    layout.rows.flatMap(({ cells }) => cells.map((cell) => writtenToken(cell?.value ?? null))),
  );
  return now.flatMap((digest, index) => {
    if (written.has(digest)) return [];
    return Array.from(old.rows[index] ?? [], (cell, column) => {
      const isInput = inputs.has(cellKey(index + 1, column + 1));
      const isOurs = cell === undefined || isInput || ours.has(cellToken(cell));
      return {
        sheet: old.name,
        address: cellAddress(index + 1, column + 1),
        text: isOurs ? "" : typedText(old, index + 1, column + 1, cell),
      };
    }).filter(({ text }) => text !== "");
  });
}

function keptChange(
  snapshot: Snapshot,
  kept: readonly KeptText[],
  assessed: AssessedPlan,
): ReplaceSheet | undefined {
  if (kept.length === 0) return undefined;
  const old = markedSheet(snapshot, "kept");
  const all = [...(old === undefined ? [] : readKept(old)), ...kept];
  const layout = keptLayout(all, assessed.language);
  return {
    kind: "replace-sheet",
    sheet: old?.name,
    mark: { role: "kept", version: assessed.engineVersion, digest: "" },
    layout: { ...layout, name: old?.name ?? freeName(snapshot, "kept", assessed.language) },
  };
}
