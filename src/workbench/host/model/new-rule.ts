import type { ConditionalRule } from "./conditional-rule.ts";

type Rule = ConditionalRule["rule"];

/**
 * What a conditional format asks before the add-in says anything, near to what Excel's own dialogs offer first (a
 * guess). Members are named as the library names the properties.
 */
export const FIRST_RULES: Readonly<Record<ConditionalRule["kind"], Rule>> = {
  Custom: { formula: "=FALSE" },
  CellValue: { formula1: "=0", operator: "GreaterThan" },
  ContainsText: { operator: "Contains", text: "" },
  PresetCriteria: { criterion: "Blanks" },
  TopBottom: { rank: 10, type: "TopItems" },
  DataBar: {
    showDataBarOnly: false,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    positiveFormat: { fillColor: "#638EC6", gradientFill: true, borderColor: "" },
    negativeFormat: {
      fillColor: "#FF0000",
      borderColor: "",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  ColorScale: {
    criteria: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
  },
  IconSet: {
    style: "ThreeTrafficLights1",
    reverseIconOrder: false,
    showIconOnly: false,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "67" },
    ],
  },
};

export const isRuleKind = (kind: string): kind is ConditionalRule["kind"] => kind in FIRST_RULES;
