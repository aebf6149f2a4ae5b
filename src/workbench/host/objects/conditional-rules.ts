import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../../../ports/address.ts";
import { ensureUnprotected } from "../model/sheet-access.ts";
import { held, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { RuleTarget } from "./targets.ts";
import { oneOf, textOf } from "./wire-readers.ts";
import { recordOf } from "./wire-record.ts";

/** By a formula of one's own. */
export const customConditionalFormat: ObjectType<RuleTarget> = {
  navigate: {
    Rule: (target) => held("ConditionalFormatRule", target),
    Format: (target) => held("ConditionalRangeFormat", target),
  },
};

/** Relative references are those of the upper left cell of the range. */
export const conditionalFormatRule: ObjectType<RuleTarget> = {
  get: {
    Formula: ({ rule }) => formulaOf(rule.rule),
    FormulaR1C1: (target) => translateFormulaToR1C1(formulaOf(target.rule.rule), anchor(target)),
  },
  set: {
    Formula: (target, value) => {
      setFormula(target, textOf(value));
    },
    FormulaR1C1: (target, value) => {
      setFormula(target, translateFormulaToA1(textOf(value), anchor(target)));
    },
  },
};

/** One class for each kind of rule that is a single object with a look; what the object must hold. */
export const cellValueConditionalFormat = ruled((rule) => {
  const operator = oneOf(CELL_VALUE_OPERATORS, rule["operator"] ?? null);
  textOf(rule["formula1"] ?? null);
  if (operator === "Between" || operator === "NotBetween") textOf(rule["formula2"] ?? null);
});

export const textConditionalFormat = ruled((rule) => {
  oneOf(TEXT_OPERATORS, rule["operator"] ?? null);
  textOf(rule["text"] ?? null);
});

export const topBottomConditionalFormat = ruled((rule) => {
  oneOf(TOP_BOTTOM_TYPES, rule["type"] ?? null);
  const rank = rule["rank"];
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > 1000) throw invalidArgument();
});

export const presetCriteriaConditionalFormat = ruled((rule) => {
  oneOf(PRESET_CRITERIA, rule["criterion"] ?? null);
});

const CELL_VALUE_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const TOP_BOTTOM_TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const PRESET_CRITERIA = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

/** The rule as one object, read and set whole. @param check throws InvalidArgument for one that lacks something */
function ruled(check: (rule: Readonly<Record<string, Wire>>) => void): ObjectType<RuleTarget> {
  return {
    get: { Rule: ({ rule }) => rule.rule as Wire },
    set: {
      Rule: ({ sheet, rule }, value) => {
        ensureUnprotected(sheet);
        const given = recordOf(value);
        check(given);
        rule.rule = given;
      },
    },
    navigate: { Format: (target) => held("ConditionalRangeFormat", target) },
  };
}

const formulaOf = (rule: Readonly<Record<string, unknown>>): string => String(rule["formula"]);

function setFormula({ sheet, rule }: RuleTarget, formula: string): void {
  ensureUnprotected(sheet);
  rule.rule = { formula };
}

function anchor({ rule }: RuleTarget): string {
  const { top, left } = rule.areas[0] ?? { top: 1, left: 1 };
  return cellAddress(top, left);
}
