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

interface RuleLine {
  readonly name: string;
  readonly value: string;
  readonly origin: string;
}

/** Where they stand among the columns of the log. */
const NAME_COLUMN = 3;
const VALUE_COLUMN = 4;
const ORIGIN_COLUMN = 9;

const LEVELS: readonly BandLevel[] = ["indicator", "objective", "centre", "administration"];

/** The rules of a run, each with where it comes from: a house rule is said to be one. */
export function ruleRows({ policy, language, asOf, engineVersion }: AssessedPlan): readonly LayoutRow[] {
  const say = sheetSpeaker(language);
  const origin = (isDefault: boolean): string => say(isDefault ? "log.house" : "log.chosen");
  const { cap } = policy;
  const lines: readonly RuleLine[] = [
    {
      name: say("log.method"),
      value: say(`log.method.${policy.method}`),
      origin: origin(policy.method === DEFAULT_POLICY.method),
    },
    {
      name: say("log.cap"),
      value: cap === undefined ? say("log.no-cap") : formatPercent(cap, language),
      origin: origin(String(cap) === String(DEFAULT_POLICY.cap)),
    },
    { name: say("log.settled"), value: say("log.settled.value"), origin: say("log.house") },
    {
      name: say("log.decimals"),
      value: String(policy.decimals),
      origin: origin(policy.decimals === DEFAULT_POLICY.decimals),
    },
    {
      name: say("log.missing"),
      value: say(`log.missing.${policy.missingActual}`),
      origin: origin(policy.missingActual === DEFAULT_POLICY.missingActual),
    },
    {
      name: say("log.aggregation"),
      value: say(`log.aggregation.${policy.aggregation}`),
      origin: origin(policy.aggregation === DEFAULT_POLICY.aggregation),
    },
    ...LEVELS.map((level) => ({
      name: say(`log.bands.${level}`),
      value: bandWords(policy.bands[level], language),
      origin: origin(isDefaultSet(policy, level)),
    })),
    {
      name: say("log.as-of"),
      value: asOf === undefined ? say("log.no-as-of") : formatDate(asOf, language),
      origin: "",
    },
    { name: say("log.version"), value: policy.version, origin: "" },
    { name: say("log.engine"), value: `Traguardo ${engineVersion}`, origin: "" },
  ];
  return [
    { height: 22, cells: textRow([say("log.rules")], SECTION) },
    ruleRow(say("log.rule-name"), say("log.rule-value"), say("log.rule-origin"), LABEL),
    ...lines.map(({ name, value, origin: from }) => ruleRow(name, value, from, SENTENCE)),
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
