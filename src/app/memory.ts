import { cellText } from "../core/cell.ts";
import type { ReplaceSheet } from "../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import type { SheetDigests } from "./sheet-digests.ts";

/**
 * What the last run wrote, as digests: lets the next one see where somebody has typed since. Kept in the workbook
 * itself, on a very hidden sheet, so that it travels with the file.
 */
export interface Memory {
  /** By sheet role, and `columns` for the output columns beside the table (its `rows` in the order of the body). */
  readonly digests: ReadonlyMap<string, SheetDigests>;
}

export const MEMORY_SHEET = "_Traguardo";
export const MEMORY_ROLE = "memory";
export const COLUMNS = "columns";
const DIGEST_LENGTH = 8;
/** A cell holds 32,767 characters. */
const DIGESTS_PER_CELL = 4000;

export function readMemory(snapshot: Snapshot): Memory {
  const sheet = snapshot.sheets.find(({ mark }) => mark?.role === MEMORY_ROLE);
  const lines = new Map<string, readonly string[]>();
  for (const row of sheet?.rows ?? []) {
    const [name, ...chunks] = Array.from(row ?? [], (cell) => cellText(cell));
    if (name !== undefined && name !== "") lines.set(name, splitDigests(chunks.join("")));
  }
  const digests = new Map<string, SheetDigests>();
  for (const [name, rows] of lines) {
    if (name.endsWith("/inputs")) continue;
    digests.set(name, { rows, inputs: lines.get(`${name}/inputs`) ?? [] });
  }
  return { digests };
}

const splitDigests = (text: string): readonly string[] => text.match(/[0-9a-f]{8}/gu) ?? [];

/** The change that keeps this memory; undefined when the workbook has it already. */
export function rememberChange(
  memory: Memory,
  old: SheetSnapshot | undefined,
  version: string,
): ReplaceSheet | undefined {
  const rows = [...memory.digests].flatMap(([name, { rows: own, inputs }]) => [
    memoryRow(name, own),
    memoryRow(`${name}/inputs`, inputs),
  ]);
  const text = rows.map((row) => row.join("\t"));
  const previous = Array.from(old?.rows ?? [], (row) =>
    Array.from(row ?? [], (cell) => cellText(cell)).join("\t"),
  );
  if (text.length === previous.length && text.every((line, index) => line === previous[index]))
    return undefined;
  return {
    kind: "replace-sheet",
    sheet: old?.name,
    mark: { role: MEMORY_ROLE, version, digest: "" },
    layout: {
      name: old?.name ?? MEMORY_SHEET,
      visibility: "very-hidden",
      columns: [],
      rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value, style: TEXT })) })),
    },
  };
}

const TEXT = { format: "@" } as const;

function memoryRow(name: string, digests: readonly string[]): readonly string[] {
  const joined = digests.join("");
  const size = DIGEST_LENGTH * DIGESTS_PER_CELL;
  const chunks = Array.from({ length: Math.ceil(joined.length / size) }, (_, index) =>
    joined.slice(index * size, (index + 1) * size),
  );
  return [name, ...chunks];
}
