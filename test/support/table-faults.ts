import type { Area } from "../../src/ports/snapshot.ts";
import { addressOf, areaOf, contains } from "./a1.ts";
import { linksOf, sheetsOf, treeOf, type ListedSheet } from "./package-links.ts";
import type { Parts } from "./package-parts.ts";
import { cellTexts } from "./sheet-faults.ts";
import { countFaults } from "./style-faults.ts";
import { attribute, childrenOf, descend, type XmlNode } from "./xml-tree.ts";

/** A table as its part describes it. */
export interface TablePart {
  readonly sheet: ListedSheet;
  readonly part: string;
  readonly tree: XmlNode;
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  /** As written there: line ends as `_x000a_`. */
  readonly headings: readonly string[];
}

export const tablesOf = (parts: Parts): readonly TablePart[] =>
  sheetsOf(parts).flatMap((sheet) =>
    linksOf(parts, sheet.part)
      .filter(({ type }) => type === "table")
      .map(({ target }) => {
        const tree = treeOf(parts, target);
        return {
          sheet,
          part: target,
          tree,
          name: attribute(tree, "displayName") ?? "",
          area: areaOf(attribute(tree, "ref") ?? ""),
          hasTotals: Number(attribute(tree, "totalsRowCount") ?? 0) > 0,
          headings: childrenOf(descend(tree, "tableColumns"), "tableColumn").map(
            (each) => attribute(each, "name") ?? "",
          ),
        };
      }),
  );

export function tableFaults(parts: Parts): readonly string[] {
  const tables = tablesOf(parts);
  const ids = tables.map(({ tree }) => attribute(tree, "id") ?? "");
  const names = tables.map(({ name }) => name.toLowerCase());
  return [
    ...repeated(ids).map((id) => `two tables have the id ${id}`),
    ...repeated(names).map((name) => `two tables are named ${name}`),
    ...tables.flatMap((table) => oneTable(parts, table).map((fault) => `${table.part}: ${fault}`)),
  ];
}

function oneTable(parts: Parts, { sheet, part, tree, area, headings }: TablePart): readonly string[] {
  const columns = childrenOf(descend(tree, "tableColumns"), "tableColumn");
  const filter = descend(tree, "autoFilter");
  const texts = cellTexts(parts, sheet);
  const width = area.right - area.left + 1;
  return [
    ...(headings.length === width
      ? []
      : [`${String(headings.length)} columns on a width of ${String(width)}`]),
    ...repeated(columns.map((column) => attribute(column, "id") ?? "")).map(
      (id) => `two columns have the id ${id}`,
    ),
    ...repeated(headings.map((heading) => heading.toLowerCase())).map(
      (heading) => `two columns are named ${heading}`,
    ),
    ...headings.flatMap((heading, index) => {
      const written = texts.get(addressOf(area.top, area.left + index)) ?? "";
      return written === unescape(heading) ? [] : [`the cell over ${heading} reads ${written}`];
    }),
    ...(filter === undefined || contains(area, areaOf(attribute(filter, "ref") ?? ""))
      ? []
      : ["filters beyond itself"]),
    ...countFaults(part, tree),
  ];
}

const unescape = (text: string): string =>
  text.replace(/_x(?<code>[0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
