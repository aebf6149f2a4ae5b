import type { Proof } from "../../core/assessment/assessment.ts";
import { cellText } from "../../core/cell.ts";
import type { Method } from "../../core/policy/policy.ts";
import type { LayoutCell, LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { inputsDigest } from "../inputs-digest.ts";
import { INDICATOR_COLUMNS, OWNED_SHEETS } from "../plan-layout.ts";
import { evaluationSpeaker } from "../texts/evaluation/evaluation.ts";
import { sentence } from "../texts/evaluation/sentences.ts";
import { decisionClause, opposedWords } from "../texts/explain.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import type { ProofWords } from "../texts/proof-words.ts";
import { directionWord } from "../texts/words.ts";
import { textCell, textRow } from "./cells.ts";
import { cellsOf, type IndicatorCells } from "./indicator-cells.ts";
import {
  blankRow,
  headingRow,
  NO_INPUTS,
  pageLayout,
  titleRows,
  widths,
  type DescribedSheet,
} from "./page.ts";
import { ruleRows } from "./policy-rows.ts";
import { SENTENCE, TEXT, withFormat } from "./styles.ts";

/** Hexadecimal digits may look like a number ("123456e78901"): they stay text. */
const DIGEST = withFormat(TEXT, "@");
const COLUMNS = widths(12, 9, 36, 17, 18, 28, 26, 38, 26, 36, 15, 24, 30, 17);

/**
 * *Registro dei calcoli*: for each row everything needed to retrace its verdict, then the rules that held for all.
 * The rules come last, so that the headings of a long list stay in view; the first rows lead to them.
 */
export function describeLog(assessed: AssessedPlan, cells = cellsOf(assessed)): DescribedSheet {
  const { language, rows } = assessed;
  const say = sheetSpeaker(language);
  const title = titleRows(say("log.title"), assessed).slice(0, -1);
  const headingAt = title.length + 3;
  const rulesAt = headingAt + Math.max(1, rows.length) + 2;
  const link = { sheet: OWNED_SHEETS.log[language], address: `A${rulesAt}` };
  const body =
    rows.length === 0
      ? [{ cells: textRow([say("log.empty")], SENTENCE) }]
      : rows.map((row) => logRow(row, assessed, cells(row), say));
  const layout = pageLayout("log", assessed, {
    columns: COLUMNS,
    rows: [
      ...title,
      { cells: [textCell(say("log.rules-link"), SENTENCE, link)] },
      blankRow(),
      headingRow(LOG_KEYS.map((key) => logHeading(key, language))),
      ...body,
      blankRow(),
      ...ruleRows(assessed),
    ],
    headingRow: headingAt,
    frozenColumns: 3,
  });
  return { role: "log", layout, inputCells: NO_INPUTS };
}

/** The columns of the log, in their order. */
export const LOG_KEYS = [
  "id",
  "code",
  "name",
  "target",
  "actual",
  "reading",
  "direction",
  "assumptions",
  "rule",
  "steps",
  "attainment",
  "verdict",
  "decision",
  "digest",
] as const;
export type LogKey = (typeof LOG_KEYS)[number];

export function logHeading(key: LogKey, language: AssessedPlan["language"]): string {
  switch (key) {
    case "id":
    case "code":
    case "name":
    case "attainment":
    case "verdict":
      return INDICATOR_COLUMNS[key][language];
    default:
      return sheetSpeaker(language)(`log.${key}`);
  }
}

function logRow(row: IndicatorRow, assessed: AssessedPlan, cells: IndicatorCells, say: Say): LayoutRow {
  const { language } = assessed;
  const { indicator, assessment } = row;
  const { proof } = assessment;
  const { assumptions, issues, steps } = cells.words;
  const remarks = [...assumptions, ...issues.map(({ sentences }) => sentences)];
  return {
    cells: [
      textCell(indicator.key, TEXT),
      cells.code,
      cells.name,
      sourceCell(cellText(row.target), row, "target"),
      actualCell(row, cells.words),
      cells.reading,
      textCell(directionWords(proof, assessed, say), TEXT),
      textCell(remarks.join("\n"), TEXT),
      textCell(methodWords(row, assessed, say), TEXT),
      textCell(steps.join("\n"), TEXT),
      cells.attainment,
      cells.verdict,
      textCell(proof.decision === undefined ? "" : sentence(decisionClause(proof.decision, language)), TEXT),
      { value: inputsDigest(indicator), style: DIGEST },
    ],
  };
}

/** What the cell shows and where it stands. The row's code leads there: a link in a long text would not wrap. */
function sourceCell(text: string, { cells }: IndicatorRow, key: "target" | "actual"): LayoutCell {
  const address = cells[key];
  return textCell(address === undefined ? text : `${text} (${address})`.trim(), TEXT);
}

/** The same; what the row's formula gives stands with the formula's cell, as the actual or beside it. */
function actualCell(row: IndicatorRow, { computed }: ProofWords): LayoutCell {
  const typed = sourceCell(cellText(row.indicator.actual.cell), row, "actual");
  if (computed === undefined) return typed;
  const { formula } = row.cells;
  const line = formula === undefined ? computed : `${computed} (${formula})`;
  const isJudged = row.assessment.proof.computed?.isJudged === true;
  return textCell(isJudged ? line : `${String(typed.value ?? "")}\n${line}`, TEXT);
}

/** "minore è meglio (numeratore «oneri»)", and what speaks against it. */
export function directionWords(
  { direction }: Proof,
  { language }: Pick<AssessedPlan, "language">,
  say: Say,
): string {
  if (direction === undefined) return "";
  const word = evaluationSpeaker(language);
  const source = word(`source.${direction.source}`);
  const found = say("log.direction-found", {
    direction: directionWord(direction.direction, language),
    source: direction.words === "" ? source : word("opposed.source", { source, words: direction.words }),
  });
  const sources = opposedWords(direction, language);
  return sources === "" ? found : `${found}\n${word("opposed", { sources })}`;
}

/** Which rule gave the verdict and which method the attainment; said where one method stood in for another. */
export function methodWords(
  { indicator, assessment }: IndicatorRow,
  { language, policy }: Pick<AssessedPlan, "language" | "policy">,
  say: Say,
): string {
  const word = evaluationSpeaker(language);
  const rule = word(`rule.${assessment.proof.rule}`);
  if (assessment.attainment.kind !== "computed") return rule;
  const used: Method = assessment.attainment.method;
  const asked = indicator.method ?? policy.method;
  const method =
    used === asked
      ? word(`method.${used}`)
      : say("log.in-place-of", { used: word(`method.${used}`), asked: word(`method.${asked}`) });
  return say("log.rule-and-method", { rule, method });
}
