import { VERDICTS, type VerdictKind } from "../../core/assessment/assessment.ts";
import { PERFORMANCE } from "../../core/plan.ts";
import type { RollUp } from "../../core/roll-up/roll-up.ts";
import type { BarChart, LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { evaluationSpeaker } from "../texts/evaluation/evaluation.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import { ruleSentence } from "../texts/words.ts";
import { textCell, textRow } from "./cells.ts";
import { shareFormat } from "./number-formats.ts";
import { ACCENT } from "./palette.ts";
import { BOLD_TEXT, HEADING, NUMBER, SECTION, SENTENCE, SUBTITLE, TEXT, VERDICT_STYLES } from "./styles.ts";
import { countCells, meanCell, remarkOf, totalBandCell } from "./totals.ts";

/** House rule: a sign a verdict, so that none is told by its colour alone. */
const SYMBOLS: Readonly<Record<VerdictKind, string>> = {
  met: "✓",
  "not-met": "✗",
  deferred: "→",
  excluded: "–",
  "no-target": "□",
  "no-actual": "…",
  "not-yet-due": "»",
  "needs-review": "?",
};

const MEAN_COLUMN = 7;
/** Rows of a chart: for its title and axis, and for each bar. */
const CHART_FRAME_ROWS = 4;
const ROWS_PER_BAR = 1;

export interface Total {
  readonly name: string;
  readonly total: RollUp;
}

/** How many rows have each verdict, those that have none left out. */
export function verdictRows({ rows, language }: AssessedPlan, say: Say): readonly LayoutRow[] {
  const word = evaluationSpeaker(language);
  const headings = [
    say("summary.verdicts"),
    say("column.all"),
    say("column.of-performance"),
    say("column.open"),
  ];
  return [
    { cells: textRow(headings, HEADING) },
    ...VERDICTS.flatMap((kind): readonly LayoutRow[] => {
      const having = rows.filter(({ assessment }) => assessment.verdict.kind === kind);
      if (having.length === 0) return [];
      const inPlan = having.filter(({ indicator }) => indicator.scopes.includes(PERFORMANCE));
      const open = having.filter(({ assessment }) => assessment.isOpen);
      return [
        {
          cells: [
            { value: `${SYMBOLS[kind]} ${word(`verdict.${kind}`)}`, style: VERDICT_STYLES[kind] },
            ...[having, inPlan, open].map(({ length }) => ({ value: length, style: NUMBER })),
          ],
        },
      ];
    }),
  ];
}

/** Totals side by side, under one title and one rule. */
export interface TotalTable {
  readonly title: string;
  readonly totals: readonly Total[];
  readonly whenNone: string;
  /** Made level by level, along the objectives. */
  readonly isTree: boolean;
}

export function totalRows(
  { title, totals, whenNone, isTree }: TotalTable,
  assessed: AssessedPlan,
): readonly LayoutRow[] {
  const say = sheetSpeaker(assessed.language);
  const rollUps = totals.map(({ total }) => total);
  const rule = ruleSentence(rollUps, isTree, assessed.language);
  if (totals.length === 0) {
    return [{ cells: textRow([title], SECTION) }, { cells: textRow([whenNone], SENTENCE) }];
  }
  return [
    { height: 20, cells: [textCell(title, SECTION), textCell(rule, SUBTITLE)] },
    {
      cells: textRow(
        [
          say("column.item"),
          say("column.planned"),
          say("column.assessed"),
          say("column.met"),
          say("column.not-met"),
          say("column.no-verdict"),
          say("column.mean"),
          say("column.band"),
          say("column.remark"),
        ],
        HEADING,
      ),
    },
    ...totals.map(({ name, total }): LayoutRow => ({
      cells: [
        textCell(name, BOLD_TEXT),
        ...countCells(total, NUMBER),
        meanCell(total, assessed),
        totalBandCell(total, assessed),
        textCell(remarkOf(total, assessed), TEXT),
      ],
    })),
  ];
}

/** Bars over the rows just above; `lastRow` is the last of them. */
export function strategicChart(
  lastRow: number,
  totals: readonly Total[],
  { policy }: AssessedPlan,
  say: Say,
): BarChart | undefined {
  if (totals.length === 0) return undefined;
  const column = (left: number): BarChart["values"] => ({
    top: lastRow - totals.length + 1,
    left,
    bottom: lastRow,
    right: left,
  });
  const top = lastRow + 2;
  const height = CHART_FRAME_ROWS + Math.ceil(totals.length * ROWS_PER_BAR);
  return {
    title: say("summary.chart"),
    categories: column(1),
    values: column(MEAN_COLUMN),
    place: { top, left: 1, bottom: top + height, right: MEAN_COLUMN + 1 },
    colour: ACCENT,
    // Without a cap a mean may pass 100 %.
    max: Math.max(1, ...totals.map(({ total }) => total.shown?.toNumber() ?? 0)),
    format: shareFormat(policy.decimals),
  };
}
