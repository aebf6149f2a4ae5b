import { countOf } from "../../../adapters/xlsx/xml.ts";
import type { Table } from "../model/table.ts";
import type { PackageWriter } from "./package-writer.ts";
import { tableXml } from "./table-xml.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Gives tables their parts and their numbers, which are unique in a workbook; those of the opened file stay. */
export class TableParts {
  readonly #numbers = new Map<Table, number>();

  constructor(tables: readonly Table[], { opened }: PackageWriter) {
    const taken = new Set<number>();
    const paths = new Set<string>();
    for (const table of tables) {
      const { carriedPath = "" } = table;
      if (paths.has(carriedPath)) continue;
      paths.add(carriedPath);
      const number =
        opened?.has(carriedPath) === true ? countOf(opened.rootOf(carriedPath), "id") : undefined;
      if (number === undefined || taken.has(number)) continue;
      taken.add(number);
      this.#numbers.set(table, number);
    }
    for (const table of tables) {
      if (this.#numbers.has(table)) continue;
      const number = Math.max(0, ...taken) + 1;
      taken.add(number);
      this.#numbers.set(table, number);
    }
  }

  /** @returns the path of the table's part */
  write(table: Table, writer: PackageWriter, styles: WorkbookStyles): string {
    const { carriedPath } = table;
    const { opened } = writer;
    // A copy of a table says it came from the same part as its original.
    const isFirst =
      carriedPath !== undefined && !writer.holds(carriedPath) && opened?.has(carriedPath) === true;
    const original = isFirst ? opened.tree(carriedPath) : undefined;
    const path = isFirst ? carriedPath : writer.freePath("xl/tables/table#.xml");
    const links = isFirst ? opened.relationships(carriedPath) : [];
    writer.put(path, tableXml(table, this.#numbers.get(table) ?? 0, original, styles), TYPE, links);
    return path;
  }
}
