import type { ListValidation, SheetLayout } from "../../ports/layout.ts";
import type { Change } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { TABLES, type ParameterKey, type WorkbookLanguage } from "../plan-layout.ts";
import { areaOf } from "./choice-block.ts";
import { CHOICE_LISTS, type ChoiceListKey } from "./choice-lists.ts";
import { indicatorsBlock, indicatorsSheet } from "./indicators-sheet.ts";
import { registerBlocks, registersSheet } from "./registers-sheet.ts";
import { PARAMETER_KEYS } from "./settings-blocks.ts";
import { settingsBlocks, settingsSheet } from "./settings-sheet.ts";
import { bodyOf, type TableBlock } from "./table-block.ts";
import type { IndicatorColumn, TemplateContent } from "./template-content.ts";

const INDICATOR_LISTS = [
  ["scope", "scope"],
  ["typology", "typology"],
  ["direction", "direction"],
  ["trend", "trend"],
  ["method", "method"],
  ["aggregation", "centreAggregation"],
  ["decision", "decision"],
] as const satisfies readonly (readonly [IndicatorColumn, ChoiceListKey])[];

const PARAMETER_LISTS = [
  ["language", "language"],
  ["method", "method"],
  ["missingActual", "missingActual"],
  ["aggregation", "aggregation"],
] as const satisfies readonly (readonly [ParameterKey, ChoiceListKey])[];

/**
 * A new workbook: *Indicatori*, *Anagrafiche*, *Impostazioni* with their tables, empty or filled. The sheets are the
 * user's from then on, so they bear no mark of ours.
 */
export const templateChanges = (content: TemplateContent, language: WorkbookLanguage): readonly Change[] =>
  templateSheets(content, language).map((layout) => ({
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout,
  }));

/** The same as layouts, which refer to each other by name. */
export function templateSheets(content: TemplateContent, language: WorkbookLanguage): readonly SheetLayout[] {
  const indicators = indicatorsBlock(content, language);
  const registers = registerBlocks(content, language);
  const settings = settingsBlocks(content, language);
  const { objectives, centres } = registers;
  const { parameters, bands, lists } = settings;

  const fromList = (area: Area, key: ChoiceListKey): ListValidation => ({
    area,
    source: { sheet: TABLES.parameters.sheet[language], area: areaOf(lists, key) },
    allowOther: CHOICE_LISTS.some((list) => list.key === key && list.open === true),
  });
  /** Codes and names that the registers hold; several may be written in one cell. */
  const fromRegister = (area: Area, block: TableBlock, key: string): ListValidation => ({
    area,
    source: { sheet: TABLES.objectives.sheet[language], area: bodyOf(block, key) },
    allowOther: true,
  });

  return [
    {
      ...indicatorsSheet(indicators, content, language),
      validations: [
        ...INDICATOR_LISTS.map(([column, list]) => fromList(bodyOf(indicators, column), list)),
        fromRegister(bodyOf(indicators, "objective"), objectives, "code"),
        fromRegister(bodyOf(indicators, "centre"), centres, "name"),
      ],
    },
    {
      ...registersSheet(registers, language),
      validations: [
        fromList(bodyOf(objectives, "level"), "objectiveLevel"),
        fromRegister(bodyOf(objectives, "parent"), objectives, "code"),
        fromList(bodyOf(centres, "kind"), "centreKind"),
      ],
    },
    {
      ...settingsSheet(settings, language),
      validations: [
        ...PARAMETER_LISTS.map(([key, list]) => fromList(parameterCell(parameters, key), list)),
        fromList(bodyOf(bands, "level"), "bandLevel"),
      ],
    },
  ];
}

function parameterCell(block: TableBlock, key: ParameterKey): Area {
  const values = bodyOf(block, "value");
  const row = values.top + PARAMETER_KEYS.indexOf(key);
  return { ...values, top: row, bottom: row };
}
