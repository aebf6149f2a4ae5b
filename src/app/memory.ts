import { cellText } from "../core/cell.ts";
import type { ReplaceSheet, WriteCells } from "../ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../ports/snapshot.ts";
import type { SheetDigests } from "./sheet-digests.ts";
import { packText, unpackText } from "./undo/packed-text.ts";

/**
 * What the last run wrote: digests let the next one see where somebody has typed since, looks and the record of the
 * run let it be taken back. Kept in the workbook itself, on a very hidden sheet, so that it travels with the file.
 */
export interface Memory {
  /** By sheet role, and `columns` for the output columns beside the table (its `rows` in the order of the body). */
  readonly digests: ReadonlyMap<string, SheetDigests>;
  /** By the same names: how what was written looks, packed (undo/kept-looks.ts). */
  readonly looks: ReadonlyMap<string, string>;
  /** By sheet role: the digest in its mark, by which a renamed sheet is told from an older copy. */
  readonly marks: ReadonlyMap<string, string>;
  /** What live re-assessment wrote since that run; the next one forgets it. */
  readonly live?: LiveMemory;
  /** How the last run is taken back, packed (undo/undo-record.ts); undefined where there is nothing to take back. */
  readonly undo: string | undefined;
}

/** Output cells that were written between two runs. */
export interface LiveMemory {
  /** Digests of rows, as those of `columns`. */
  readonly rows: readonly string[];
  /** What the run had left in each cell, and the token of what stands there instead. */
  readonly cells: readonly LiveCell[];
}

export type LiveCell = readonly [
  row: number,
  column: number,
  value: string | number | boolean | null,
  format: string,
  token: string,
];

/** A memory with the sheet it was read from; `sheet` is undefined where a workbook was never computed. */
export interface KeptMemory extends Memory {
  readonly sheet: SheetSnapshot | undefined;
}

export const MEMORY_SHEET = "_Traguardo";
export const MEMORY_ROLE = "memory";
export const COLUMNS = "columns";
/** A cell holds 32,767 characters; digests are cut between two. */
const CHUNK = 32_000;
const INPUTS = "/inputs";
const LOOK = "look/";
const MARK = "mark/";
const UNDO = "undo";
const LIVE = "live";

export function readMemory(snapshot: Snapshot): KeptMemory {
  const sheet = snapshot.sheets.find(({ mark }) => mark?.role === MEMORY_ROLE);
  const lines = new Map<string, string>();
  for (const row of sheet?.rows ?? []) {
    const [name, ...chunks] = Array.from(row ?? [], (cell) => cellText(cell));
    if (name !== undefined && name !== "") lines.set(name, chunks.join(""));
  }
  const digests = new Map<string, SheetDigests>();
  const looks = new Map<string, string>();
  const marks = new Map<string, string>();
  for (const [name, text] of lines) {
    if (name.startsWith(LOOK)) looks.set(name.slice(LOOK.length), text);
    else if (name.startsWith(MARK)) marks.set(name.slice(MARK.length), text);
    else if (name !== UNDO && name !== LIVE && !name.endsWith(INPUTS))
      digests.set(name, {
        rows: splitDigests(text),
        inputs: splitDigests(lines.get(`${name}${INPUTS}`) ?? ""),
      });
  }
  const packed = lines.get(LIVE);
  const live = packed === undefined ? undefined : unpackText(packed);
  return {
    sheet,
    digests,
    looks,
    marks,
    undo: lines.get(UNDO),
    ...(live === undefined ? {} : { live: JSON.parse(live) as LiveMemory }),
  };
}

/** The digest that the mark of the sheet with this role bears, as its memory's sheet has it; undefined where it tells none. */
export function rememberedMark({ rows }: SheetSnapshot, role: string): string | undefined {
  const line = rows.find((row) => row?.[0] !== undefined && cellText(row[0]) === `${MARK}${role}`);
  return line?.[1] === undefined ? undefined : cellText(line[1]);
}

const splitDigests = (text: string): readonly string[] => text.match(/[0-9a-f]{8}/gu) ?? [];

/** The change that keeps this memory; undefined when the workbook has it already. */
export function rememberChange(
  memory: Memory,
  old: SheetSnapshot | undefined,
  version: string,
): ReplaceSheet | undefined {
  const rows = [
    ...[...memory.digests].flatMap(([name, { rows: own, inputs }]) => [
      memoryRow(name, own.join("")),
      memoryRow(`${name}${INPUTS}`, inputs.join("")),
    ]),
    ...[...memory.looks].map(([name, look]) => memoryRow(`${LOOK}${name}`, look)),
    ...[...memory.marks].map(([role, digest]) => memoryRow(`${MARK}${role}`, digest)),
    ...(memory.undo === undefined ? [] : [memoryRow(UNDO, memory.undo)]),
  ];
  const text = rows.map((row) => row.join("\t"));
  const previous = Array.from(old?.rows ?? [], (row) => memoryTexts(row).join("\t"));
  const isWhole = old?.mark?.version === version;
  if (isWhole && text.length === previous.length && text.every((line, index) => line === previous[index]))
    return undefined;
  return memoryChange(rows, old?.name, version);
}

/** Keeps what live re-assessment has written, in a line of its own: a memory may be large. */
export function rememberLive(live: LiveMemory, sheet: SheetSnapshot): WriteCells {
  const named = sheet.rows.findIndex((cells) => cells?.[0]?.kind === "text" && cells[0].text === LIVE);
  const row = named < 0 ? sheet.rows.length + 1 : named + 1;
  return {
    kind: "write-cells",
    sheet: sheet.name,
    cells: memoryRow(LIVE, packText(JSON.stringify(live))).map((value, index) => ({
      row,
      column: index + 1,
      value,
      format: TEXT.format,
    })),
  };
}

/** The change that makes the memory's sheet as it stands. */
export const memoryAsItStands = ({ name, rows, mark }: SheetSnapshot): ReplaceSheet =>
  memoryChange(
    rows.map((row) => memoryTexts(row)),
    name,
    mark?.version ?? "",
  );

const memoryTexts = (row: SheetSnapshot["rows"][number]): readonly string[] =>
  Array.from(row ?? [], (cell) => cellText(cell));

const memoryChange = (
  rows: readonly (readonly string[])[],
  sheet: string | undefined,
  version: string,
): ReplaceSheet => ({
  kind: "replace-sheet",
  sheet,
  mark: { role: MEMORY_ROLE, version, digest: "" },
  layout: {
    name: sheet ?? MEMORY_SHEET,
    visibility: "very-hidden",
    columns: [],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value, style: TEXT })) })),
  },
});

const TEXT = { format: "@" } as const;

function memoryRow(name: string, text: string): readonly string[] {
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  return [name, ...chunks];
}
