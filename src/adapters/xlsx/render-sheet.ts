import type { SheetLayout } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { areaAddress } from "./address.ts";
import type { Relationship } from "./relationships.ts";
import { dimensionOf, hyperlinksXml, mergesXml, rowsXml } from "./render-cells.ts";
import { chartXml } from "./render-chart.ts";
import { columnsXml, hasGroups } from "./render-columns.ts";
import { drawingXml } from "./render-drawing.ts";
import { pageXml, sheetPropertiesXml, sheetViewsXml } from "./render-page.ts";
import { conditionalFormatsXml, validationsXml } from "./render-rules.ts";
import { tableXml } from "./render-table.ts";
import type { StyleBook } from "./style-book.ts";

/** What a sheet needs to know of the workbook it goes into. */
export interface RenderContext {
  readonly styles: StyleBook;
  /** A table's id, unique in the workbook. */
  readonly nextTableId: () => number;
  /** The number in the name of a new part. */
  readonly nextPart: (kind: PartKind) => number;
  /** The sheet's name in the workbook; references to `layout.name` are made to it. */
  readonly sheetName: string;
}

export type PartKind = "drawing" | "chart" | "table";

export interface RenderedPart {
  readonly kind: PartKind;
  /** In the package, without a leading slash: "xl/tables/table3.xml". */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
}

export interface RenderedSheet {
  readonly worksheet: string;
  /** Of the worksheet, with the ids used in it. */
  readonly relationships: readonly Relationship[];
  readonly parts: readonly RenderedPart[];
  /** Rows repeated on every page: a name of the workbook says so, not the sheet. */
  readonly printTitles?: { readonly from: number; readonly to: number };
  /** The area of a filter outside tables, which a hidden name of the workbook repeats. */
  readonly filterArea?: Area;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Without a password. An option that is 0 is allowed. @source ECMA-376 part 1, 18.3.1.85 sheetProtection */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** @source ECMA-376 part 1, 18.3.1.51 ignoredErrors */
function numbersAsTextXml(areas: readonly Area[]): string {
  if (areas.length === 0) return "";
  const cells = areas.map(areaAddress).join(" ");
  return `<ignoredErrors><ignoredError sqref="${cells}" numberStoredAsText="1"/></ignoredErrors>`;
}

const KINDS: Readonly<Record<PartKind, { readonly folder: string; readonly contentType: string }>> = {
  drawing: {
    folder: "drawings",
    contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
  },
  chart: {
    folder: "charts",
    contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  },
  table: {
    folder: "tables",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  },
};

/**
 * A layout as the parts of a package. The same layout in the same context gives the same text.
 *
 * @throws for what no layout of ours may hold: a table without headings, a number that is not finite, a colour that
 * is none
 * @source ECMA-376 part 1, 18.3.1.99 worksheet: the elements and their order
 */
export function renderSheet(layout: SheetLayout, context: RenderContext): RenderedSheet {
  const { styles, sheetName } = context;
  const nameOf = (sheet: string): string => (sheet === layout.name ? sheetName : sheet);
  const drawings = renderDrawing(layout, context);
  const tables = (layout.tables ?? []).map((table) =>
    part("table", tableXml(table, layout, context.nextTableId()), context),
  );
  const relationships = [...drawings.slice(0, 1), ...tables].map(relationshipTo);
  const tableIds = relationships.slice(relationships.length - tables.length);
  const worksheet = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    sheetPropertiesXml(layout),
    `<dimension ref="${dimensionOf(layout)}"/>`,
    sheetViewsXml(layout),
    `<sheetFormatPr defaultRowHeight="15"${hasGroups(layout.columns) ? ' outlineLevelCol="1"' : ""}/>`,
    columnsXml(layout.columns),
    "<sheetData>",
    rowsXml(layout.rows, styles),
    "</sheetData>",
    layout.isProtected === true ? PROTECTION : "",
    layout.autoFilter === undefined ? "" : `<autoFilter ref="${areaAddress(layout.autoFilter)}"/>`,
    mergesXml(layout.merges ?? []),
    ...conditionalFormatsXml(layout.conditionalFormats ?? [], styles),
    validationsXml(layout.validations ?? [], nameOf),
    hyperlinksXml(layout.rows, nameOf),
    layout.print === undefined ? "" : pageXml(layout.print),
    numbersAsTextXml(layout.numbersAsText ?? []),
    drawings.length === 0 ? "" : '<drawing r:id="rId1"/>',
    tableIds.length === 0 ? "" : `<tableParts count="${tableIds.length}">`,
    ...tableIds.map(({ id }) => `<tablePart r:id="${id}"/>`),
    tableIds.length === 0 ? "" : "</tableParts>",
    "</worksheet>",
  ].join("");
  const printTitles = layout.print?.repeatRows;
  return {
    worksheet,
    relationships,
    parts: [...drawings, ...tables],
    ...(printTitles === undefined ? {} : { printTitles }),
    ...(layout.autoFilter === undefined ? {} : { filterArea: layout.autoFilter }),
  };
}

/** The drawing, then its charts; nothing without charts. */
function renderDrawing(layout: SheetLayout, context: RenderContext): readonly RenderedPart[] {
  const charts = (layout.charts ?? []).map((chart) => {
    const rendered = part("chart", chartXml(chart, layout, context.sheetName), context);
    return { chart, part: rendered };
  });
  if (charts.length === 0) return [];
  const relationships = charts.map((chart, i) => relationshipTo(chart.part, i));
  const placed = charts.map(({ chart }, i) => ({ chart, id: relationshipId(i) }));
  const drawing = part("drawing", drawingXml(placed), context);
  return [{ ...drawing, relationships }, ...charts.map((chart) => chart.part)];
}

const part = (kind: PartKind, xml: string, { nextPart }: RenderContext): RenderedPart => ({
  kind,
  path: `xl/${KINDS[kind].folder}/${kind}${nextPart(kind)}.xml`,
  contentType: KINDS[kind].contentType,
  xml,
  relationships: [],
});

const relationshipId = (index: number): string => `rId${index + 1}`;

const relationshipTo = ({ kind, path }: RenderedPart, index: number): Relationship => ({
  id: relationshipId(index),
  type: `${OFFICE}/${kind}`,
  target: path,
  isExternal: false,
});
