import { newId } from "../model/new-book.ts";
import type { ConditionalRule } from "../model/conditional-rule.ts";
import { FIRST_RULES, isRuleKind } from "../model/new-rule.ts";
import { ensureUnprotected } from "../model/sheet-access.ts";
import { subtractAreas, touch } from "../model/subtract-areas.ts";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/host-error.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { RuleTarget, Targets } from "./targets.ts";
import { booleanOf, numberOf } from "./wire-readers.ts";

type Collection = Targets["ConditionalFormatCollection"];

/** The conditional formats that touch a range, the first in rank first. */
export const conditionalFormatCollection: ObjectType<Collection> = {
  call: {
    GetCount: (target) => rulesAt(target).length,
    Add: (target, args, { book }) => {
      const kind = args.text(0);
      if (!isRuleKind(kind)) throw invalidArgument();
      ensureUnprotected(target.sheet);
      const { areas } = target;
      const rule: ConditionalRule = {
        id: newId(book),
        kind,
        areas,
        stopIfTrue: false,
        rule: FIRST_RULES[kind],
        look: {},
      };
      // A new one comes first in rank. @source office.js, ConditionalFormatCollection.add
      target.sheet.conditionalRules.unshift(rule);
      return held("ConditionalFormat", { sheet: target.sheet, rule });
    },
    /** Of rules that reach beyond the range the rest stays. */
    ClearAll: ({ sheet, areas }) => {
      ensureUnprotected(sheet);
      for (const rule of rulesAt({ sheet, areas })) {
        rule.areas = subtractAreas(rule.areas, areas);
        if (rule.areas.length === 0) remove({ sheet, rule });
      }
    },
    GetItemAt: (target, args) => {
      const rule = existing(rulesAt(target)[args.number(0)]);
      return held("ConditionalFormat", { sheet: target.sheet, rule });
    },
    GetItemOrNullObject: (target, args) => find(target, args.text(0)) ?? null,
  },
  items: (target) => rulesAt(target).map((rule) => held("ConditionalFormat", { sheet: target.sheet, rule })),
  item: (target, key) => find(target, String(key)),
};

export const conditionalFormat: ObjectType<RuleTarget> = {
  identity: { field: "Id", of: ({ rule }) => rule.id },
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.kind,
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
    /** Counted from 0 within the sheet. */
    Priority: ({ sheet, rule }) => sheet.conditionalRules.indexOf(rule),
  },
  set: {
    StopIfTrue: ({ sheet, rule }, value) => {
      ensureUnprotected(sheet);
      rule.stopIfTrue = booleanOf(value);
    },
    Priority: ({ sheet, rule }, value, { switches }) => {
      ensureUnprotected(sheet);
      moveTo({ sheet, rule }, numberOf(value), switches.movedRules === "same" ? rule : { ...rule });
    },
  },
  navigate: {
    Custom: required("Custom", "CustomConditionalFormat"),
    CustomOrNullObject: optional("Custom", "CustomConditionalFormat"),
    CellValue: required("CellValue", "CellValueConditionalFormat"),
    CellValueOrNullObject: optional("CellValue", "CellValueConditionalFormat"),
    TextComparison: required("ContainsText", "TextConditionalFormat"),
    TextComparisonOrNullObject: optional("ContainsText", "TextConditionalFormat"),
    TopBottom: required("TopBottom", "TopBottomConditionalFormat"),
    TopBottomOrNullObject: optional("TopBottom", "TopBottomConditionalFormat"),
    Preset: required("PresetCriteria", "PresetCriteriaConditionalFormat"),
    PresetOrNullObject: optional("PresetCriteria", "PresetCriteriaConditionalFormat"),
    DataBar: required("DataBar", "DataBarConditionalFormat"),
    DataBarOrNullObject: optional("DataBar", "DataBarConditionalFormat"),
    ColorScale: required("ColorScale", "ColorScaleConditionalFormat"),
    ColorScaleOrNullObject: optional("ColorScale", "ColorScaleConditionalFormat"),
    IconSet: required("IconSet", "IconSetConditionalFormat"),
    IconSetOrNullObject: optional("IconSet", "IconSetConditionalFormat"),
  },
  call: {
    Delete: (target) => {
      ensureUnprotected(target.sheet);
      remove(target);
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      // @source office.js: an error where it applies to several ranges; which one is a guess
      if (range === null) throw invalidOperation();
      return range;
    },
    GetRangeOrNullObject: (target) => rangeOf(target),
    GetRanges: ({ sheet, rule }) => held("RangeAreas", { sheet, areas: rule.areas }),
  },
};

const rulesAt = ({ sheet, areas }: Collection): readonly ConditionalRule[] =>
  sheet.conditionalRules.filter((rule) => touch(rule.areas, areas));

function find(target: Collection, id: string): ExcelObject | undefined {
  const rule = rulesAt(target).find((each) => each.id === id);
  return rule === undefined ? undefined : held("ConditionalFormat", { sheet: target.sheet, rule });
}

function remove({ sheet, rule }: RuleTarget): void {
  sheet.conditionalRules.splice(sheet.conditionalRules.indexOf(rule), 1);
}

/**
 * Below 0 counts from the last one; beyond the ends is at the end.
 *
 * @param moved what stands at the new place: the rule, or a copy of which the one at hand knows nothing
 * @source office.js, ConditionalFormat.priority
 */
function moveTo(
  { sheet: { conditionalRules }, rule }: RuleTarget,
  priority: number,
  moved: ConditionalRule,
): void {
  if (!Number.isInteger(priority)) throw invalidArgument();
  const last = conditionalRules.length - 1;
  const place = priority < 0 ? conditionalRules.length + priority : priority;
  const former = conditionalRules.indexOf(rule);
  if (former < 0) throw itemNotFound();
  conditionalRules.splice(former, 1);
  conditionalRules.splice(Math.min(Math.max(place, 0), last), 0, moved);
}

function rangeOf({ sheet, rule }: RuleTarget): ExcelObject | null {
  const [area, ...more] = rule.areas;
  return area === undefined || more.length > 0 ? null : held("Range", { sheet, area });
}

type Detail =
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "TopBottomConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "DataBarConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "IconSetConditionalFormat";

function optional(kind: ConditionalRule["kind"], type: Detail) {
  return (target: RuleTarget): ExcelObject | null => (target.rule.kind === kind ? held(type, target) : null);
}

/** Asking a format of another kind for it is an error; which one is a guess. */
function required(kind: ConditionalRule["kind"], type: Detail) {
  return (target: RuleTarget): ExcelObject => {
    if (target.rule.kind !== kind) throw invalidOperation();
    return held(type, target);
  };
}
