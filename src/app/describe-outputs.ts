import type { Issue } from "../core/issue.ts";
import { cellAddress } from "../ports/address.ts";
import type { ColumnCell, WriteColumns, Written, WrittenColumn } from "../ports/change.ts";
import type { AssessedPlan, IndicatorRow } from "./assessed-plan.ts";
import type { CellsOf } from "./describe/indicator-cells.ts";
import { outputCells, outputFormats } from "./describe/describe-columns.ts";
import { ruledOn } from "./inputs-digest.ts";
import { cellAt } from "./locate-tables.ts";
import { locateOutputs, type OutputPlace } from "./locate-outputs.ts";
import { COLUMNS, type Memory } from "./memory.ts";
import { INDICATOR_COLUMNS } from "./plan-layout.ts";
import type { KeptText } from "./read-back.ts";
import type { WorkbookPlan } from "./read-plan.ts";
import { rowDigest } from "./digest.ts";
import { placeOf } from "./table-rows.ts";
import { typedText } from "./typed-text.ts";
import { writtenColumnsLook, type WrittenColumnsLook } from "./undo/kept-looks.ts";
import { cellToken, writtenToken, type SheetDigests } from "./sheet-digests.ts";

/** The columns of results beside the table, or why they have to stand elsewhere. */
export type Outputs =
  | {
      readonly kind: "beside";
      readonly change: WriteColumns | undefined;
      readonly digests: SheetDigests;
      readonly look: WrittenColumnsLook;
      /** What a person had typed over our results. */
      readonly kept: readonly KeptText[];
    }
  | { readonly kind: "elsewhere"; readonly issue: Issue };

type OutputKey = "verdict" | "attainment" | "band" | "variance" | "note" | "reference" | "id";
export const JUDGED = ["verdict", "attainment", "band", "variance", "note"] as const;
/** Figures, and the words that stand in for one. */
const FIGURES: ReadonlySet<OutputKey> = new Set(["attainment", "variance"]);
const alignOf = (key: OutputKey): Pick<WrittenColumn, "align"> =>
  FIGURES.has(key) ? { align: "right" } : {};

/**
 * The output columns of *Indicatori*: written only where they differ from what stands there, so that a second run
 * changes nothing. A column of that name that somebody else has filled is not ours: results then go elsewhere.
 *
 * @param areOurs the columns are known to be ours also where the memory does not tell
 */
export function describeOutputs(
  assessed: AssessedPlan,
  workbook: WorkbookPlan,
  memory: Memory,
  shown: CellsOf,
  areOurs: boolean,
): Outputs {
  const { table } = workbook;
  const keys = outputKeys(workbook);
  const room = locateOutputs(table, keys);
  if (room.kind === "elsewhere") return elsewhere(table.sheet.name, room.address, room.because);

  const bodyRows = table.lastRow - table.firstRow + 1;
  const wanted = wantedCells(assessed, workbook, room.places, shown);
  const ours = memory.digests.get(COLUMNS)?.rows;
  const remembered = ours && new Set([...ours, ...(memory.live?.rows ?? [])]);
  // IDs and references are as good as the user's once they stand there.
  const judged = room.places.filter(({ key }) => key !== "id" && key !== "reference");
  const kept: KeptText[] = [];
  const digests: string[] = [];
  for (let index = 0; index < bodyRows; index += 1) {
    const row = table.firstRow + index;
    const nextIn = (key: OutputKey): Written => wanted.get(key)?.[index]?.value ?? null;
    digests.push(outputDigest(judged.map(({ key }) => writtenToken(nextIn(key)))));
    const filled = judged.filter(({ column }) => cellAt(table.sheet, row, column).kind !== "empty");
    if (filled.length === 0) continue;
    const nowIn = ({ column }: OutputPlace<OutputKey>): string => cellToken(cellAt(table.sheet, row, column));
    // Wherever it stands now: rows are sorted, inserted and taken away between two runs.
    const isOurs = remembered?.has(outputDigest(judged.map(nowIn))) === true;
    const foreign = isOurs
      ? []
      : filled.filter((place) => nowIn(place) !== "" && nowIn(place) !== writtenToken(nextIn(place.key)));
    const [first] = foreign;
    if (first === undefined) continue;
    if (remembered === undefined && !areOurs)
      return elsewhere(table.sheet.name, cellAddress(row, first.column), "occupied");
    for (const { column } of foreign) {
      const text = typedText(table.sheet, row, column, cellAt(table.sheet, row, column));
      kept.push({ sheet: table.sheet.name, address: cellAddress(row, column), text });
    }
  }
  const columns = room.places.flatMap((place): readonly WrittenColumn[] => {
    const cells = wanted.get(place.key) ?? [];
    return place.isNew || differs(workbook, place, cells) ? [writtenColumn(place, cells, assessed)] : [];
  });
  const conditionalFormats = outputFormats(assessed, table, room.places);
  const change: WriteColumns = { ...placeOf(table), columns, conditionalFormats };
  const aligned = judged.map((place) => ({ ...place, ...alignOf(place.key) }));
  return {
    kind: "beside",
    change: columns.length === 0 ? undefined : change,
    digests: { rows: digests, inputs: [] },
    look: writtenColumnsLook(aligned, conditionalFormats),
    kept,
  };
}

/** By the order of our columns, for columns are moved too. */
export const outputDigest = (tokens: readonly string[]): string => rowDigest(tokens);

/** ID only where a row has none; Riferimento only where somebody ruled. */
function outputKeys({ table, rows }: WorkbookPlan): readonly OutputKey[] {
  const hasRulings =
    table.matched.columns.reference !== undefined ||
    rows.some(({ indicator }) => ruledOn(indicator) !== undefined);
  const needsIds = rows.some(({ key }) => key.isNew);
  return [...JUDGED, ...(hasRulings ? (["reference"] as const) : []), ...(needsIds ? (["id"] as const) : [])];
}

/** One cell a row of the body; undefined where the row is none of ours and its cell is empty. */
function wantedCells(
  assessed: AssessedPlan,
  { table, rows }: WorkbookPlan,
  places: readonly OutputPlace<OutputKey>[],
  shown: CellsOf,
): ReadonlyMap<OutputKey, readonly (ColumnCell | undefined)[]> {
  const byRow = new Map(assessed.rows.map((row, index) => [row.row, { row, id: rows[index]?.key }]));
  const columns = places.map((place) => ({ ...place, cells: [] as (ColumnCell | undefined)[] }));
  for (let number = table.firstRow; number <= table.lastRow; number += 1) {
    const found = byRow.get(number);
    const outputs = found && outputCells(found.row, assessed, shown(found.row));
    for (const { key, column, cells } of columns) {
      if (found === undefined || outputs === undefined) {
        const isLeft = key === "id" || cellAt(table.sheet, number, column).kind === "empty";
        cells.push(isLeft ? undefined : { value: null });
      } else if (key === "id") cells.push({ value: found.id?.key ?? "", format: "@" });
      else cells.push(key === "reference" ? referenceCell(found.row) : outputs[key]);
    }
  }
  return new Map(columns.map(({ key, cells }) => [key, cells]));
}

/** A lapsed ruling keeps the texts it was made on, so that it stays lapsed. */
function referenceCell({ indicator }: IndicatorRow): ColumnCell {
  return { value: ruledOn(indicator) ?? null, format: "@" };
}

function differs(
  { table }: WorkbookPlan,
  { column, key }: OutputPlace<OutputKey>,
  cells: readonly (ColumnCell | undefined)[],
): boolean {
  return cells.some((cell, index) => {
    if (cell === undefined) return false;
    const present = cellAt(table.sheet, table.firstRow + index, column);
    if (key === "id" && present.kind !== "empty") return false;
    if (cellToken(present) !== writtenToken(cell.value)) return true;
    return present.kind === "number" && cell.format !== undefined && cell.format !== present.format;
  });
}

function writtenColumn(
  place: OutputPlace<OutputKey>,
  cells: readonly (ColumnCell | undefined)[],
  { language }: AssessedPlan,
): WrittenColumn {
  const spec = INDICATOR_COLUMNS[place.key];
  return {
    heading: spec[language],
    column: place.column,
    isNew: place.isNew,
    width: spec.width,
    ...alignOf(place.key),
    cells,
  };
}

const elsewhere = (sheet: string, address: string, because: "protected" | "occupied"): Outputs => ({
  kind: "elsewhere",
  issue: { code: "results-elsewhere", facts: { because }, at: { sheet, address } },
});
