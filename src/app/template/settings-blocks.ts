import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { DEFAULT_BANDS, type BandLevel } from "../../core/policy/status-band.ts";
import {
  BAND_COLUMNS,
  PARAMETER_COLUMNS,
  PARAMETERS,
  type ColumnSpec,
  type ParameterKey,
  type WorkbookLanguage,
} from "../plan-layout.ts";
import {
  AGGREGATION_CHOICES,
  BAND_LEVEL_CHOICES,
  BAND_NAMES,
  METHOD_CHOICES,
  MISSING_ACTUAL_CHOICES,
} from "./choices.ts";
import { blockColumn, tableBlock, type BlockColumn, type BlockRow, type TableBlock } from "./table-block.ts";
import type { TemplateContent } from "./template-content.ts";
import { CENTRED, LEFT } from "./template-styles.ts";
import { PARAMETER_HELP, SHEET_WORDS } from "./template-words.ts";
import { typedText, type Typed } from "./typed-value.ts";

const ACCEPTED_WIDTH = 58;
const PERCENT = "0%";

export const PARAMETER_KEYS = Object.keys(PARAMETERS) as readonly ParameterKey[];

/** `Parametri`: one row per parameter, given or default, with what it accepts beside it. */
export function parametersBlock(
  content: TemplateContent,
  language: WorkbookLanguage,
  top: number,
  left: number,
): TableBlock {
  const columns: readonly BlockColumn[] = [
    ...Object.entries<ColumnSpec>(PARAMETER_COLUMNS).map(([key, spec]) =>
      blockColumn(key, spec, language, LEFT),
    ),
    blockColumn("accepted", { ...SHEET_WORDS.accepted, width: ACCEPTED_WIDTH }, language),
  ];
  const defaults = defaultParameters(language);
  const rows = PARAMETER_KEYS.map((key): BlockRow => {
    return {
      name: typedText(PARAMETERS[key][language]),
      value: content.parameters[key] ?? defaults[key],
      accepted: typedText(PARAMETER_HELP[key][language]),
    };
  });
  return tableBlock({ table: "parameters", language, top, left, columns, rows, blankRows: 0 });
}

/** What holds where nobody says otherwise; the plan's own facts have no default. */
function defaultParameters(language: WorkbookLanguage): Readonly<Partial<Record<ParameterKey, Typed>>> {
  const { method, cap, decimals, missingActual, aggregation } = DEFAULT_POLICY;
  return {
    language: typedText(language),
    method: typedText(METHOD_CHOICES[method][language]),
    ...(cap === undefined ? {} : { cap: { value: cap.toNumber(), format: PERCENT } }),
    decimals: { value: decimals, format: "General" },
    missingActual: typedText(MISSING_ACTUAL_CHOICES[missingActual][language]),
    aggregation: typedText(AGGREGATION_CHOICES[aggregation][language]),
  };
}

/** `Fasce`: the bands of every level, given or default. */
export function bandsBlock(
  content: TemplateContent,
  language: WorkbookLanguage,
  top: number,
  left: number,
): TableBlock {
  const columns = Object.entries<ColumnSpec>(BAND_COLUMNS).map(([key, spec]) =>
    blockColumn(key, spec, language, key === "from" ? { ...CENTRED, format: PERCENT } : {}),
  );
  const levels = Object.keys(BAND_LEVEL_CHOICES) as readonly BandLevel[];
  const defaults = levels.flatMap((level) =>
    DEFAULT_BANDS[level].map((band): BlockRow => ({
      level: typedText(BAND_LEVEL_CHOICES[level][language]),
      name: typedText(band.name ?? BAND_NAMES[band.key][language]),
      from: { value: band.from.toNumber(), format: PERCENT },
    })),
  );
  const rows = content.bands ?? defaults;
  return tableBlock({ table: "bands", language, top, left, columns, rows, blankRows: 0 });
}
