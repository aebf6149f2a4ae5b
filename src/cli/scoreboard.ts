import type { AssessedPlan } from "../app/assessed-plan.ts";
import { OWNED_SHEETS } from "../app/plan-layout.ts";
import { issueWords } from "../app/texts/evaluation/sentences.ts";
import { formatDate, formatPercent } from "../app/texts/numbers.ts";
import { sheetSpeaker } from "../app/texts/sheets/sheets.ts";
import type { Decimal } from "../core/decimal.ts";
import { explain } from "../app/texts/explain.ts";
import type { RollUp } from "../core/roll-up/roll-up.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";

const BAR_CELLS = 20;
/** Rows told one by one: of a large plan the rest is on the sheet. */
const ROWS_TOLD = 40;

/** The readable account of a run: counts and coverage first, the mean second, then what was missed and what is open. */
export function scoreboard(assessed: AssessedPlan): string {
  const { plan, language, asOf, rollUps } = assessed;
  const texts = CLI_TEXTS[language];
  const title = [
    plan.administration === "" ? texts.noAdministration : plan.administration,
    plan.year === undefined ? "" : String(plan.year),
    asOf === undefined ? "" : fill(texts.asOfLine, { date: formatDate(asOf, language) }),
  ];
  const strategic = plan.objectives.filter(({ level }) => level === "strategic");
  const total = (name: string, rollUp: RollUp | undefined): readonly string[] =>
    rollUp === undefined ? [] : [totalLine(name, rollUp, assessed, texts)];
  const notMet = assessed.rows.filter(({ assessment }) => assessment.verdict.kind === "not-met");
  const toDecide = assessed.rows.filter(({ assessment }) => assessment.question === "decide");
  const lineOf = (row: AssessedPlan["rows"][number]): string =>
    `  ${pad(row.indicator.code, 8)} ${clip(row.indicator.name, 60)}\n           ${explain(row, language)}`;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", heading, ...lines];
  const rowSection = (heading: string, rows: AssessedPlan["rows"], sheet: string): readonly string[] => {
    const more = rows.length - ROWS_TOLD;
    const lines = rows.slice(0, ROWS_TOLD).map(lineOf);
    return section(
      `${heading} (${rows.length})`,
      more > 0 ? [...lines, `  ${fill(texts.moreRows, { count: more, sheet })}`] : lines,
    );
  };
  const confirmSheet = OWNED_SHEETS.confirm[language];
  return [
    title.filter((part) => part !== "").join(" · "),
    "",
    sheetSpeaker(language)("coverage", countsOf(rollUps.administration)),
    ...total(texts.mean, rollUps.administration),
    ...section(
      texts.byObjective,
      strategic.flatMap(({ code, title: name }) => total(name, rollUps.objectives.get(code))),
    ),
    ...section(
      texts.byScope,
      [...rollUps.scopes].flatMap(([scope, rollUp]) => total(scope, rollUp)),
    ),
    ...rowSection(texts.notMet, notMet, OWNED_SHEETS.variances[language]),
    ...rowSection(fill(texts.toDecide, { sheet: confirmSheet }), toDecide, confirmSheet),
    "",
  ].join("\n");
}

function totalLine(name: string, total: RollUp, { language, policy }: AssessedPlan, texts: CliTexts): string {
  const { shown, counts, bounds, issues } = total;
  const percent = (share: Decimal): string => formatPercent(share, language, policy.decimals);
  const figure = shown === undefined ? texts.noTotal : percent(shown);
  const range =
    bounds === undefined ? "" : `  ${texts.provisional} ${percent(bounds.low)}–${percent(bounds.high)}`;
  const [issue] = issues;
  const why = issue === undefined ? "" : `  (${issueWords(issue, language).what})`;
  const filled = shown === undefined ? 0 : Math.round(Math.min(1, shown.toNumber()) * BAR_CELLS);
  const bar = "█".repeat(filled) + "·".repeat(BAR_CELLS - filled);
  return `  ${pad(clip(name, 44), 44)} ${bar} ${figure.padStart(9)}  ${counts.met}/${counts.assessed}${range}${why}`;
}

const countsOf = ({ counts: { met, assessed, planned } }: RollUp) => ({ met, assessed, planned });

const pad = (text: string, width: number): string => text.padEnd(width);
const clip = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;
