import { conditionalFormat, conditionalFormatCollection } from "./conditional-formats.ts";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-looks.ts";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./conditional-rules.ts";
import {
  colorScaleConditionalFormat,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
} from "./conditional-scales.ts";
import { dataValidation } from "./data-validation.ts";

/** Conditional formats and data validation, by their names in the library. */
export const conditionalFormatTypes = {
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  DataValidation: dataValidation,
};
