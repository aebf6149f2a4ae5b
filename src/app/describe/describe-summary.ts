import { VERDICTS, type VerdictKind } from "../../core/assessment/assessment.ts";
import { PERFORMANCE } from "../../core/plan.ts";
import type { RollUp } from "../../core/roll-up/roll-up.ts";
import type { BarChart, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { OWNED_SHEETS } from "../plan-layout.ts";
import { evaluationSpeaker } from "../texts/evaluation/evaluation.ts";
import { issueSentence } from "../texts/evaluation/sentences.ts";
import { capitalised } from "../texts/speaker.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import { totalSentences } from "../texts/words.ts";
import { textCell, textRow } from "./cells.ts";
import { shareFormat } from "./number-formats.ts";
import {
  blankRow,
  NO_INPUTS,
  pageLayout,
  sentenceRows,
  titleRows,
  widths,
  type DescribedSheet,
} from "./page.ts";
import { ACCENT } from "./palette.ts";
import { BOLD_TEXT, HEADING, HEADLINE, NUMBER, SECTION, SENTENCE, TEXT, VERDICT_STYLES } from "./styles.ts";
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

const COLUMNS = widths(48, 13, 13, 13, 14, 13, 13, 20, 40);
const MEAN_COLUMN = 7;
/** Rows of a chart: for its title and axis, and for each bar. */
const CHART_FRAME_ROWS = 3;
const ROWS_PER_BAR = 1;

/** *Sintesi*: the counts lead, the mean comes second with its rule; then where to look and the totals. */
export function describeSummary(assessed: AssessedPlan): DescribedSheet {
  const { language, plan, policy, rollUps } = assessed;
  const say = sheetSpeaker(language);
  const [counts = "", mean = "", ...rest] = totalSentences(rollUps.administration, policy, language);
  const strategic = plan.objectives.flatMap(({ code, level, title }): readonly Total[] => {
    const total = rollUps.objectives.get(code);
    return level === "strategic" && total !== undefined ? [{ name: named(code, title), total }] : [];
  });
  const scopes = [...rollUps.scopes].map(([name, total]) => ({ name, total }));
  const typologies = [...rollUps.typologies].map(([name, total]) => ({ name: capitalised(name), total }));
  const head: readonly LayoutRow[] = [
    ...titleRows(say("summary.title", { year: plan.year ?? "" }).trim(), assessed),
    { height: 24, cells: textRow([counts], HEADLINE) },
    { height: 20, cells: textRow([mean], SECTION) },
    ...[...rest, ...outsideSentence(assessed, say)].flatMap((text) => sentenceRows(text, COLUMNS)),
    blankRow(),
    ...toDoRows(assessed, say),
    blankRow(),
    ...verdictRows(assessed, say),
    blankRow(),
  ];
  const objectives = totalRows(say("summary.objectives"), strategic, assessed, say("summary.no-objectives"));
  const chart = strategicChart(head.length + objectives.length, strategic, assessed, say);
  const rows = [
    ...head,
    ...objectives,
    ...(chart === undefined
      ? []
      : Array.from({ length: chart.place.bottom - chart.place.top + 2 }, blankRow)),
    blankRow(),
    ...totalRows(say("summary.scopes"), scopes, assessed, ""),
    blankRow(),
    ...totalRows(say("summary.typologies"), typologies, assessed, say("summary.no-typologies")),
    blankRow(),
    ...sentenceRows(say("summary.legend", { decimals: policy.decimals }), COLUMNS),
    ...issueRows(assessed, say),
  ];
  const layout: SheetLayout = {
    ...pageLayout("summary", assessed, { columns: COLUMNS, rows, headingRow: undefined }),
    ...(chart === undefined ? {} : { charts: [chart] }),
  };
  return { role: "summary", layout, inputCells: NO_INPUTS };
}

interface Total {
  readonly name: string;
  readonly total: RollUp;
}

const named = (code: string, title: string): string => (code === title ? title : `${code} ${title}`);

function outsideSentence({ rows }: AssessedPlan, say: Say): readonly string[] {
  const count = rows.filter(({ indicator }) => !indicator.scopes.includes(PERFORMANCE)).length;
  return count === 0 ? [] : [say("summary.outside", { count })];
}

/** What waits for a person, each leading to its sheet. */
function toDoRows({ rows, language }: AssessedPlan, say: Say): readonly LayoutRow[] {
  const asked = (question: string): number =>
    rows.filter(({ assessment }) => assessment.question === question).length;
  const withoutCause = rows.filter(
    ({ indicator, assessment }) => assessment.verdict.kind === "not-met" && indicator.cause === "",
  ).length;
  const confirm = OWNED_SHEETS.confirm[language];
  const variances = OWNED_SHEETS.variances[language];
  const lines = [
    [say("summary.decide", { count: asked("decide"), sheet: confirm }), confirm],
    [say("summary.confirm", { count: asked("confirm"), sheet: confirm }), confirm],
    [say("summary.causes", { count: withoutCause, sheet: variances }), variances],
  ] as const;
  return lines.map(([text, sheet]) => ({
    cells: [textCell(text, SENTENCE, { sheet, address: "A1" })],
  }));
}

/** How many rows have each verdict, those that have none left out. */
function verdictRows({ rows, language }: AssessedPlan, say: Say): readonly LayoutRow[] {
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

function totalRows(
  title: string,
  totals: readonly Total[],
  assessed: AssessedPlan,
  whenNone: string,
): readonly LayoutRow[] {
  const say = sheetSpeaker(assessed.language);
  if (totals.length === 0) {
    return [{ cells: textRow([title], SECTION) }, { cells: textRow([whenNone], SENTENCE) }];
  }
  return [
    { height: 20, cells: textRow([title], SECTION) },
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
function strategicChart(
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

function issueRows({ issues, language }: AssessedPlan, say: Say): readonly LayoutRow[] {
  if (issues.length === 0) return [];
  return [
    blankRow(),
    { height: 20, cells: textRow([say("summary.issues")], SECTION) },
    ...issues.flatMap((issue) => sentenceRows(issueSentence(issue, language), COLUMNS)),
  ];
}
