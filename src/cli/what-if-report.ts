import type { IndicatorRow } from "../app/assessed-plan.ts";
import type { PolicyComparison } from "../app/compare-policies.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { bandLabel } from "../app/texts/evaluation/labels.ts";
import { formatPercent, formatSigned } from "../app/texts/numbers.ts";
import { whatIfSentences } from "../app/texts/what-if.ts";
import { isBest } from "../core/assessment/what-if.ts";
import type { Decimal } from "../core/decimal.ts";
import type { RollUp } from "../core/roll-up/roll-up.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import type { WhatIfAnswer } from "./what-if-answer.ts";

const MOVES_TOLD = 10;

/**
 * The answer for a reader: what it would take in each row, the rows that move the total most, the plan under the other
 * policy.
 *
 * @param isWhole the whole plan: its rows that have nothing to reach are counted, and its total is told
 */
export function whatIfReport({ assessed, rows, moves, compared }: WhatIfAnswer, isWhole: boolean): string {
  const { language } = assessed;
  const texts = CLI_TEXTS[language];
  const told = rows.filter(({ found }) => !isWhole || !isBest(found));
  const lines = told.flatMap(({ row, found }) => [
    title(row),
    ...whatIfSentences(found, row.assessment.verdict, language).map((words) => `${INDENT}${words}`),
  ]);
  return [
    texts.whatIfRows,
    ...lines,
    ...(told.length === rows.length
      ? []
      : [`  ${fill(texts.whatIfBest, { count: rows.length - told.length })}`]),
    ...(isWhole ? ["", ...moved(assessed.rollUps.administration, moves, language, texts)] : []),
    ...(compared === undefined ? [] : ["", ...sideBySide(compared, language, texts)]),
  ].join("\n");
}

const INDENT = " ".repeat(11);
const NAME_CELLS = 60;

const title = ({ indicator: { code, key, name } }: IndicatorRow): string =>
  `  ${(code === "" ? key : code).padEnd(8)} ${clip(name)}`;

const clip = (text: string): string =>
  text.length <= NAME_CELLS ? text : `${text.slice(0, NAME_CELLS - 1)}…`;

function moved(
  total: RollUp,
  moves: WhatIfAnswer["moves"],
  language: WorkbookLanguage,
  texts: CliTexts,
): readonly string[] {
  if (moves.length === 0) return [texts.whatIfNoMoves];
  const points = (share: Decimal | undefined): string =>
    share === undefined ? "–" : formatSigned(share.times(100), language, POINT_DECIMALS);
  const percent = (share: Decimal): string => formatPercent(share, language, POINT_DECIMALS);
  const now = { total: total.value === undefined ? texts.noTotal : percent(total.value) };
  const raising = moves.filter(({ gain }) => gain?.isZero() !== true);
  if (raising.length === 0) return [fill(texts.whatIfNoRaise, now)];
  return [
    fill(texts.whatIfMoves, now),
    ...raising
      .slice(0, MOVES_TOLD)
      .flatMap(({ row, atFull, atNone, gain, loss }) => [
        title(row),
        `${INDENT}${fill(texts.whatIfMove, { full: percent(atFull), gain: points(gain), none: percent(atNone), loss: points(loss) })}`,
      ]),
  ];
}

const POINT_DECIMALS = 2;

const LEVELS = {
  objective: "whatIfObjective",
  centre: "whatIfCentre",
  scope: "whatIfScope",
  typology: "whatIfTypology",
} as const;

function sideBySide(
  { now, then, rows, totals }: PolicyComparison,
  language: WorkbookLanguage,
  texts: CliTexts,
): readonly string[] {
  const shown = (row: IndicatorRow, decimals: number): string => {
    const { attainment, band } = row.assessment;
    const share = attainment.kind === "computed" ? formatPercent(attainment.shown, language, decimals) : "–";
    return `${share} ${bandLabel(band, language)}`;
  };
  const total = ({ shown: share }: RollUp, decimals: number): string =>
    share === undefined ? texts.noTotal : formatPercent(share, language, decimals);
  const { decimals } = now.policy;
  const beside = (one: string, other: string): string => `${INDENT}${one} → ${other}`;
  const changed = totals.filter(
    (one) => one.level === "administration" || total(one.now, decimals) !== total(one.then, decimals),
  );
  return [
    fill(texts.whatIfPolicies, { now: now.policy.version, then: then.policy.version }),
    ...(rows.length === 0 ? [`  ${texts.whatIfSameRows}`] : []),
    ...rows.flatMap((sides) => [
      title(sides.now),
      beside(shown(sides.now, decimals), shown(sides.then, decimals)),
    ]),
    "",
    texts.whatIfTotals,
    ...changed.flatMap(({ level, key, now: one, then: other }) => [
      `  ${level === "administration" ? texts.mean : `${texts[LEVELS[level]]} ${key}`}`,
      beside(total(one, decimals), total(other, decimals)),
    ]),
  ];
}
