import type { Lexicon } from "../lexicon/lexicon.ts";
import { formatQuantity } from "../number/format-quantity.ts";
import { assertNever } from "../result.ts";
import { formatBound } from "../wording/format-bound.ts";
import { formatDate } from "../wording/format-date.ts";
import { phrasesIn } from "../wording/phrase-book.ts";
import type { Target } from "./target.ts";

/**
 * A target in words that `parseTarget` reads back: "≥ 80 %", "+15 %", "da 80 % a 90 %", "30.06.2021",
 * "sì, max € 4.293.180". Every digit is printed; without a target the words of the cell are.
 */
export function formatTarget(target: Target, lexicon: Lexicon): string {
  const { bounds, dates } = lexicon;
  switch (target.kind) {
    case "threshold":
      return target.isChange === true
        ? `${first(lexicon.changes.any)} ${formatBound(target.comparator, target.bound, lexicon)}`
        : formatBound(target.comparator, target.bound, lexicon);
    case "baseline":
      return target.words;
    case "bare": {
      const plus = target.sign === "+" ? "+" : "";
      return `${plus}${formatQuantity(target.bound, lexicon)}`;
    }
    case "range": {
      const [form] = bounds.ranges;
      const lower = `${first(form?.opening)} ${formatQuantity(target.lower, lexicon)}`;
      return `${lower} ${first(form?.joint)} ${formatQuantity(target.upper, lexicon)}`;
    }
    case "deadline":
      return formatDate(target.due, dates);
    case "yes-no":
      return formatYesNo(target, lexicon);
    case "stage":
      return target.stage;
    case "all-of":
    case "any-of": {
      const joiner = first(target.kind === "all-of" ? bounds.and : bounds.or);
      return target.parts.map((part) => formatTarget(part, lexicon)).join(` ${joiner} `);
    }
    case "none":
      return target.words;
    default:
      return assertNever(target);
  }
}

function formatYesNo(target: Extract<Target, { kind: "yes-no" }>, lexicon: Lexicon): string {
  if (target.isAct === true) return target.qualifier ?? "";
  const { answers } = lexicon;
  const answer = first(target.wanted ? answers.yes : answers.noAlone);
  const ceiling = target.ceiling === undefined ? [] : [`max ${formatQuantity(target.ceiling, lexicon)}`];
  return [answer, ...(target.qualifier === undefined ? [] : [target.qualifier]), ...ceiling].join(", ");
}

const first = (words = ""): string => phrasesIn(words)[0] ?? "";
