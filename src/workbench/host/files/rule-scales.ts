import { argb } from "../../../adapters/xlsx/style-looks.ts";
import { attributeOf, childrenOf, flagOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import type { ConditionalRule } from "../model/conditional-rule.ts";
import { FIRST_RULES } from "../model/new-rule.ts";
import type { Colours } from "./colours.ts";
import { formulaForFile } from "./file-formula.ts";
import { mirror } from "./look-names.ts";
import { tag } from "./xml-out.ts";

/** Where a scale begins or ends. @source ECMA-376 part 1, 18.18.13 (ST_CfvoType) */
const ENDS: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** @source ECMA-376 part 1, 18.18.42 (ST_IconSetType); office.js, Excel.IconSet */
const ICONS: Readonly<Record<string, string>> = {
  "3Arrows": "ThreeArrows",
  "3ArrowsGray": "ThreeArrowsGray",
  "3Flags": "ThreeFlags",
  "3TrafficLights1": "ThreeTrafficLights1",
  "3TrafficLights2": "ThreeTrafficLights2",
  "3Signs": "ThreeSigns",
  "3Symbols": "ThreeSymbols",
  "3Symbols2": "ThreeSymbols2",
  "4Arrows": "FourArrows",
  "4ArrowsGray": "FourArrowsGray",
  "4RedToBlack": "FourRedToBlack",
  "4Rating": "FourRating",
  "4TrafficLights": "FourTrafficLights",
  "5Arrows": "FiveArrows",
  "5ArrowsGray": "FiveArrowsGray",
  "5Rating": "FiveRating",
  "5Quarters": "FiveQuarters",
};

interface End {
  readonly type: string;
  readonly formula?: string;
}

/** A number is its own formula here, others come with "=". */
function readEnd(element: XmlElement | undefined): End {
  const type = attributeOf(element, "type") ?? "min";
  const value = attributeOf(element, "val");
  const name = ENDS[type] ?? "LowestValue";
  if (value === undefined || type === "min" || type === "max") return { type: name };
  return { type: name, formula: type === "formula" ? `=${value}` : value };
}

function endXml(
  { type, formula }: End,
  attributes: Readonly<Record<string, boolean | undefined>> = {},
): string {
  // "Automatic" is what extension lists know besides; in the older form it is the lowest value.
  const known = mirror(ENDS)[type] ?? "min";
  const val = formula === undefined ? undefined : formulaForFile(formula, undefined);
  return tag("cfvo", { type: known, val, ...attributes });
}

type Scale = Pick<ConditionalRule, "kind" | "rule">;

/** Colour scales, data bars and icon sets, in office.js' shapes. */
export function readScale(element: XmlElement, colours: Colours): Scale {
  const [scale] = element.children;
  const ends = childrenOf(scale, "cfvo").map(readEnd);
  const shades = childrenOf(scale, "color").map((each) => colourOf(each, colours));
  switch (scale?.local) {
    case "colorScale":
      return colourScale(ends, shades);
    case "dataBar":
      return dataBar(scale, ends, shades[0] ?? "#638EC6");
    default:
      return iconSet(scale, ends);
  }
}

const colourOf = (element: XmlElement, colours: Colours): string =>
  colours.of(Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]))) ?? "#000000";

function colourScale(ends: readonly End[], shades: readonly string[]): Scale {
  const step = (index: number): unknown => ({ ...ends[index], color: shades[index] });
  const criteria =
    ends.length > 2
      ? { minimum: step(0), midpoint: step(1), maximum: step(2) }
      : { minimum: step(0), maximum: step(1) };
  return { kind: "ColorScale", rule: { criteria } };
}

/** What only extension lists tell (axis, negative bars, border) is as a new data bar has it. */
function dataBar(scale: XmlElement, ends: readonly End[], fillColor: string): Scale {
  return {
    kind: "DataBar",
    rule: {
      ...FIRST_RULES.DataBar,
      lowerBoundRule: ends[0],
      upperBoundRule: ends[1],
      showDataBarOnly: flagOf(scale, "showValue") === false,
      positiveFormat: { ...(FIRST_RULES.DataBar["positiveFormat"] as object), fillColor },
    },
  };
}

function iconSet(scale: XmlElement | undefined, ends: readonly End[]): Scale {
  const gates = childrenOf(scale, "cfvo");
  return {
    kind: "IconSet",
    rule: {
      style: ICONS[attributeOf(scale, "iconSet") ?? "3TrafficLights1"] ?? "Invalid",
      reverseIconOrder: flagOf(scale, "reverse") === true,
      showIconOnly: flagOf(scale, "showValue") === false,
      criteria: ends.map((end, i) => ({
        ...end,
        operator: flagOf(gates[i], "gte") === false ? "GreaterThan" : "GreaterThanOrEqual",
      })),
    },
  };
}

/** Mirror of `readScale`. */
export function scaleXml(
  kind: ConditionalRule["kind"],
  rule: ConditionalRule["rule"],
): { readonly type: string; readonly content: string } {
  if (kind === "ColorScale") {
    const { minimum, midpoint, maximum } = rule["criteria"] as Readonly<
      Record<string, (End & { color: string }) | undefined>
    >;
    const steps = [minimum, midpoint, maximum].filter((step) => step !== undefined);
    const content = [...steps.map((step) => endXml(step)), ...steps.map(({ color }) => shadeXml(color))];
    return { type: "colorScale", content: tag("colorScale", {}, ...content) };
  }
  if (kind === "DataBar") {
    const { fillColor } = rule["positiveFormat"] as { readonly fillColor: string };
    const showValue = rule["showDataBarOnly"] === true ? false : undefined;
    const lower = endXml(rule["lowerBoundRule"] as End);
    const upper = rule["upperBoundRule"] as End;
    const end = endXml(upper.type === "Automatic" ? { type: "HighestValue" } : upper);
    return { type: "dataBar", content: tag("dataBar", { showValue }, lower, end, shadeXml(fillColor)) };
  }
  const criteria = rule["criteria"] as readonly (End & { readonly operator?: string })[];
  const set = mirror(ICONS)[String(rule["style"])];
  const gates = criteria.map((each, i) =>
    i === 0 && each.formula === undefined
      ? tag("cfvo", { type: "percent", val: 0 })
      : endXml(each, { gte: each.operator === "GreaterThan" ? false : undefined }),
  );
  return {
    type: "iconSet",
    content: tag(
      "iconSet",
      {
        iconSet: set,
        showValue: rule["showIconOnly"] === true ? false : undefined,
        reverse: rule["reverseIconOrder"] === true || undefined,
      },
      ...gates,
    ),
  };
}

const shadeXml = (colour: string): string => tag("color", { rgb: argb(colour) });
