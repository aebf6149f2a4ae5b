import { FIRST_RULES } from "../model/new-rule.ts";
import { ensureUnprotected } from "../model/sheet-access.ts";
import { held, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { colourOf } from "./look-members.ts";
import type { RuleTarget } from "./targets.ts";
import { booleanOf, oneOf, textOf } from "./wire-readers.ts";
import { recordOf } from "./wire-record.ts";

type Read = (value: Wire) => Wire;
type Bag = Readonly<Record<string, Wire>>;

/** Data bars, colour scales and icon sets keep their looks in the rule itself, under the library's own names. */
export const dataBarConditionalFormat: ObjectType<RuleTarget> = {
  ...members({
    ShowDataBarOnly: booleanOf,
    BarDirection: (value) => oneOf(["Context", "LeftToRight", "RightToLeft"], value),
    AxisFormat: (value) => oneOf(["Automatic", "None", "CellMidPoint"], value),
    AxisColor: colourOrNone,
    LowerBoundRule: boundRule,
    UpperBoundRule: boundRule,
  }),
  navigate: {
    PositiveFormat: (target) => held("ConditionalDataBarPositiveFormat", target),
    NegativeFormat: (target) => held("ConditionalDataBarNegativeFormat", target),
  },
};

export const conditionalDataBarPositiveFormat: ObjectType<RuleTarget> = members(
  { FillColor: colourOf, GradientFill: booleanOf, BorderColor: colourOrNone },
  "positiveFormat",
);

export const conditionalDataBarNegativeFormat: ObjectType<RuleTarget> = members(
  {
    FillColor: colourOf,
    BorderColor: colourOrNone,
    MatchPositiveFillColor: booleanOf,
    MatchPositiveBorderColor: booleanOf,
  },
  "negativeFormat",
);

const scale = members({ Criteria: scaleCriteria });

export const colorScaleConditionalFormat: ObjectType<RuleTarget> = {
  get: {
    ...scale.get,
    ThreeColorScale: ({ rule }) => recordOf((rule.rule as Bag)["criteria"])["midpoint"] !== undefined,
  },
  ...(scale.set === undefined ? {} : { set: scale.set }),
};

export const iconSetConditionalFormat: ObjectType<RuleTarget> = members({
  Style: textOf,
  ReverseIconOrder: booleanOf,
  ShowIconOnly: booleanOf,
  Criteria: (value) => {
    if (!Array.isArray(value)) throw invalidArgument();
    return value as Wire;
  },
});

/** Properties kept in the rule by their camelCase names; those of `group` one step further in. */
function members(readers: Readonly<Record<string, Read>>, group?: string): ObjectType<RuleTarget> {
  const names = Object.keys(readers);
  // A file may leave out what is as usual.
  const bag = ({ rule }: RuleTarget): Bag => {
    const usual = FIRST_RULES[rule.kind] as Bag;
    const own = rule.rule as Bag;
    return group === undefined
      ? { ...usual, ...own }
      : { ...recordOf(usual[group]), ...recordOf(own[group] ?? {}) };
  };
  return {
    get: Object.fromEntries(
      names.map((name) => [name, (target: RuleTarget) => bag(target)[camelCase(name)] ?? null]),
    ),
    set: Object.fromEntries(
      Object.entries(readers).map(([name, read]) => [
        name,
        (target: RuleTarget, value: Wire) => {
          ensureUnprotected(target.sheet);
          const changed = { ...bag(target), [camelCase(name)]: read(value) };
          target.rule.rule = group === undefined ? changed : { ...target.rule.rule, [group]: changed };
        },
      ]),
    ),
  };
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "" takes the line away. @source office.js, ConditionalDataBarPositiveFormat.borderColor */
function colourOrNone(value: Wire): string {
  return value === "" ? "" : colourOf(value);
}

function boundRule(value: Wire): Wire {
  const rule = recordOf(value);
  oneOf(
    ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"],
    rule["type"] ?? null,
  );
  return rule;
}

function scaleCriteria(value: Wire): Wire {
  const { minimum, midpoint, maximum } = recordOf(value);
  const ends = { minimum: criterion(minimum), maximum: criterion(maximum) };
  return midpoint === undefined || midpoint === null ? ends : { ...ends, midpoint: criterion(midpoint) };
}

function criterion(value: Wire | undefined): Wire {
  const given = recordOf(value ?? null);
  textOf(given["type"] ?? null);
  return given["color"] === undefined ? given : { ...given, color: colourOf(given["color"]) };
}
