import type { AssessedPlan, IndicatorRow } from "../../app/assessed-plan.ts";
import { directionWords, methodWords } from "../../app/describe/describe-log.ts";
import { proposalFor } from "../../app/describe/proposal.ts";
import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../../app/plan-layout.ts";
import { evaluationSpeaker } from "../../app/texts/evaluation/evaluation.ts";
import { varianceLabel } from "../../app/texts/evaluation/labels.ts";
import { sentence } from "../../app/texts/evaluation/sentences.ts";
import { decisionClause, explain } from "../../app/texts/explain.ts";
import { proofWords } from "../../app/texts/proof-words.ts";
import { sheetSpeaker, type Say } from "../../app/texts/sheets/sheets.ts";
import { whatIfSentences } from "../../app/texts/what-if.ts";
import { whatIfOf } from "../../app/what-if-of.ts";
import { cellText, type Cell } from "../../core/cell.ts";
import { isBest } from "../../core/assessment/what-if.ts";
import type { CellRef } from "../../core/issue.ts";
import type { Explanation } from "./pane-model.ts";

type Part = Explanation["parts"][number];

/** *Perché?*: how a row was read, by which rule and method, each step, what was assumed, what a person ruled. */
export function explanation(
  row: IndicatorRow,
  assessed: AssessedPlan,
  language: WorkbookLanguage,
): Explanation {
  const { indicator, assessment } = row;
  const { proof, variance, question } = assessment;
  const say = sheetSpeaker(language);
  const words = proofWords(proof, language);
  const at = (key: string): CellRef | undefined => {
    const address = row.cells[key];
    return address === undefined ? undefined : { sheet: row.sheet, address };
  };
  const read = (cell: Cell, reading: string | undefined): readonly string[] => [
    `${say("column.written")}: ${cellText(cell)}`,
    `${say("column.reading")}: ${reading ?? say("confirm.unread")}`,
  ];
  const parts: readonly Part[] = [
    {
      heading: INDICATOR_COLUMNS.target[language],
      lines: read(row.target, words.target),
      at: at("target"),
    },
    {
      heading: INDICATOR_COLUMNS.actual[language],
      lines: [
        ...(proof.computed?.isJudged === true ? [] : read(row.actual, words.actual)),
        ...(words.computed === undefined ? [] : [words.computed]),
      ],
      at: at(proof.computed?.isJudged === true ? "formula" : "actual"),
    },
    {
      heading: say("log.direction"),
      lines: lines(directionWords(proof, { language }, say)),
      at: at("direction"),
    },
    { heading: say("log.rule"), lines: lines(methodWords(row, { language, policy: assessed.policy }, say)) },
    { heading: say("log.steps"), lines: words.steps },
    {
      heading: INDICATOR_COLUMNS.variance[language],
      lines: variance === undefined ? [] : [varianceWords(variance, language, say)],
    },
    { heading: evaluationSpeaker(language)("what-if.heading"), lines: proposals(row, assessed, language) },
    {
      heading: say("log.assumptions"),
      lines: [...words.assumptions, ...words.issues.map(({ sentences }) => sentences)],
    },
    {
      heading: say("log.decision"),
      lines: proof.decision === undefined ? [] : [sentence(decisionClause(proof.decision, language))],
      at: at("decision"),
    },
    {
      heading: say("column.proposal"),
      lines: question === "none" ? [] : lines(proposalFor(assessment, words, language)),
    },
  ];
  return {
    key: indicator.key,
    summary: explain(row, language, words),
    parts: parts.filter((part) => part.lines.length > 0),
  };
}

/** None where nothing could be better, or where only a person can say what is missing. */
function proposals(row: IndicatorRow, assessed: AssessedPlan, language: WorkbookLanguage): readonly string[] {
  const found = whatIfOf(row, assessed);
  const isSilent = found.kind === "none" || isBest(found);
  return isSilent ? [] : whatIfSentences(found, row.assessment.verdict, language);
}

/** The lines of a cell's text; none of an empty one. */
export const lines = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));

function varianceWords(
  variance: NonNullable<IndicatorRow["assessment"]["variance"]>,
  language: WorkbookLanguage,
  say: Say,
): string {
  const value = varianceLabel(variance, language);
  if (variance.favourable === undefined) return value;
  return `${value}, ${say(variance.favourable ? "variances.favourable" : "variances.unfavourable")}`;
}
