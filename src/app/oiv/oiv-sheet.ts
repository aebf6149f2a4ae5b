import { cellText, EMPTY } from "../../core/cell.ts";
import type { LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { textCell } from "../describe/cells.ts";
import { cellsOf } from "../describe/indicator-cells.ts";
import { blankRow, sentenceRows, titleRows, widths } from "../describe/page.ts";
import { ACCENT } from "../describe/palette.ts";
import { withHeights } from "../describe/row-height.ts";
import { HEADING, INPUT, INPUT_HEADING, LABEL, SENTENCE, TEXT, withFormat } from "../describe/styles.ts";
import { fold } from "../headings.ts";
import { inputsDigest } from "../inputs-digest.ts";
import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../plan-layout.ts";
import { verdictLabel } from "../texts/evaluation/labels.ts";
import { oivSpeaker } from "../texts/oiv.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { drawSample, type SampleRule } from "./draw-sample.ts";

/** The columns of the sheet, in their order. */
export const OIV_KEYS = [
  "id",
  "code",
  "name",
  "centre",
  "data",
  "verdict",
  "sample",
  "check",
  "evidence",
  "remarks",
  "state",
  "digest",
] as const;
export type OivKey = (typeof OIV_KEYS)[number];
const INPUTS: ReadonlySet<OivKey> = new Set(["check", "evidence", "remarks"]);
const COLUMNS = [...widths(9, 9, 44, 28, 30, 20, 11, 13, 34, 34, 22, 17), { width: 14, hidden: true }];
const LIST_COLUMN = COLUMNS.length;
const columnOf = (key: OivKey): number => OIV_KEYS.indexOf(key) + 1;
const WORDS = withFormat(TEXT, "@");

/** What a row says now, as the sheet writes it. */
export function rowWords(
  { indicator, assessment, target, actual }: IndicatorRow,
  language: WorkbookLanguage,
): Readonly<Record<"data" | "verdict" | "digest", string>> {
  const say = sheetSpeaker(language);
  return {
    data: say("confirm.reading", { target: cellText(target), actual: cellText(actual) }),
    verdict: verdictLabel(assessment, language),
    digest: inputsDigest(indicator),
  };
}

/** The sheet as it is handed to the evaluators, nothing filled in. */
export function describeOiv(name: string, assessed: AssessedPlan, rule: SampleRule | undefined): SheetLayout {
  const { language, rows, plan } = assessed;
  const say = oivSpeaker(language);
  const sample = rule === undefined ? new Set<string>() : drawSample(plan.indicators, rule);
  const words =
    rule === undefined ? say("no-sample") : say("rule", { ...rule, percent: String(rule.percent) });
  const overall = (["comprehensible", "compliant", "reliable"] as const).map((key): LayoutRow => ({
    cells: [undefined, undefined, textCell(say(`overall.${key}`), LABEL), { value: null, style: INPUT }],
  }));
  const head = [
    ...titleRows(say("title"), assessed).slice(0, -1),
    ...sentenceRows(say("law"), COLUMNS),
    ...sentenceRows(words, COLUMNS),
    blankRow(),
    ...overall,
    blankRow(),
    {
      cells: OIV_KEYS.map((key) =>
        textCell(oivHeading(key, language), INPUTS.has(key) ? INPUT_HEADING : HEADING),
      ),
    },
  ];
  const cells = cellsOf(assessed);
  const body = rows.map((row): LayoutRow => {
    const { data, verdict, digest } = rowWords(row, language);
    const { code, name: title } = cells(row);
    const input: LayoutCell = { value: null, style: INPUT };
    const isDrawn = sample.has(row.indicator.key);
    return {
      cells: [
        textCell(row.indicator.key, WORDS),
        code,
        title,
        textCell(row.indicator.centres.join("\n"), TEXT),
        textCell(data, WORDS),
        textCell(verdict, TEXT),
        textCell(isDrawn ? say("in-sample") : "", TEXT),
        input,
        input,
        input,
        textCell(say("state.open"), TEXT),
        textCell(digest, WORDS),
      ],
    };
  });
  const choices = (["yes", "no", "sampled"] as const).map((key) => say(`choice.${key}`));
  const all = [...head, ...body].map((row, index): LayoutRow => {
    const choice = choices[index];
    if (choice === undefined) return row;
    const before = Array.from({ length: LIST_COLUMN - 1 }, (_, column) => row.cells[column]);
    return { ...row, cells: [...before, textCell(choice, SENTENCE)] };
  });
  const checks = { left: columnOf("check"), right: columnOf("check") };
  const list = { top: 1, left: LIST_COLUMN, bottom: choices.length, right: LIST_COLUMN };
  return {
    name,
    tabColour: ACCENT,
    columns: COLUMNS,
    rows: withHeights(all, COLUMNS),
    freeze: { rows: head.length, columns: 3 },
    validations: [
      {
        area: { top: head.length + 1, bottom: Math.max(all.length, head.length + 1), ...checks },
        source: { sheet: name, area: list },
        allowOther: false,
      },
    ],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { from: head.length, to: head.length },
      footer: sheetSpeaker(language)("footer", { sheet: name }),
    },
  };
}

/** Without a heading of targets: an unmarked copy is never taken for a plan. */
function oivHeading(key: OivKey, language: WorkbookLanguage): string {
  switch (key) {
    case "id":
    case "code":
    case "name":
    case "centre":
    case "verdict":
      return INDICATOR_COLUMNS[key][language];
    default:
      return oivSpeaker(language)(`column.${key}`);
  }
}

/** The sheet as it stands, known by its cells; rows and columns count from 1. */
export interface StandingOiv {
  readonly sheet: SheetSnapshot;
  readonly language: WorkbookLanguage;
  readonly columns: ReadonlyMap<OivKey, number>;
  readonly rows: readonly StandingRow[];
}

export interface StandingRow {
  readonly row: number;
  readonly text: (key: OivKey) => string;
  /** Something is filled in. */
  readonly isChecked: boolean;
}

export function readOiv(snapshot: Snapshot): StandingOiv | undefined {
  for (const sheet of snapshot.sheets)
    for (const language of ["it", "en"] as const) {
      if (fold(textAt(sheet, 1, 1)) !== fold(oivSpeaker(language)("title"))) continue;
      const standing = standingOiv(sheet, language);
      if (standing !== undefined) return standing;
    }
  return undefined;
}

const textAt = ({ rows }: SheetSnapshot, row: number, column: number): string =>
  cellText(rows[row - 1]?.[column - 1] ?? EMPTY);

function standingOiv(sheet: SheetSnapshot, language: WorkbookLanguage): StandingOiv | undefined {
  const placesIn = (row: number): ReadonlyMap<OivKey, number> => {
    const texts = Array.from(sheet.rows[row - 1] ?? [], (cell) => fold(cellText(cell ?? EMPTY)));
    const places = OIV_KEYS.map((key) => [key, texts.indexOf(fold(oivHeading(key, language))) + 1] as const);
    return new Map(places.filter(([, column]) => column > 0));
  };
  const headingRow = sheet.rows.findIndex((_, index) => placesIn(index + 1).size === OIV_KEYS.length) + 1;
  if (headingRow === 0) return undefined;
  const columns = placesIn(headingRow);
  const rows: StandingRow[] = [];
  for (let row = headingRow + 1; row <= sheet.rows.length; row += 1) {
    const text = (key: OivKey): string => textAt(sheet, row, columns.get(key) ?? 0);
    if (text("id") === "") continue;
    rows.push({ row, text, isChecked: [...INPUTS].some((key) => text(key) !== "") });
  }
  return { sheet, language, columns, rows };
}
