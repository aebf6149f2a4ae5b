import { attribute, elements, type XmlNode } from "../../support/xml-tree.ts";
import { rounded } from "./attributes.ts";
import type { Plain } from "./plain.ts";
import { bareReference } from "./references.ts";

/** Drawings have namespaces of their own, which do not matter here: no two of them share a word. */
const local = ({ name }: XmlNode): string => name.replace(/^\{[^}]*\}/, "");

const all = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => local(child) === name) ?? [];

const down = (node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((at, name) => all(at, name)[0], node);

const val = (node: XmlNode | undefined, ...names: readonly string[]): string | undefined =>
  attribute(down(node, ...names), "val");

type Text = Readonly<Record<string, string | undefined>>;

/** A chart with what is seen of it. The copies it keeps of the cells' values are not read: Excel makes them anew. */
export function readChart(space: XmlNode): Plain {
  const whole = textLook(down(space, "txPr", "p", "pPr", "defRPr"));
  const chart = down(space, "chart");
  const plot = down(chart, "plotArea");
  const groups = plot?.children.filter((child) => local(child).endsWith("Chart")) ?? [];
  const axes = plot?.children.filter((child) => local(child).endsWith("Ax")) ?? [];
  return {
    title: readTitle(down(chart, "title"), whole),
    look: shapeLook(down(space, "spPr")),
    hasRoundedCorners: val(space, "roundedCorners") ?? "1",
    legend: down(chart, "legend") === undefined ? undefined : (val(chart, "legend", "legendPos") ?? "r"),
    showsHiddenCells: val(chart, "plotVisOnly") === "0",
    blanks: val(chart, "dispBlanksAs") ?? "zero",
    plot: { look: shapeLook(down(plot, "spPr")), place: layoutOf(down(plot, "layout", "manualLayout")) },
    groups: groups.map((group) => ({
      type: local(group),
      direction: val(group, "barDir"),
      grouping: val(group, "grouping") ?? "clustered",
      variesColours: val(group, "varyColors") ?? "1",
      gap: val(group, "gapWidth") ?? "150",
      overlap: val(group, "overlap") ?? "0",
      series: all(group, "ser").map((series) => readSeries(series, whole)),
    })),
    axes: axes.map((axis) => readAxis(axis, whole)),
  };
}

function readSeries(series: XmlNode, whole: Text): Plain {
  const labels = down(series, "dLbls");
  return {
    name: down(series, "tx", "v")?.text ?? reference(down(series, "tx", "strRef")),
    categories: reference(down(series, "cat", "strRef") ?? down(series, "cat", "numRef")),
    values: reference(down(series, "val", "numRef")),
    look: shapeLook(down(series, "spPr")),
    invertsNegatives: val(series, "invertIfNegative") ?? "1",
    labels:
      labels === undefined
        ? undefined
        : {
            format: attribute(down(labels, "numFmt"), "formatCode"),
            place: val(labels, "dLblPos"),
            shows: ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent"].map((name) =>
              val(labels, name),
            ),
            look: shapeLook(down(labels, "spPr")),
            font: { ...whole, ...textLook(down(labels, "txPr", "p", "pPr", "defRPr")) },
          },
  };
}

const readAxis = (axis: XmlNode, whole: Text): Plain => ({
  kind: local(axis),
  isDeleted: val(axis, "delete") === "1",
  direction: val(axis, "scaling", "orientation"),
  minimum: val(axis, "scaling", "min"),
  maximum: val(axis, "scaling", "max"),
  side: val(axis, "axPos"),
  crosses: val(axis, "crosses"),
  title: readTitle(down(axis, "title"), whole),
  format: attribute(down(axis, "numFmt"), "formatCode"),
  isSourceFormat: attribute(down(axis, "numFmt"), "sourceLinked"),
  ticks: [val(axis, "majorTickMark") ?? "cross", val(axis, "minorTickMark") ?? "cross"],
  labels: val(axis, "tickLblPos") ?? "nextTo",
  labelEvery: val(axis, "tickLblSkip"),
  // Text, never dates, whatever the cells hold.
  isTextForSure: local(axis) === "catAx" ? val(axis, "auto") === "0" : undefined,
  isOneLevel: local(axis) === "catAx" ? val(axis, "noMultiLvlLbl") === "1" : undefined,
  line: shapeLook(down(axis, "spPr")),
  gridLines:
    down(axis, "majorGridlines") === undefined
      ? undefined
      : (shapeLook(down(axis, "majorGridlines", "spPr")) ?? "standard"),
  font: { ...whole, ...textLook(down(axis, "txPr", "p", "pPr", "defRPr")) },
});

/** Text that says nothing about its font has that of the whole chart. */
function readTitle(title: XmlNode | undefined, whole: Text): Plain {
  if (title === undefined) return undefined;
  const runs = [...elements(title)].filter((node) => local(node) === "r");
  return {
    text: runs.map((run) => down(run, "t")?.text ?? "").join(""),
    font: {
      ...whole,
      ...textLook(down(title, "tx", "rich", "p", "pPr", "defRPr")),
      ...textLook(down(runs[0], "rPr")),
    },
    liesOverPlot: val(title, "overlay") === "1",
  };
}

function textLook(properties: XmlNode | undefined): Text {
  const said = {
    size: attribute(properties, "sz"),
    // Saying "not bold" and saying nothing is the same: no chart of ours is bold as a whole.
    bold: attribute(properties, "b") === "1" ? "1" : undefined,
    italic: attribute(properties, "i") === "1" ? "1" : undefined,
    colour: colourOf(down(properties, "solidFill")),
    name: attribute(down(properties, "latin"), "typeface"),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function shapeLook(shape: XmlNode | undefined): Plain {
  if (shape === undefined) return undefined;
  const line = down(shape, "ln");
  return {
    fill: down(shape, "noFill") === undefined ? colourOf(down(shape, "solidFill")) : "none",
    line: down(line, "noFill") === undefined ? colourOf(down(line, "solidFill")) : "none",
    width: attribute(line, "w"),
  };
}

const colourOf = (fill: XmlNode | undefined): string | undefined =>
  val(fill, "srgbClr") ?? val(fill, "schemeClr");

const reference = (node: XmlNode | undefined): string | undefined => {
  const formula = down(node, "f")?.text;
  return formula === undefined ? undefined : bareReference(formula);
};

const layoutOf = (layout: XmlNode | undefined): Plain =>
  layout === undefined
    ? undefined
    : {
        target: val(layout, "layoutTarget") ?? "outer",
        sizes: ["x", "y", "w", "h"].map((name) => rounded(Number(val(layout, name)), 3)),
      };

export interface Anchor {
  readonly place: Plain;
  readonly chart: string | undefined;
  readonly words: string | undefined;
}

/** What hangs over the cells, with the relationship id of its chart. The name that programs give it is not seen. */
export const readAnchors = (drawing: XmlNode): readonly Anchor[] =>
  drawing.children.map((anchor) => {
    const found = [...elements(anchor)];
    const chart = found.find((node) => local(node) === "chart");
    return {
      place: [
        local(anchor),
        attribute(anchor, "editAs") ?? "twoCell",
        ...["from", "to"].map((end) => textsOf(down(anchor, end))),
      ],
      chart: attribute(chart, "r:id"),
      words: attribute(
        found.find((node) => local(node) === "cNvPr"),
        "descr",
      ),
    };
  });

const textsOf = (end: XmlNode | undefined): readonly string[] => end?.children.map(({ text }) => text) ?? [];
