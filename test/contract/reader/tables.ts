import { attribute, childrenOf, descend, formatXml, type XmlNode } from "../../support/xml-tree.ts";
import { flag, numberOf } from "./attributes.ts";
import type { Plain } from "./plain.ts";
import { bareReference } from "./references.ts";
import type { Styles } from "./styles.ts";

/** Ids of tables and columns are the file's own business. */
export const readTable = (table: XmlNode, { differentials }: Styles): Plain => ({
  name: attribute(table, "displayName"),
  area: attribute(table, "ref"),
  headingRows: numberOf(table, "headerRowCount") ?? 1,
  totalsRows: numberOf(table, "totalsRowCount") ?? 0,
  filter: readFilter(descend(table, "autoFilter")),
  columns: childrenOf(descend(table, "tableColumns"), "tableColumn").map((column) => ({
    name: attribute(column, "name"),
    formula: maybeReference(descend(column, "calculatedColumnFormula")),
    total: attribute(column, "totalsRowLabel") ?? attribute(column, "totalsRowFunction"),
    totalFormula: maybeReference(descend(column, "totalsRowFormula")),
    look: differentials[numberOf(column, "dataDxfId") ?? -1],
  })),
  style: attribute(descend(table, "tableStyleInfo"), "name"),
  shows: ["showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"].map((name) =>
    flag(descend(table, "tableStyleInfo"), name),
  ),
});

const maybeReference = (node: XmlNode | undefined): string | undefined =>
  node === undefined ? undefined : bareReference(node.text);

/** Filter buttons, and what is asked of which column. */
export const readFilter = (filter: XmlNode | undefined): Plain =>
  filter === undefined
    ? undefined
    : {
        area: attribute(filter, "ref"),
        criteria: Object.fromEntries(
          // A column that shows its button and asks nothing is as good as not named.
          childrenOf(filter, "filterColumn").flatMap((column) => {
            const hidesButton = flag(column, "hiddenButton");
            const asks = column.children.map(formatXml);
            return hidesButton || asks.length > 0
              ? [[attribute(column, "colId") ?? "", { hidesButton, asks }] as const]
              : [];
          }),
        ),
      };
