import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import type { BandLevel, Bands } from "../../core/policy/status-band.ts";
import type { CellStyle, LayoutCell, LayoutRow } from "../../ports/layout.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { bandName } from "../texts/evaluation/labels.ts";
import { formatDate, formatPercent } from "../texts/numbers.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { textCell, textRow } from "./cells.ts";
import { LABEL, SECTION, SENTENCE } from "./styles.ts";

const LEVELS: readonly BandLevel[] = ["indicator", "objective", "centre", "administration"];

/** In the order in which they stand. */
export const RULE_KEYS = [
  "method",
  "cap",
  "settled",
  "decimals",
  "missing",
  "aggregation",
  "bands.indicator",
  "bands.objective",
  "bands.centre",
  "bands.administration",
  "as-of",
  "spoken",
  "version",
  "engine",
] as const;
export type RuleKey = (typeof RULE_KEYS)[number];

export interface RuleLine {
  readonly key: RuleKey;
  /** As the log names it. */
  readonly name: string;
  readonly value: string;
  readonly origin: string;
}

/** Where they stand among the columns of the log. */
const NAME_COLUMN = 3;
const VALUE_COLUMN = 4;
const ORIGIN_COLUMN = 9;

/** The rules of a run, each with where it comes from: a house rule is said to be one. */
export function ruleLines(assessed: AssessedPlan): readonly RuleLine[] {
  const { policy, language, spoken, asOf, engineVersion } = assessed;
  const say = sheetSpeaker(language);
  const rule = (key: RuleKey, value: string, isDefault: boolean): RuleLine => ({
    key,
    name: say(`log.${key}`),
    value,
    origin: say(isDefault ? "log.house" : "log.chosen"),
  });
  const fact = (key: RuleKey, value: string): RuleLine => ({
    key,
    name: say(`log.${key}`),
    value,
    origin: "",
  });
  const { cap } = policy;
  return [
    rule("method", say(`log.method.${policy.method}`), policy.method === DEFAULT_POLICY.method),
    rule(
      "cap",
      cap === undefined ? say("log.no-cap") : formatPercent(cap, language),
      String(cap) === String(DEFAULT_POLICY.cap),
    ),
    rule("settled", say("log.settled.value"), true),
    rule("decimals", String(policy.decimals), policy.decimals === DEFAULT_POLICY.decimals),
    rule(
      "missing",
      say(`log.missing.${policy.missingActual}`),
      policy.missingActual === DEFAULT_POLICY.missingActual,
    ),
    rule(
      "aggregation",
      say(`log.aggregation.${policy.aggregation}`),
      policy.aggregation === DEFAULT_POLICY.aggregation,
    ),
    ...LEVELS.map((level) =>
      rule(`bands.${level}`, bandWords(policy.bands[level], language), isDefaultSet(policy, level)),
    ),
    fact("as-of", asOf === undefined ? say("log.no-as-of") : formatDate(asOf, language)),
    fact("spoken", say(`log.spoken.${spoken}`)),
    fact("version", policy.version),
    fact("engine", `Traguardo ${engineVersion}`),
  ];
}

/** The same as rows of the log, under their headings. */
export function ruleRows(assessed: AssessedPlan): readonly LayoutRow[] {
  const say = sheetSpeaker(assessed.language);
  return [
    { height: 22, cells: textRow([say("log.rules")], SECTION) },
    ruleRow(say("log.rule-name"), say("log.rule-value"), say("log.rule-origin"), LABEL),
    ...ruleLines(assessed).map(({ name, value, origin }) => ruleRow(name, value, origin, SENTENCE)),
  ];
}

/** Values are longer than the columns of the log are wide: they run over the empty cells beside them. */
const ruleRow = (name: string, value: string, from: string, style: CellStyle): LayoutRow => {
  const cells = Array<LayoutCell | undefined>(ORIGIN_COLUMN);
  cells[NAME_COLUMN - 1] = textCell(name, LABEL);
  cells[VALUE_COLUMN - 1] = textCell(value, style);
  cells[ORIGIN_COLUMN - 1] = textCell(from, style);
  return { cells: Array.from(cells) };
};

const bandWords = (bands: Bands, language: WorkbookLanguage): string =>
  bands
    .map((band) =>
      sheetSpeaker(language)("log.band", {
        name: bandName(band, language),
        from: formatPercent(band.from, language),
      }),
    )
    .join("; ");

/** Names, colours and symbols are the administration's to choose; where a band starts is the rule. */
function isDefaultSet({ bands }: Policy, level: BandLevel): boolean {
  const startsOf = (set: Bands): string => set.map(({ from }) => from.toString()).join(" ");
  return startsOf(bands[level]) === startsOf(DEFAULT_POLICY.bands[level]);
}
