import { escapeAttribute } from "../../../adapters/xlsx/xml-text.ts";
import { keptLook, lookOf } from "../model/chart-looks.ts";
import type { Chart } from "../model/chart.ts";
import { shapeXml, textXml, titleXml, type Ask } from "./chart-shapes.ts";
import { AXIS_TICKS, CATEGORY_AXIS_END, CROSSES, VALUE_AXIS_END } from "./chart-words.ts";
import { mirror } from "./look-names.ts";
import { CATEGORY_AXIS, VALUE_AXIS, wordsXml } from "./write-chart.ts";
import { tag } from "./xml-out.ts";

interface AxisPlan {
  readonly element: "c:catAx" | "c:valAx";
  readonly prefix: string;
  readonly other: string;
  readonly id: number;
  readonly otherId: number;
  readonly side: "l" | "b";
}

/** The axes of a chart. @source ECMA-376 part 1, 21.2.2.25 (catAx), 21.2.2.226 (valAx) */
export function axesXml(chart: Chart): string {
  const ask: Ask = (path) => lookOf(chart, path);
  const isBar = chart.type.startsWith("Bar");
  const isScatter = chart.type.startsWith("XY");
  const [category, value] = ["axes/categoryAxis/", "axes/valueAxis/"] as const;
  const plans: readonly AxisPlan[] = [
    {
      element: isScatter ? "c:valAx" : "c:catAx",
      prefix: category,
      other: value,
      id: CATEGORY_AXIS,
      otherId: VALUE_AXIS,
      side: isBar ? "l" : "b",
    },
    {
      element: "c:valAx",
      prefix: value,
      other: category,
      id: VALUE_AXIS,
      otherId: CATEGORY_AXIS,
      side: isBar ? "b" : "l",
    },
  ];
  return plans.map((plan) => axisXml(plan, ask, (path) => keptLook(chart, path))).join("");
}

/** @param own only what was set */
function axisXml({ element, prefix, other, id, otherId, side }: AxisPlan, ask: Ask, own: Ask): string {
  const isOn = (path: string): boolean => ask(prefix + path) === true;
  const format = String(ask(`${prefix}numberFormat`) ?? "General");
  const isLinked = ask(`${prefix}linkNumberFormat`) !== false;
  const [maximum, minimum] = ["maximum", "minimum"].map((path) => ask(prefix + path));
  const number = (name: string, value: unknown): string =>
    typeof value === "number" ? tag(name, { val: value }) : "";
  const gridlines = (name: string): string =>
    isOn(`${name}/visible`)
      ? tag(`c:${name}`, {}, shapeXml(own, undefined, `${prefix}${name}/format/line/`))
      : "";
  const position = String(ask(`${other}position`) ?? "Automatic");
  const crosses =
    position === "Custom"
      ? number("c:crossesAt", ask(`${other}positionAt`))
      : tag("c:crosses", { val: mirror(CROSSES)[position] ?? "autoZero" });
  return tag(
    element,
    {},
    tag("c:axId", { val: id }),
    tag(
      "c:scaling",
      {},
      tag("c:orientation", { val: isOn("reversePlotOrder") ? "maxMin" : "minMax" }),
      number("c:max", maximum),
      number("c:min", minimum),
    ),
    tag("c:delete", { val: !isOn("visible") }),
    tag("c:axPos", { val: side }),
    gridlines("majorGridlines"),
    gridlines("minorGridlines"),
    isOn("title/visible")
      ? titleXml(String(ask(`${prefix}title/text`) ?? ""), own, `${prefix}title/format/font/`, false)
      : "",
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="${isLinked ? 1 : 0}"/>`,
    wordsXml(ask, prefix, AXIS_TICKS),
    shapeXml(own, undefined, `${prefix}format/line/`),
    textXml(own, `${prefix}format/font/`),
    tag("c:crossAx", { val: otherId }),
    crosses,
    element === "c:catAx"
      ? tag("c:auto", { val: ask(`${prefix}categoryType`) !== "TextAxis" }) +
          wordsXml(own, prefix, CATEGORY_AXIS_END) +
          tag("c:noMultiLvlLbl", { val: ask(`${prefix}multiLevel`) === false })
      : `${tag("c:crossBetween", { val: ask("axes/valueAxis/isBetweenCategories") === false ? "midCat" : "between" })}${wordsXml(own, prefix, VALUE_AXIS_END)}`,
  );
}
