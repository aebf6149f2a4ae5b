import type { Area } from "../../ports/snapshot.ts";
import { isMarkedFormula } from "../rule-formulas.ts";
import { areasOfAddress, rangeOf, rulesOn } from "./areas.ts";
import { mergesStep } from "./read-merges.ts";
import type { AskedRule } from "./read-places.ts";
import type { RawValue, SeenContent, SeenRule, SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

/** Of a cell, in an answer: value, formula, text and number format. */
const BYTES_A_CELL = 48;
/** Cells in one step, so that several steps fill a request. */
const CELLS_A_STEP = 5_000;
/** Columns right of the used area whose widths matter: ours may be added there. */
const ROOM = 12;
const LAST_COLUMN = 16_384;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Content = Mutable<SeenContent>;

/** Rows of a sheet's used area, as they came in. */
export interface ContentPiece {
  /** Excel's own id of the sheet. */
  readonly sheet: string;
  /** Counted from the first row of the used area, which is 0. */
  readonly first: number;
  readonly content: SeenContent;
}

type OnContent = ((piece: ContentPiece) => void) | undefined;

/** A sheet while its contents come in. */
export interface FilledSheet {
  readonly seen: SeenSheet;
  readonly content: Content;
  readonly merges: Area[];
  readonly rules: SeenRule[];
  readonly widths: Map<number, number>;
}

export const filledSheet = (seen: SeenSheet): FilledSheet => ({
  seen,
  content: { values: [], formulas: [], formats: [], texts: [] },
  merges: [],
  rules: [],
  widths: new Map(),
});

export const sheetFilled = ({ seen, content, merges, rules, widths }: FilledSheet): SeenSheet => ({
  ...seen,
  content,
  merges,
  rules,
  widths,
});

/**
 * The steps that fill in what the first requests left open: merges, rules, widths, and the contents of all cells.
 *
 * @param rules conditional formats that hold formulas
 */
export const contentSteps = (
  sheet: FilledSheet,
  rules: readonly AskedRule[],
  onContent: OnContent,
): readonly Step[] => [
  mergesStep(sheet.seen, sheet.merges),
  ...(rules.length === 0 ? [] : [rulesStep(sheet, rules)]),
  ...(sheet.seen.used === undefined
    ? []
    : [widthsStep(sheet, sheet.seen.used.right + ROOM), ...cellSteps(sheet, sheet.seen.used, onContent)]),
];

function rulesStep({ seen, rules }: FilledSheet, wanted: readonly AskedRule[]): Step {
  return {
    size: wanted.length * 300,
    queue: (workbook) => {
      const all = rulesOn(workbook.worksheets.getItem(seen.id));
      const asked = wanted.map((rule) => {
        const format = all.getItem(rule.id);
        return { ...rule, formulas: askFormulas(format, rule), ranges: askAddress(format.getRanges()) };
      });
      return () => {
        rules.push(
          ...asked.map(({ id, isCustom, formulas, ranges }): SeenRule => ({
            id,
            isOurs: isCustom && formulas().some(isMarkedFormula),
            areas: areasOfAddress(ranges.address),
            formulas: formulas(),
          })),
        );
      };
    },
  };
}

/** @returns gives the formulas once the answer is there */
function askFormulas(format: Excel.ConditionalFormat, { isCustom }: AskedRule): () => readonly string[] {
  if (isCustom) {
    const rule = format.custom.rule.load("formula");
    return () => [rule.formula];
  }
  const value = format.cellValue.load("rule");
  return () => {
    const bounds: readonly unknown[] = [value.rule.formula1, value.rule.formula2];
    return bounds.filter((bound) => typeof bound === "string" && bound !== "").map(String);
  };
}

const askAddress = (ranges: Excel.RangeAreas): Excel.RangeAreas => ranges.load("address");

/** A column as wide as the last one of all has the standard width. */
function widthsStep({ seen, widths }: FilledSheet, right: number): Step {
  const columns = Math.min(right, LAST_COLUMN);
  return {
    size: columns * 60,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(seen.id);
      const asked = sheet
        .getRangeByIndexes(0, 0, 1, columns)
        .getColumnProperties({ format: { columnWidth: true } });
      const standard = askWidth(sheet.getRange().getLastCell());
      return () => {
        asked.value.forEach(({ format }, index) => {
          const width = format?.columnWidth;
          if (width !== undefined && width !== standard.columnWidth) widths.set(index + 1, width);
        });
      };
    },
  };
}

const askWidth = (range: Excel.Range): Excel.RangeFormat => range.format.load("columnWidth");

function cellSteps(sheet: FilledSheet, used: Area, onContent: OnContent): readonly Step[] {
  const rows = Math.max(1, Math.floor(CELLS_A_STEP / (used.right - used.left + 1)));
  const steps: Step[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    steps.push(cellStep(sheet, { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) }, onContent));
  }
  return steps;
}

function cellStep(sheet: FilledSheet, area: Area, onContent: OnContent): Step {
  const { seen, content } = sheet;
  const first = area.top - (seen.used?.top ?? area.top);
  return {
    size: (area.bottom - area.top + 1) * (area.right - area.left + 1) * BYTES_A_CELL,
    rows: area.bottom - area.top + 1,
    queue: (workbook) => {
      const range = rangeOf(workbook.worksheets.getItem(seen.id), area);
      range.load("values,formulas,numberFormat,text");
      return () => {
        const piece: SeenContent = {
          values: range.values as RawValue[][],
          formulas: range.formulas as RawValue[][],
          formats: range.numberFormat as string[][],
          texts: range.text,
        };
        keep(content, first, piece);
        onContent?.({ sheet: seen.id, first, content: piece });
      };
    },
    halves: () => {
      if (area.top === area.bottom) return undefined;
      const middle = Math.floor((area.top + area.bottom) / 2);
      return [
        cellStep(sheet, { ...area, bottom: middle }, onContent),
        cellStep(sheet, { ...area, top: middle + 1 }, onContent),
      ];
    },
  };
}

const PARTS = ["values", "formulas", "formats", "texts"] as const;

/** Puts a piece in its place among the others. */
export function keep(content: Content, first: number, piece: SeenContent): void {
  for (const part of PARTS) {
    const rows: (readonly unknown[])[] = content[part];
    piece[part].forEach((row, index) => {
      rows[first + index] = row;
    });
  }
}
