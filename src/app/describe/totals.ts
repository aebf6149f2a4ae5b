import type { CellStyle, LayoutCell } from "../../ports/layout.ts";
import type { RollUp } from "../../core/roll-up/roll-up.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { bandLabel } from "../texts/evaluation/labels.ts";
import { issueWords } from "../texts/evaluation/sentences.ts";
import { formatPercent } from "../texts/numbers.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { shareFormat } from "./number-formats.ts";
import { bandStyle, onTheRight, withFormat } from "./styles.ts";

type Terms = Pick<AssessedPlan, "language" | "policy">;

/** The mean of a total, on the tint of its band; where there is none, the words that say so stand in `remarkOf`. */
export function meanCell({ shown, band }: RollUp, { language, policy }: Terms): LayoutCell {
  const style = onTheRight(bandStyle(band));
  return shown === undefined
    ? { value: sheetSpeaker(language)("not-computable"), style }
    : { value: shown.toNumber(), style: withFormat(style, shareFormat(policy.decimals)) };
}

export const totalBandCell = ({ band }: RollUp, { language }: Terms): LayoutCell => ({
  value: bandLabel(band, language),
  style: bandStyle(band),
});

/** "provvisorio: fra 91,3 % e 95,0 %", "nessun indicatore valutato"; "" for a complete total. */
export function remarkOf({ state, bounds, issues }: RollUp, { language, policy }: Terms): string {
  const say = sheetSpeaker(language);
  switch (state) {
    case "complete":
      return "";
    case "provisional":
      return bounds === undefined
        ? ""
        : say("state.provisional", {
            low: formatPercent(bounds.low, language, policy.decimals),
            high: formatPercent(bounds.high, language, policy.decimals),
          });
    case "empty":
      return say("state.empty");
    case "no-total": {
      const [issue] = issues;
      return say("state.no-total", { why: issue === undefined ? "" : issueWords(issue, language).what });
    }
  }
}

/** Planned, assessed, met, missed, without verdict. */
export function countCells({ counts }: RollUp, style: CellStyle): readonly LayoutCell[] {
  const { planned, assessed, met } = counts;
  return [planned, assessed, met, assessed - met, planned - assessed].map((value) => ({ value, style }));
}
