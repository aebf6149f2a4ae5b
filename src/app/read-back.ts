import type { Issue } from "../core/issue.ts";
import { observedText, referenceOf } from "../core/plan.ts";
import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import { cellAddress } from "../ports/address.ts";
import { readInputs, type InputField, type SheetInput } from "./describe/read-inputs.ts";
import type { Memory } from "./memory.ts";
import { markedSheet } from "./own-sheets.ts";
import type { PlanRow, WorkbookPlan } from "./read-plan.ts";
import { rowDigest } from "./digest.ts";
import { cellKey, digestSnapshot, writtenToken } from "./sheet-digests.ts";

/** A field of one indicator that a person filled in on one of our sheets, or in the pane. */
export interface FieldUpdate {
  readonly key: string;
  readonly field: Exclude<InputField, "confirmAll"> | "decidedBy" | "decidedOn";
  /** "" empties the cell. */
  readonly text: string;
}

/** Something a person typed that has no place of its own: kept word for word. */
export interface KeptText {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

export interface ReadBack {
  readonly updates: readonly FieldUpdate[];
  /** "Confermo tutte le letture presunte" was answered yes. */
  readonly confirmsAll: boolean;
  readonly kept: readonly KeptText[];
  readonly issues: readonly Issue[];
}

const INPUT_ROLES = ["confirm", "variances"] as const;

/**
 * Reads what people filled in on *Da confermare* and *Scostamenti*. A cell counts as filled in only where its row's
 * inputs are not what the last run wrote there. Where the plan's own cell was changed too, the plan's cell wins and
 * the other words are kept aside and reported: neither is lost.
 *
 * @param given what the person is saying now, in the pane: it wins over what stands on our sheets
 */
export function readBack(
  snapshot: Snapshot,
  workbook: WorkbookPlan,
  memory: Memory,
  given: readonly FieldUpdate[] = [],
): ReadBack {
  const updates: FieldUpdate[] = [];
  const kept: KeptText[] = [];
  const issues: Issue[] = [];
  let confirmsAll = false;
  const rows = new Map(workbook.rows.map((row) => [row.key.key, row]));
  const said = new Map(given.map(({ key, field, text }) => [`${field} ${key}`, text]));
  for (const role of INPUT_ROLES) {
    const sheet = markedSheet(snapshot, role);
    if (sheet === undefined) continue;
    const inputs = readInputs(sheet, role);
    // Wherever it stands now: people sort these sheets.
    const written = new Set(memory.digests.get(role)?.inputs);
    const typed = typedInputs(sheet, inputs, memory.digests.get(role)?.inputs ?? []);
    for (const input of typed) {
      if (input.field === "confirmAll") {
        confirmsAll = true;
        continue;
      }
      const row = rows.get(input.key);
      const current = row?.source.text(input.field) ?? "";
      const now = said.get(`${input.field} ${input.key}`);
      if (row !== undefined && (now ?? current) === input.text) continue;
      if (
        row !== undefined &&
        now === undefined &&
        (current === "" || isLapsed(row) || written.has(digestOf(input, current)))
      ) {
        updates.push({ key: input.key, field: input.field, text: input.text });
        continue;
      }
      const address = cellAddress(input.row, input.column);
      kept.push({ sheet: sheet.name, address, text: input.text });
      issues.push({
        code: "edited-text-kept",
        facts: { text: input.text },
        at: { sheet: sheet.name, address },
      });
    }
  }
  return { updates, confirmsAll, kept, issues };
}

/** Inputs of rows whose inputs differ from what the last run wrote. */
function typedInputs(
  sheet: SheetSnapshot,
  inputs: readonly SheetInput[],
  remembered: readonly string[],
): readonly SheetInput[] {
  const cells = new Set(inputs.map(({ row, column }) => cellKey(row, column)));
  const now = digestSnapshot(sheet, cells).inputs;
  return inputs.filter(({ row }) => now[row - 1] !== remembered[row - 1]);
}

/** The digest a row's inputs had if the plan's present words were all that stood there. */
const digestOf = ({ column }: SheetInput, current: string): string =>
  rowDigest([writtenToken(current)], column);

const isLapsed = ({ source, indicator }: PlanRow): boolean => {
  const reference = source.text("reference");
  return reference !== "" && reference !== referenceOf(source.text("target"), observedText(indicator));
};
