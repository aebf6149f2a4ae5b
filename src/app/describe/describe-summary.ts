import { objectiveName, PERFORMANCE } from "../../core/plan.ts";
import type { LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { OWNED_SHEETS } from "../plan-layout.ts";
import { issueSentence } from "../texts/evaluation/sentences.ts";
import { capitalised } from "../texts/speaker.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import { totalSentences } from "../texts/words.ts";
import { textCell, textRow } from "./cells.ts";
import {
  blankRow,
  NO_INPUTS,
  pageLayout,
  sentenceRows,
  titleRows,
  widths,
  type DescribedSheet,
} from "./page.ts";
import { HEADLINE, SECTION, SENTENCE } from "./styles.ts";
import { strategicChart, totalRows, verdictRows, type Total } from "./summary-tables.ts";

const COLUMNS = widths(54, 13, 13, 13, 14, 13, 13, 20, 40);
/** *Sintesi*: the counts lead, the mean comes second with its rule; then where to look and the totals. */
export function describeSummary(assessed: AssessedPlan): DescribedSheet {
  const { language, plan, policy, rollUps } = assessed;
  const say = sheetSpeaker(language);
  const [counts = "", mean = "", ...rest] = totalSentences(rollUps.administration, policy, language);
  const strategic = plan.objectives.flatMap((objective): readonly Total[] => {
    const total = rollUps.objectives.get(objective.code);
    return objective.level === "strategic" && total !== undefined
      ? [{ name: objectiveName(objective), total }]
      : [];
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
  const objectives = totalRows(
    {
      title: say("summary.objectives"),
      totals: strategic,
      whenNone: say("summary.no-objectives"),
      isTree: true,
    },
    assessed,
  );
  const chart = strategicChart(head.length + objectives.length, strategic, assessed, say);
  const rows = [
    ...head,
    ...objectives,
    ...(chart === undefined
      ? []
      : Array.from({ length: chart.place.bottom - chart.place.top + 2 }, blankRow)),
    blankRow(),
    ...totalRows({ title: say("summary.scopes"), totals: scopes, whenNone: "", isTree: false }, assessed),
    blankRow(),
    ...totalRows(
      {
        title: say("summary.typologies"),
        totals: typologies,
        whenNone: say("summary.no-typologies"),
        isTree: false,
      },
      assessed,
    ),
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

function issueRows({ issues, language }: AssessedPlan, say: Say): readonly LayoutRow[] {
  if (issues.length === 0) return [];
  return [
    blankRow(),
    { height: 20, cells: textRow([say("summary.issues")], SECTION) },
    ...issues.flatMap((issue) => sentenceRows(issueSentence(issue, language), COLUMNS)),
  ];
}
