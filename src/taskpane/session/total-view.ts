import { remarkOf } from "../../app/describe/totals.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { formatPercent } from "../../app/texts/numbers.ts";
import { capitalised } from "../../app/texts/speaker.ts";
import { coverageWords, ruleSentence } from "../../app/texts/words.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { RollUp } from "../../core/roll-up/roll-up.ts";
import { bandView } from "./band-view.ts";
import type { TotalView } from "./pane-model.ts";

export interface Named {
  readonly key: string;
  readonly name: string;
  readonly total: RollUp;
  readonly depth?: number;
  /** Made level by level, along the objectives. */
  readonly isTree?: boolean;
}

export function totalView(
  { key, name, total, depth = 0, isTree = false }: Named,
  policy: Policy,
  language: WorkbookLanguage,
): TotalView {
  const { counts, shown, band } = total;
  const remark = capitalised(remarkOf(total, { language, policy }));
  return {
    key,
    name,
    coverage: coverageWords(counts, language),
    met: counts.met,
    assessed: counts.assessed,
    planned: counts.planned,
    share: shown?.toNumber(),
    shareText: shown === undefined ? "" : formatPercent(shown, language, policy.decimals),
    rule: shown === undefined ? remark : ruleSentence([total], isTree, language),
    provisional: total.state === "provisional" ? remark : "",
    band: bandView(band, language),
    depth,
  };
}
