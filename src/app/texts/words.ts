import type { VerdictKind } from "../../core/assessment/assessment.ts";
import type { Decimal } from "../../core/decimal.ts";
import type { Language } from "../../core/lexicon/lexicon.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Direction } from "../../core/quantity.ts";
import type { Counts, RollUp } from "../../core/roll-up/roll-up.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { evaluationSpeaker } from "./evaluation/evaluation.ts";
import { bandLabel } from "./evaluation/labels.ts";
import { issueWords, sentence } from "./evaluation/sentences.ts";
import { formatPercent } from "./numbers.ts";
import { sheetSpeaker } from "./sheets/sheets.ts";

/** "raggiunto": as people write it in the column *Decisione*. */
export const verdictWord = (kind: VerdictKind, language: Language): string =>
  evaluationSpeaker(language)(`verdict.${kind}`).toLowerCase();

/** "minore è meglio": as people write it in the column *Direzione*. */
export const directionWord = (direction: Direction, language: Language): string =>
  evaluationSpeaker(language)(`direction.${direction}`);

/** "43 target raggiunti su 53 valutati, 55 nel piano" */
export const coverageWords = ({ met, assessed, planned }: Counts, language: WorkbookLanguage): string =>
  sheetSpeaker(language)("coverage", { met, assessed, planned });

/**
 * How totals were made: "Media semplice: il piano non assegna pesi." Where the plan
 * has weights, the sentence says what became of them. `isTree`: level by level, along the objectives.
 */
export function ruleSentence(
  totals: readonly Pick<RollUp, "aggregation" | "weighing">[],
  isTree: boolean,
  language: WorkbookLanguage,
): string {
  const aggregation = totals[0]?.aggregation ?? "flat-mean";
  const isWeighed = totals.some((total) => total.weighing !== "equal");
  const say = sheetSpeaker(language);
  const rule =
    aggregation === "worst" || aggregation === "share-met"
      ? say(`mean.${aggregation}`)
      : isTree && aggregation === "tree-mean"
        ? say(isWeighed ? "mean.tree.given" : "mean.tree.equal")
        : say(isWeighed ? "mean.flat.apart" : "mean.flat.equal");
  return sentence(rule);
}

/**
 * What the administration's total says of itself, a sentence a line: counts and coverage first, then the mean with its
 * rule, then why it is provisional and between which bounds, or why there is none.
 */
export function totalSentences(
  total: RollUp,
  policy: Pick<Policy, "decimals">,
  language: WorkbookLanguage,
): readonly string[] {
  const say = sheetSpeaker(language);
  const percent = (share: Decimal): string => formatPercent(share, language, policy.decimals);
  const { counts, shown, bounds, band } = total;
  const [issue] = total.issues;
  const why = issue && issueWords(issue, language);
  return [
    coverageWords(counts, language),
    shown === undefined
      ? say("summary.no-mean")
      : say("summary.mean", { mean: percent(shown), band: bandLabel(band, language) }),
    ...(shown === undefined ? [] : [ruleSentence([total], true, language)]),
    ...(bounds === undefined
      ? []
      : [
          say("summary.provisional", {
            missing: counts.by["no-actual"] + counts.by["needs-review"],
            low: percent(bounds.low),
            high: percent(bounds.high),
          }),
        ]),
    ...(why === undefined ? [] : [say("summary.no-total", { what: why.what }), sentence(why.remedy)]),
  ];
}
