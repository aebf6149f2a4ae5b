import { typeName, type Relationship } from "../../../adapters/xlsx/relationships.ts";
import {
  attributeOf,
  childOf,
  descendantsOf,
  relationshipOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Book, Sheet } from "../model/book.ts";
import type { Chart } from "../model/chart.ts";
import { newId } from "../model/new-book.ts";
import { readChart } from "./read-chart.ts";
import { chartXml } from "./write-chart.ts";
import type { Colours } from "./colours.ts";
import { anchorXml, placeOf, samePlace } from "./drawing-places.ts";
import type { OpenedPackage } from "./opened-package.ts";
import { Links, OFFICE, type PackageWriter } from "./package-writer.ts";
import { asItStood } from "./sheet-frame.ts";
import { HEAD, tag } from "./xml-out.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A chart in a drawing: its anchor, and its part. */
interface PlacedChart {
  readonly anchor: XmlElement;
  readonly path: string;
}

/** The charts of a sheet; pictures, shapes and newer kinds of charts stay in the drawing unread. */
export function readCharts(
  opened: OpenedPackage,
  sheetPath: string,
  root: XmlElement,
  book: Book,
  sheet: Sheet,
  colours: Colours,
): readonly Chart[] {
  const path = drawingPath(opened, sheetPath, root);
  if (path === undefined) return [];
  const { root: drawing } = opened.tree(path);
  return drawing.children.flatMap((anchor, index) => {
    const placed = chartIn(anchor, opened.relationships(path), opened);
    if (placed === undefined) return [];
    const place = placeOf(anchor, sheet);
    const chart = readChart(opened.tree(placed.path).root, colours, place);
    const name = describedBy(anchor, "name") ?? `Chart ${index + 1}`;
    return [{ id: newId(book), name, ...chart, ...place, carriedPath: placed.path }];
  });
}

function drawingPath(opened: OpenedPackage, sheetPath: string, root: XmlElement): string | undefined {
  const id = relationshipOf(childOf(root, "drawing"));
  const target = opened.relationships(sheetPath).find((line) => line.id === id)?.target;
  return target === undefined ? undefined : opened.find(target);
}

function chartIn(
  anchor: XmlElement,
  relationships: readonly Relationship[],
  opened: OpenedPackage,
): PlacedChart | undefined {
  const data = childOf(childOf(childOf(anchor, "graphicFrame"), "graphic"), "graphicData");
  const id = relationshipOf(childOf(data, "chart"));
  const line = relationships.find((each) => each.id === id && typeName(each) === "chart");
  const path = line === undefined ? undefined : opened.find(line.target);
  return path === undefined ? undefined : { anchor, path };
}

const describedBy = (anchor: XmlElement, attribute: "name" | "descr"): string | undefined =>
  attributeOf(
    [...descendantsOf(anchor)].find(({ local }) => local === "cNvPr"),
    attribute,
  );

/**
 * Writes a sheet's drawing and its new charts, and answers the worksheet's element for it. Charts that nobody
 * changed keep their parts; whatever else the drawing held stays.
 */
export function drawingElement(
  sheet: Sheet,
  book: Book,
  frame: XmlDocument | undefined,
  writer: PackageWriter,
  links: Links,
): string {
  const { opened } = writer;
  const sheetPath = sheet.carried?.path;
  const path =
    opened === undefined || frame === undefined || sheetPath === undefined
      ? undefined
      : drawingPath(opened, sheetPath, frame.root);
  const original = path === undefined ? undefined : opened?.tree(path);
  const lines = path === undefined ? [] : (opened?.relationships(path) ?? []);
  const own = new Links(lines);
  const kept = new Set<Chart>();
  const anchors = (original?.root.children ?? []).map((anchor) => {
    const placed = opened === undefined ? undefined : chartIn(anchor, lines, opened);
    if (placed === undefined) return asItStood(original, anchor);
    const chart = sheet.charts.find((each) => each.carriedPath === placed.path && !kept.has(each));
    if (chart === undefined) return "";
    kept.add(chart);
    if (samePlace(placeOf(anchor, sheet), chart) && describedBy(anchor, "name") === chart.name)
      return asItStood(original, anchor);
    const id = lines.find((line) => line.target.toLowerCase() === placed.path.toLowerCase())?.id ?? "";
    return chartAnchor(chart, sheet, id, kept.size, describedBy(anchor, "descr"));
  });
  const fresh = sheet.charts
    .filter((chart) => !kept.has(chart))
    .map((chart, index) => {
      const chartPath = writer.freePath("xl/charts/chart#.xml");
      writer.put(
        chartPath,
        chartXml(chart, book),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      );
      return chartAnchor(
        chart,
        sheet,
        own.add("chart", chartPath),
        anchors.length + index + 1,
        chart.title.text,
      );
    });
  const content = [...anchors, ...fresh].join("");
  if (content === "") return "";
  const usedLines = own.lines.filter(({ id }) => content.includes(`"${id}"`) || content.includes(`'${id}'`));
  const target = path ?? writer.freePath("xl/drawings/drawing#.xml");
  const xml = HEAD + wrapped(original, content);
  writer.put(target, xml, "application/vnd.openxmlformats-officedocument.drawing+xml", usedLines);
  const element = childOf(frame?.root, "drawing");
  const line = opened?.relationships(sheetPath ?? "").find(({ id }) => id === relationshipOf(element));
  if (path !== undefined && line !== undefined) {
    links.keep(line);
    return asItStood(frame, element);
  }
  return tag("drawing", { "r:id": links.add("drawing", target) });
}

function wrapped(original: XmlDocument | undefined, content: string): string {
  if (original === undefined) return tag("xdr:wsDr", { "xmlns:xdr": ANCHORS, "xmlns:a": DRAWING }, content);
  const { root, text } = original;
  return `${text.slice(root.start, root.openEnd)}${content}</${root.name}>`;
}

/** @param words for those who cannot see it */
function chartAnchor(
  chart: Chart,
  sheet: Sheet,
  id: string,
  number: number,
  words: string | undefined,
): string {
  const frame = tag(
    "xdr:graphicFrame",
    { macro: "", "xmlns:xdr": ANCHORS, "xmlns:a": DRAWING },
    tag(
      "xdr:nvGraphicFramePr",
      {},
      // High numbers: those of the shapes that stayed are lower.
      tag("xdr:cNvPr", { id: 20_000 + number, name: chart.name, descr: words }),
      "<xdr:cNvGraphicFramePr/>",
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    tag(
      "a:graphic",
      {},
      tag(
        "a:graphicData",
        { uri: CHART },
        tag("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE, "r:id": id }),
      ),
    ),
  );
  return anchorXml(chart, sheet, frame);
}
