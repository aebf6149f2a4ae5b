import { cellXml, type CellContent } from "./cell-xml.ts";
import { cellColumn, cellStyle, isCell, isFormula, rowNumber } from "./sheet-data.ts";
import { XmlScanner } from "./xml-scan.ts";

/** A cell to write. */
export interface CellPatch extends CellContent {
  readonly column: number;
  /** The cell is taken away, with its style. */
  readonly isGone?: true;
  /** The style of the new cell. @param base the style the cell has, or would have by its row or column */
  readonly style: (base: number) => number;
}

/** Cells to write by row. Within a row, columns ascend and occur once. */
export type RowPatches = ReadonlyMap<number, readonly CellPatch[]>;

/** The first formula of a group of cells that share it, which a value has taken the place of. */
export interface LostFormula {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface PatchedRows {
  readonly rows: string;
  /** Some formula was overwritten. */
  readonly lostFormula: boolean;
  readonly lostShared: readonly LostFormula[];
}

/** What the writer of rows must know of the sheet around them. */
export interface RowFrame {
  /** Of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly columnStyle: (column: number) => number;
}

/** Writes cells into the rows that stand between two offsets of a sheet's text; all else stays as it is. */
export function patchRows(
  text: string,
  from: number,
  to: number,
  patches: RowPatches,
  frame: RowFrame,
): PatchedRows {
  return new RowPatcher(text, from, to, patches, frame).run();
}

class RowPatcher {
  readonly #scanner: XmlScanner;
  readonly #patches: RowPatches;
  readonly #frame: RowFrame;
  readonly #to: number;
  readonly #out: string[] = [];
  readonly #lostShared: LostFormula[] = [];
  #lostFormula = false;
  /** Offset up to which the text has been taken over. */
  #taken: number;

  constructor(text: string, from: number, to: number, patches: RowPatches, frame: RowFrame) {
    this.#scanner = new XmlScanner(text, from, to);
    this.#taken = from;
    this.#to = to;
    this.#patches = patches;
    this.#frame = frame;
  }

  run(): PatchedRows {
    const scanner = this.#scanner;
    const wanted = [...this.#patches.keys()].sort((a, b) => a - b);
    let next = 0;
    let row = 0;
    const insertRowsBefore = (limit: number): void => {
      for (let each = wanted[next]; each !== undefined && each < limit; each = wanted[++next]) {
        this.#insert(scanner.start, this.#newRow(each));
      }
    };
    while (scanner.next()) {
      if (!scanner.is("row")) {
        scanner.skipElement();
        continue;
      }
      row = rowNumber(scanner, row);
      insertRowsBefore(row);
      if (wanted[next] === row) {
        this.#patchRow(row);
        next++;
      } else scanner.skipElement();
    }
    insertRowsBefore(Number.POSITIVE_INFINITY);
    this.#out.push(scanner.text.slice(this.#taken, this.#to));
    return { rows: this.#out.join(""), lostFormula: this.#lostFormula, lostShared: this.#lostShared };
  }

  #patchRow(row: number): void {
    const scanner = this.#scanner;
    const patches = this.#patches.get(row) ?? [];
    const before = { start: scanner.start, taken: this.#taken, pieces: this.#out.length };
    const tag = scanner.text.slice(scanner.start, scanner.end);
    const rowStyle = isSet(scanner.attribute("customFormat")) ? cellStyle(scanner) : undefined;
    const fresh = (patch: CellPatch): string =>
      this.#cell(row, patch, rowStyle ?? this.#frame.columnStyle(patch.column), false);
    this.#widenSpans(patches);
    if (scanner.kind === "empty") {
      const name = scanner.text.slice(scanner.start + 1, scanner.nameEnd);
      this.#replace(scanner.end - 2, scanner.end, `>${patches.map(fresh).join("")}</${name}>`);
      return;
    }
    let next = 0;
    let column = 0;
    let isLeftEmpty = patches.every(({ isGone }) => isGone);
    const insertCellsBefore = (limit: number): void => {
      for (let patch = patches[next]; patch !== undefined && patch.column < limit; patch = patches[++next]) {
        this.#insert(scanner.start, fresh(patch));
      }
    };
    while (scanner.nextChild()) {
      if (!isCell(scanner)) {
        scanner.skipElement();
        isLeftEmpty = false;
        continue;
      }
      column = cellColumn(scanner, column);
      insertCellsBefore(column);
      const patch = patches[next];
      if (patch?.column === column) {
        this.#replaceCell(row, patch);
        next++;
      } else {
        scanner.skipElement();
        isLeftEmpty = false;
      }
    }
    insertCellsBefore(Number.POSITIVE_INFINITY);
    // A row that was there for these cells only goes with them.
    if (isLeftEmpty && BARE_ROW.test(tag)) {
      this.#out.length = before.pieces;
      this.#taken = before.taken;
      this.#replace(before.start, scanner.end, "");
    }
  }

  #replaceCell(row: number, patch: CellPatch): void {
    const scanner = this.#scanner;
    const { start } = scanner;
    const base = cellStyle(scanner);
    if (scanner.kind === "open") {
      while (scanner.nextChild()) {
        if (isFormula(scanner)) this.#noteFormula(row, patch.column);
        else scanner.skipElement();
      }
    }
    this.#replace(start, scanner.end, this.#cell(row, patch, base, true));
  }

  /** Goes behind the formula that is open here. */
  #noteFormula(row: number, column: number): void {
    const scanner = this.#scanner;
    const group = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
    const formula = scanner.elementText();
    this.#lostFormula = true;
    if (group !== undefined && formula !== "") this.#lostShared.push({ group, row, column, formula });
  }

  /** An empty cell that was not there and needs no style of its own is left out. */
  #cell(row: number, patch: CellPatch, base: number, exists: boolean): string {
    const { column, value, formula, style, isGone } = patch;
    if (isGone === true) return "";
    const index = style(base);
    const isBlank = (value === null || value === "") && formula === undefined;
    return isBlank && !exists && index === 0 ? "" : cellXml(this.#frame.prefix, row, column, patch, index);
  }

  #newRow(row: number): string {
    const cells = (this.#patches.get(row) ?? []).map((patch) =>
      this.#cell(row, patch, this.#frame.columnStyle(patch.column), false),
    );
    const name = `${this.#frame.prefix}row`;
    const content = cells.join("");
    return content === "" ? "" : `<${name} r="${row}">${content}</${name}>`;
  }

  /** "1:8" tells readers which columns a row reaches; it must not tell them less. */
  #widenSpans(patches: readonly CellPatch[]): void {
    const scanner = this.#scanner;
    if (patches.every(({ isGone }) => isGone)) return;
    const match = /^(?<first>\d+):(?<last>\d+)$/.exec(scanner.attribute("spans") ?? "");
    const [first, last] = [patches[0], patches.at(-1)];
    if (match?.groups === undefined || first === undefined || last === undefined) return;
    const spans = `${Math.min(Number(match.groups.first), first.column)}:${Math.max(Number(match.groups.last), last.column)}`;
    if (spans === match[0]) return;
    const at = scanner.text.indexOf(match[0], scanner.text.indexOf("spans", scanner.nameEnd));
    this.#replace(at, at + match[0].length, spans);
  }

  #insert(at: number, xml: string): void {
    this.#replace(at, at, xml);
  }

  #replace(from: number, to: number, xml: string): void {
    this.#out.push(this.#scanner.text.slice(this.#taken, from), xml);
    this.#taken = to;
  }
}

/** A row's opening tag that tells its number and nothing else. */
const BARE_ROW = /^<(?:[^\s<>/:]+:)?row\s+r\s*=\s*["']\d+["']\s*>$/;

const isSet = (flag: string | undefined): boolean => flag === "1" || flag === "true";
