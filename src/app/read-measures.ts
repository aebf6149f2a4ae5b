import { dimensionOf, readUnit } from "../core/formula/read-unit.ts";
import { measureKey, type Measure, type Measures, type MeasureValue } from "../core/formula/measure.ts";
import { readMeasureValue } from "../core/formula/read-measure-value.ts";
import type { CellRef, Issue } from "../core/issue.ts";
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import { cellAddress } from "../ports/address.ts";
import { cellAt, type LocatedTable } from "./locate-tables.ts";
import { measureYears } from "./measure-years.ts";
import type { CentreRegister } from "./read-centres.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

/**
 * Reads *Misure*: what the administration counts, a row each, its values by year. Rows without a code hold nothing that a
 * formula could name. A code that stands there twice is a fault, and of neither row.
 *
 * @returns no measures at all (undefined) where there is no such table
 */
export function readMeasures(
  table: LocatedTable | undefined,
  year: number | undefined,
  lexicon: Lexicon,
  centres: CentreRegister,
): { readonly measures: Measures | undefined; readonly issues: readonly Issue[] } {
  if (table === undefined) return { measures: undefined, issues: [] };
  const years = measureYears(table.headings, year);
  const measures = new Map<string, Measure>();
  const issues: Issue[] = [];
  for (const row of tableRows(table)) {
    const code = row.code("code");
    if (code === "") continue;
    const key = measureKey(code);
    const before = measures.get(key);
    const at = row.at("code");
    if (before !== undefined && at !== undefined) {
      const twins = [...before.twins, at];
      measures.set(key, { ...before, twins });
      issues.push({ code: "measure-twice", facts: { measure: code, ...twinFacts(twins) }, at });
      continue;
    }
    const measure = readMeasure(row, table, years, lexicon);
    measures.set(key, measure);
    issues.push(...faultsOf(measure), ...centreFaults(row, centres));
  }
  return { measures, issues };
}

const twinFacts = (twins: readonly CellRef[]): Issue["facts"] => ({
  first: twins[0]?.address ?? "",
  second: twins.at(-1)?.address ?? "",
});

function readMeasure(
  row: TableRow,
  table: LocatedTable,
  years: ReadonlyMap<number, number>,
  lexicon: Lexicon,
): Measure {
  const code = row.code("code");
  const stated = readUnit(row.text("unit"), lexicon);
  const at = row.at("code");
  const values = [...years].map(([ago, index]): [number, MeasureValue] => {
    const column = table.firstColumn + index;
    const source = {
      cell: cellAt(table.sheet, row.row, column),
      at: { sheet: table.sheet.name, address: cellAddress(row.row, column) },
    };
    return [ago, readMeasureValue(code, source, stated, lexicon)];
  });
  return { code, unit: dimensionOf(stated), values: new Map(values), twins: at === undefined ? [] : [at] };
}

const faultsOf = ({ values }: Measure): readonly Issue[] =>
  [...values.values()].flatMap((value) => (value.kind === "faulty" ? [value.issue] : []));

function centreFaults(row: TableRow, centres: CentreRegister): readonly Issue[] {
  const at = row.at("centre");
  return centres.resolve(row.lines("centre")).unknown.map((centre) => ({
    code: "centre-unknown",
    facts: { centre },
    ...(at === undefined ? {} : { at }),
  }));
}
