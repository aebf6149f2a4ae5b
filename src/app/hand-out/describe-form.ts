import { VERDICT_LOOKS, ACCENT, type Look } from "../describe/palette.ts";
import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import type { Unit } from "../../core/quantity.ts";
import { cellAddress, columnLetters } from "../../ports/address.ts";
import type {
  CellStyle,
  ConditionalFormat,
  LayoutCell,
  LayoutRow,
  ListValidation,
  SheetLayout,
} from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { textCell } from "../describe/cells.ts";
import { blankRow } from "../describe/page.ts";
import { withHeights, rowHeight } from "../describe/row-height.ts";
import {
  HEADING,
  INPUT,
  INPUT_HEADING,
  KEY,
  LABEL,
  SUBTITLE,
  TEXT,
  TITLE,
  VALUE,
} from "../describe/styles.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { formatDate } from "../texts/numbers.ts";
import type { Instructions } from "./describe-instructions.ts";
import { factColumns, withFacts } from "./form-facts.ts";
import { text as quoted } from "./excel-expressions.ts";
import type { FormRow } from "./form-rows.ts";
import { filled, HAND_OUT_WORDS } from "./hand-out-words.ts";
import { answerFormat } from "./answer-format.ts";
import {
  HAND_OUT_COLUMNS,
  HAND_OUT_SHEETS,
  ROLE_WORDS,
  rowReference,
  type HandOutColumn,
  type HandOutColumnKey,
  type HandOutFacts,
} from "./sheet-layout.ts";
import { LIVE_WORDS, liveFormulas, type LiveFormulas, type RowCells } from "./verdict-formula.ts";

const KEYS = Object.keys(HAND_OUT_COLUMNS) as readonly HandOutColumnKey[];
const SPECS: Readonly<Record<HandOutColumnKey, HandOutColumn>> = HAND_OUT_COLUMNS;
/** Behind the columns of the contract: what the formulas keep of an answer, out of sight. */
export const BARE_COLUMN = KEYS.length + 1;
export const HEADING_ROW = 5;
const FIRST_ROW = HEADING_ROW + 1;
/** Codice and Indicatore stay in view. */
const FROZEN_COLUMNS = 2;
/** Room for three lines of a cause, in points. */
export const LEAST_HEIGHT = 45;
/** Columns of these keys are out of sight where no row has anything in them, or where they are for us alone. */
const SHOWN_WHERE_FILLED = ["code", "algorithm", "unit", "previous", "officeRemark"] as const;

export interface FormTerms {
  readonly facts: HandOutFacts;
  readonly lexicon: Lexicon;
  readonly language: WorkbookLanguage;
  readonly instructions: Instructions;
  /** Of its sheet among those of other centres, which bears its facts itself; undefined in a workbook of its own. */
  readonly sheet: string | undefined;
}

/** The indicators of one centre, yellow where it writes, a live verdict beside each value. */
export function describeForm(rows: readonly FormRow[], terms: FormTerms): SheetLayout {
  const { language, instructions, sheet, facts } = terms;
  const columns = [
    ...KEYS.map((key) =>
      isShown(key, rows) ? { width: SPECS[key].width } : { width: SPECS[key].width, hidden: true },
    ),
    { width: 12, hidden: true },
    ...(sheet === undefined ? [] : factColumns),
  ];
  const shown = columns.flatMap(({ hidden }, index) => (hidden === true ? [] : [index]));
  const title = titleRows(rows, shown[0] ?? 0, terms);
  const body = rows.map((row, index) => bodyRow(row, FIRST_ROW + index, terms));
  const headings = KEYS.map((key): LayoutCell => ({
    value: SPECS[key][language],
    style: SPECS[key].input === true ? INPUT_HEADING : HEADING,
  }));
  const bare: LayoutCell = { value: HAND_OUT_WORDS.bare[language], style: HEADING };
  const last = HEADING_ROW + Math.max(1, rows.length);
  const bodyOf = (key: HandOutColumnKey): Area => {
    const column = columnOf(key);
    return { top: FIRST_ROW, left: column, bottom: last, right: column };
  };
  return {
    name: sheet ?? HAND_OUT_SHEETS.form[language],
    tabColour: ACCENT,
    columns,
    rows: [
      ...(sheet === undefined ? title : withFacts(title, facts, { shown, from: BARE_COLUMN }, language)),
      ...withHeights([{ cells: [...headings, bare] }], columns),
      ...body.map((row) => ({
        ...row,
        height: Math.max(rowHeight(row.cells, columns) ?? 0, LEAST_HEIGHT),
      })),
    ],
    freeze: { rows: HEADING_ROW, columns: FROZEN_COLUMNS },
    conditionalFormats: looks(bodyOf, language),
    validations: validations(rows, bodyOf, instructions),
    print: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      footer: `${terms.facts.centreName} – ${HAND_OUT_WORDS.page[language]}`.replaceAll(/&(?![PN]\b)/gu, "+"),
    },
    isProtected: true,
    numbersAsText: [bodyOf("value")],
  };
}

const columnOf = (key: HandOutColumnKey): number => KEYS.indexOf(key) + 1;

function isShown(key: HandOutColumnKey, rows: readonly FormRow[]): boolean {
  if (key === "reference") return false;
  const asked = SHOWN_WHERE_FILLED.find((one) => one === key);
  return asked === undefined || rows.some(({ cells }) => cells[asked] !== "");
}

/** @param lead the first column that is seen, from 0 */
function titleRows(
  rows: readonly FormRow[],
  lead: number,
  { facts, language }: FormTerms,
): readonly LayoutRow[] {
  const say = (key: keyof typeof HAND_OUT_WORDS): string => HAND_OUT_WORDS[key][language];
  const { administration, year, period, due, centreName } = facts;
  const subtitle = [
    ...(administration === "" ? [] : [administration]),
    ...(year === undefined ? [] : [filled(say("plan"), { year: String(year) })]),
    ...(period === "" ? [] : [period]),
    ...(due === undefined ? [] : [filled(say("due"), { date: formatDate(due, language) })]),
  ].join(" · ");
  const unseen = Array<undefined>(lead).fill(undefined);
  return [
    { height: 26, cells: [...unseen, textCell(filled(say("formTitle"), { centre: centreName }), TITLE)] },
    { cells: [...unseen, textCell(subtitle, SUBTITLE)] },
    { cells: [...unseen, progressCell(rows, language)] },
    blankRow(),
  ];
}

/** "Righe complete: 3 su 7", computed while the form is filled in. */
function progressCell(rows: readonly FormRow[], language: WorkbookLanguage): LayoutCell {
  const toFill = rows.filter(({ cells }) => cells.role === "fill").length;
  if (rows.length === 0) return textCell(HAND_OUT_WORDS.noRows[language], LABEL);
  if (toFill === 0) return textCell(HAND_OUT_WORDS.nothing[language], LABEL);
  const letters = columnLetters(columnOf("missing"));
  const column = `${letters}${String(FIRST_ROW)}:${letters}${String(HEADING_ROW + rows.length)}`;
  const count = `COUNTIF(${column},${quoted(LIVE_WORDS.complete[language])})`;
  const of = filled(HAND_OUT_WORDS.progressOf[language], { count: String(toFill) });
  return {
    value: null,
    formula: `=${quoted(HAND_OUT_WORDS.progress[language])}&${count}&${quoted(of)}`,
    style: LABEL,
  };
}

const LOCKED: CellStyle = { ...VALUE, format: "@" };
const OPEN: CellStyle = { ...INPUT, unlocked: true };
const OPEN_CENTRED: CellStyle = { ...OPEN, align: "center" };
const STYLES: Readonly<Partial<Record<HandOutColumnKey, CellStyle>>> = {
  code: { ...TEXT, format: "@" },
  unit: VALUE,
  target: VALUE,
  previous: VALUE,
  role: VALUE,
  id: KEY,
  reference: KEY,
};

function bodyRow(row: FormRow, number: number, { lexicon, language }: FormTerms): LayoutRow {
  const { cells } = row;
  const isFilled = cells.role === "fill";
  const at = (column: number): string => cellAddress(number, column);
  const place = (key: HandOutColumnKey): string => at(columnOf(key));
  const places: RowCells = {
    value: place("value"),
    bare: at(BARE_COLUMN),
    reading: place("reading"),
    verdict: place("verdict"),
    cause: place("cause"),
    evidence: place("evidence"),
    state: place("state"),
  };
  const live = liveFormulas(row.rule, places, lexicon, row.demands, language);
  const bare: LayoutCell =
    live.bare === undefined ? { value: null, style: KEY } : { value: null, formula: live.bare, style: BARE };
  return { cells: [...KEYS.map((key) => cellOf(key, row, live, isFilled, language)), bare] };
}

/** No text format: a formula in such a cell would be shown, not computed. */
const BARE: CellStyle = { border: "thin", size: 8 };

function cellOf(
  key: HandOutColumnKey,
  { cells, rule, filledBy }: FormRow,
  live: LiveFormulas,
  isFilled: boolean,
  language: WorkbookLanguage,
): LayoutCell {
  const computed = (formula: string, style: CellStyle): LayoutCell => ({ value: null, formula, style });
  switch (key) {
    case "reading":
      return computed(
        live.reading,
        readingStyle(rule.due !== undefined ? "date" : rule.amount?.unit, language),
      );
    case "verdict":
      return computed(live.verdict, TEXT);
    case "missing":
      return isFilled ? computed(live.missing, TEXT) : textCell(filledByWords(filledBy, language), TEXT);
    case "role":
      return textCell(ROLE_WORDS[cells.role][language], VALUE);
    case "reference":
      return textCell(rowReference(cells), KEY);
    case "value":
    case "state":
      return textCell(cells[key], isFilled ? OPEN_CENTRED : LOCKED);
    case "cause":
    case "evidence":
    case "remarks":
      return textCell(cells[key], isFilled ? OPEN : { ...TEXT, format: "@" });
    default:
      return textCell(cells[key], STYLES[key] ?? TEXT);
  }
}

const readingStyles = new Map<string, CellStyle>();

function readingStyle(unit: Unit | "date" | undefined, language: WorkbookLanguage): CellStyle {
  const format = answerFormat(unit, language);
  const style = readingStyles.get(format) ?? { ...VALUE, format };
  readingStyles.set(format, style);
  return style;
}

const filledByWords = (names: readonly string[], language: WorkbookLanguage): string =>
  filled(HAND_OUT_WORDS.filledBy[language], {
    names: names.length === 0 ? HAND_OUT_WORDS.office[language] : names.join("; "),
  });

function looks(
  bodyOf: (key: HandOutColumnKey) => Area,
  language: WorkbookLanguage,
): readonly ConditionalFormat[] {
  const verdict = bodyOf("verdict");
  const missing = bodyOf("missing");
  const starts = (word: "met" | "missed" | "notYet" | "office", look: Look): ConditionalFormat => ({
    area: verdict,
    when: { kind: "starts-with", column: verdict.left, text: LIVE_WORDS[word][language] },
    look,
  });
  return [
    starts("met", VERDICT_LOOKS.met),
    starts("missed", VERDICT_LOOKS["not-met"]),
    starts("notYet", VERDICT_LOOKS["not-yet-due"]),
    starts("office", VERDICT_LOOKS["needs-review"]),
    {
      area: missing,
      when: { kind: "equals", column: missing.left, text: LIVE_WORDS.complete[language] },
      look: VERDICT_LOOKS.met,
    },
  ];
}

function validations(
  rows: readonly FormRow[],
  bodyOf: (key: HandOutColumnKey) => Area,
  { layout, states, answers }: Instructions,
): readonly ListValidation[] {
  if (!rows.some(({ cells }) => cells.role === "fill")) return [];
  const value = bodyOf("value");
  const answered = rows.flatMap(({ rule, cells }, index): readonly ListValidation[] => {
    const isAnswer = rule.yes !== undefined && rule.amount === undefined && rule.due === undefined;
    if (!isAnswer || cells.role !== "fill") return [];
    const row = value.top + index;
    // Other words are fine: "sì, realizzato al 67 %".
    return [
      {
        area: { ...value, top: row, bottom: row },
        source: { sheet: layout.name, area: answers },
        allowOther: true,
      },
    ];
  });
  return [
    { area: bodyOf("state"), source: { sheet: layout.name, area: states }, allowOther: false },
    ...answered,
  ];
}
