import { attributeOf, childOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import type { Chart } from "../model/chart.ts";
import type { Ask } from "./chart-shapes.ts";
import { tag } from "./xml-out.ts";

type Size = Pick<Chart, "width" | "height">;

/** The sides of a plot as files have them, in shares of the chart's size, and as office.js does, in points. */
const SIDES = [
  { field: "x", side: "left", along: "width" },
  { field: "y", side: "top", along: "height" },
  { field: "w", side: "width", along: "width" },
  { field: "h", side: "height", along: "height" },
] as const;

/** "left" of the plot with its labels is "insideLeft" of the plot alone. */
const inside = (side: string): string => `inside${side.charAt(0).toUpperCase()}${side.slice(1)}`;

/** Where somebody put the plot. @source ECMA-376 part 1, 21.2.2.95 (manualLayout) */
export function readLayout(plot: XmlElement | undefined, size: Size, looks: Map<string, unknown>): void {
  const manual = childOf(childOf(plot, "layout"), "manualLayout");
  if (manual === undefined) return;
  const isInner = attributeOf(childOf(manual, "layoutTarget"), "val") === "inner";
  looks.set("plotArea/position", "Custom");
  for (const { field, side, along } of SIDES) {
    const share = attributeOf(childOf(manual, field), "val");
    const points = Number((Number(share) * size[along]).toFixed(4));
    if (share !== undefined) looks.set(`plotArea/${isInner ? inside(side) : side}`, points);
  }
}

/** Mirror of `readLayout`. */
export function layoutXml(own: Ask, size: Size): string {
  const isInner = SIDES.some(({ side }) => typeof own(`plotArea/${inside(side)}`) === "number");
  const fields = SIDES.flatMap(({ field, side, along }) => {
    const points = own(`plotArea/${isInner ? inside(side) : side}`);
    return typeof points === "number"
      ? [tag(`c:${field}`, { val: Number((points / size[along]).toFixed(8)) })]
      : [];
  });
  if (fields.length === 0) return "<c:layout/>";
  const target = tag("c:layoutTarget", { val: isInner ? "inner" : "outer" });
  return tag(
    "c:layout",
    {},
    tag("c:manualLayout", {}, target, '<c:xMode val="edge"/><c:yMode val="edge"/>', ...fields),
  );
}
