import type { DifferentialLook } from "../model/conditional-rule.ts";
import { ensureUnprotected } from "../model/sheet-access.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { colourOf } from "./look-members.ts";
import type { RuleTarget, Targets } from "./targets.ts";
import { booleanOf, oneOf, textOf } from "./wire-readers.ts";

/** What a rule does not change reads as "" (colours), false (flags) or null (number format): a guess. */
export const conditionalRangeFormat: ObjectType<RuleTarget> = {
  get: { NumberFormat: ({ rule }) => rule.look.numberFormat ?? null },
  set: { NumberFormat: setting((value) => ({ numberFormat: textOf(value) })) },
  navigate: {
    Fill: (target) => held("ConditionalRangeFill", target),
    Font: (target) => held("ConditionalRangeFont", target),
    Borders: (target) => held("ConditionalRangeBorderCollection", target),
  },
};

export const conditionalRangeFill: ObjectType<RuleTarget> = {
  get: { Color: ({ rule }) => rule.look.fillColour ?? "" },
  set: { Color: setting((value) => ({ fillColour: colourOf(value) })) },
  call: { Clear: clearing(["fillColour"]) },
};

const UNDERLINES = ["None", "Single", "Double"] as const;

export const conditionalRangeFont: ObjectType<RuleTarget> = {
  get: {
    Color: ({ rule }) => rule.look.fontColour ?? "",
    Bold: ({ rule }) => rule.look.bold ?? false,
    Italic: ({ rule }) => rule.look.italic ?? false,
    Strikethrough: ({ rule }) => rule.look.strikethrough ?? false,
    Underline: ({ rule }) => rule.look.underline ?? "None",
  },
  set: {
    Color: setting((value) => ({ fontColour: colourOf(value) })),
    Bold: setting((value) => ({ bold: booleanOf(value) })),
    Italic: setting((value) => ({ italic: booleanOf(value) })),
    Strikethrough: setting((value) => ({ strikethrough: booleanOf(value) })),
    Underline: setting((value) => ({ underline: oneOf(UNDERLINES, value) })),
  },
  call: { Clear: clearing(["fontColour", "bold", "italic", "strikethrough", "underline"]) },
};

/** In the order of `Excel.ConditionalRangeBorderIndex`. */
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

export const conditionalRangeBorderCollection: ObjectType<RuleTarget> = {
  get: { Count: () => SIDES.length },
  navigate: {
    Top: (target) => border(target, "EdgeTop"),
    Bottom: (target) => border(target, "EdgeBottom"),
    Left: (target) => border(target, "EdgeLeft"),
    Right: (target) => border(target, "EdgeRight"),
  },
  call: {
    GetItemAt: (target, args) => {
      const side = existing(SIDES[args.number(0)]);
      return border(target, side);
    },
  },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: (target, key) => (SIDES.some((side) => side === key) ? border(target, String(key)) : undefined),
};

type Border = Targets["ConditionalRangeBorder"];

const NO_LINE = { style: "None", colour: "#000000" };

export const conditionalRangeBorder: ObjectType<Border> = {
  get: {
    SideIndex: ({ side }) => side,
    Style: (target) => lineOf(target).style,
    Color: (target) => lineOf(target).colour,
  },
  set: {
    Style: (target, value) => {
      setLine(target, { style: oneOf(LINES, value) });
    },
    Color: (target, value) => {
      setLine(target, { colour: colourOf(value) });
    },
  },
};

const border = (target: RuleTarget, side: string): ExcelObject =>
  held("ConditionalRangeBorder", { ...target, side });

const lineOf = ({ rule, side }: Border) => rule.look.borders?.[side] ?? NO_LINE;

function setLine(target: Border, line: Partial<typeof NO_LINE>): void {
  const { sheet, rule, side } = target;
  ensureUnprotected(sheet);
  rule.look = { ...rule.look, borders: { ...rule.look.borders, [side]: { ...lineOf(target), ...line } } };
}

function setting(patch: (value: Wire) => DifferentialLook) {
  return ({ sheet, rule }: RuleTarget, value: Wire): void => {
    ensureUnprotected(sheet);
    rule.look = { ...rule.look, ...patch(value) };
  };
}

function clearing(names: readonly (keyof DifferentialLook)[]) {
  return ({ sheet, rule }: RuleTarget): undefined => {
    ensureUnprotected(sheet);
    const kept = Object.entries(rule.look).filter(([name]) => !names.some((each) => each === name));
    rule.look = Object.fromEntries(kept);
  };
}
