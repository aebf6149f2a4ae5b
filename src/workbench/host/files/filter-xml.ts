import { areaAddress, cellAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import { attributeOf, childrenOf, countOf, flagOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import type { Filter, FilterCriteria, SortField } from "../model/table.ts";
import type { Area } from "../../../ports/snapshot.ts";
import { mirror } from "./look-names.ts";
import { tag } from "./xml-out.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

/** @source ECMA-376 part 1, 18.18.31 (ST_FilterOperator) */
const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const MONTHS = "January Februray March April May June July August September October November December".split(
  " ",
);

/** office.js spells the second month so. @source office.js, Excel.DynamicFilterCriteria */
const DYNAMIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MONTHS.map((month, i) => [`M${i + 1}`, `AllDatesInPeriod${month}`])),
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`Q${n}`, `AllDatesInPeriodQuarter${n}`])),
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The filter an element holds; undefined without one. @source ECMA-376 part 1, 18.3.2 (AutoFilter Settings) */
export function readFilter(element: XmlElement | undefined, styles: WorkbookStyles): Filter | undefined {
  const area = parseArea(attributeOf(element, "ref") ?? "");
  if (area === undefined) return undefined;
  const criteria = new Map<number, FilterCriteria>();
  for (const column of childrenOf(element, "filterColumn")) {
    const [kind] = column.children;
    const read = kind === undefined ? undefined : readCriteria(kind, styles);
    if (read !== undefined) criteria.set(countOf(column, "colId") ?? 0, read);
  }
  return { area, criteria };
}

function readCriteria(kind: XmlElement, styles: WorkbookStyles): FilterCriteria | undefined {
  switch (kind.local) {
    case "filters":
      return { filterOn: "Values", values: readValues(kind) };
    case "customFilters":
      return readCustom(kind);
    case "top10": {
      const side = flagOf(kind, "top") === false ? "Bottom" : "Top";
      const unit = flagOf(kind, "percent") === true ? "Percent" : "Items";
      return { filterOn: side + unit, criterion1: attributeOf(kind, "val") ?? "10" };
    }
    case "dynamicFilter": {
      const type = attributeOf(kind, "type") ?? "null";
      return { filterOn: "Dynamic", dynamicCriteria: DYNAMIC[type] ?? capital(type) };
    }
    case "colorFilter": {
      const look = styles.differential(countOf(kind, "dxfId") ?? -1);
      return flagOf(kind, "cellColor") === false
        ? { filterOn: "FontColor", color: look.fontColour ?? "#000000" }
        : { filterOn: "CellColor", color: look.fillColour ?? "#FFFFFF" };
    }
    case "iconFilter":
      return {
        filterOn: "Icon",
        icon: { set: attributeOf(kind, "iconSet") ?? "3Arrows", index: countOf(kind, "iconId") ?? 0 },
      };
    default:
      return undefined;
  }
}

const DATE_PIECES = ["year", "month", "day", "hour", "minute", "second"];

function readValues(kind: XmlElement): readonly unknown[] {
  const values: unknown[] = flagOf(kind, "blank") === true ? [""] : [];
  for (const each of kind.children) {
    if (each.local === "filter") values.push(attributeOf(each, "val") ?? "");
    else if (each.local === "dateGroupItem") {
      const [year = 1900, month = 1, day = 1, ...time] = DATE_PIECES.map((piece) => countOf(each, piece));
      const two = (n: number): string => String(n).padStart(2, "0");
      const clock = time.some((n) => n !== undefined) ? `T${time.map((n) => two(n ?? 0)).join(":")}` : "";
      values.push({
        date: `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}${clock}`,
        specificity: capital(attributeOf(each, "dateTimeGrouping") ?? "day"),
      });
    }
  }
  return values;
}

function readCustom(kind: XmlElement): FilterCriteria {
  const [first = "", second] = childrenOf(kind, "customFilter").map(
    (each) => (SIGNS[attributeOf(each, "operator") ?? "equal"] ?? "=") + (attributeOf(each, "val") ?? ""),
  );
  if (second === undefined) return { filterOn: "Custom", criterion1: first };
  const operator = flagOf(kind, "and") === true ? "And" : "Or";
  return { filterOn: "Custom", criterion1: first, criterion2: second, operator };
}

/** Mirror of `readFilter`. @param isHidden the criteria hold, but no buttons are shown */
export function filterXml(filter: Filter, styles: WorkbookStyles, isHidden = false): string {
  const columns = [...filter.criteria].sort(([a], [b]) => a - b);
  return tag(
    "autoFilter",
    { ref: areaAddress(filter.area) },
    ...columns.map(([colId, criteria]) =>
      tag("filterColumn", { colId, hiddenButton: isHidden || undefined }, criteriaXml(criteria, styles)),
    ),
  );
}

function criteriaXml(criteria: FilterCriteria, styles: WorkbookStyles): string {
  const {
    filterOn,
    criterion1 = "",
    criterion2 = "",
    operator,
    color = "#FFFFFF",
    dynamicCriteria = "",
  } = criteria;
  switch (filterOn) {
    case "Values":
      return valuesXml(criteria.values ?? []);
    case "Custom": {
      const both = [criterion1, ...(criterion2 === "" ? [] : [criterion2])];
      return tag("customFilters", { and: operator === "And" || undefined }, ...both.map(customXml));
    }
    case "Dynamic":
      return tag("dynamicFilter", { type: mirror(DYNAMIC)[dynamicCriteria] ?? small(dynamicCriteria) });
    case "CellColor":
      return tag("colorFilter", { dxfId: styles.differentialIndex({ fillColour: color }) });
    case "FontColor":
      return tag("colorFilter", { dxfId: styles.differentialIndex({ fontColour: color }), cellColor: false });
    case "Icon": {
      const { set, index } = criteria.icon as { readonly set: string; readonly index: number };
      return tag("iconFilter", { iconSet: set, iconId: index });
    }
    default:
      return tag("top10", {
        top: filterOn.startsWith("Bottom") ? false : undefined,
        percent: filterOn.endsWith("Percent") || undefined,
        val: criterion1,
      });
  }
}

function valuesXml(values: readonly unknown[]): string {
  const texts = values.filter((value) => typeof value === "string");
  const dates = values.filter((value) => typeof value === "object" && value !== null) as readonly {
    readonly date: string;
    readonly specificity: string;
  }[];
  return tag(
    "filters",
    { blank: texts.includes("") || undefined },
    ...texts.filter((text) => text !== "").map((val) => tag("filter", { val })),
    ...dates.map(dateXml),
  );
}

function dateXml({ date, specificity }: { readonly date: string; readonly specificity: string }): string {
  const pieces = date.split(/[-T:]/).map(Number);
  const known = DATE_PIECES.slice(0, DATE_PIECES.indexOf(small(specificity)) + 1);
  return tag("dateGroupItem", {
    ...Object.fromEntries(known.map((piece, i) => [piece, pieces[i]])),
    dateTimeGrouping: small(specificity),
  });
}

function customXml(criterion: string): string {
  const { sign = "=", val = "" } = /^(?<sign>>=|<=|<>|=|>|<)?(?<val>[^]*)$/.exec(criterion)?.groups ?? {};
  const operator = mirror(SIGNS)[sign];
  return tag("customFilter", { operator: operator === "equal" ? undefined : operator, val });
}

/** The order somebody sorted a table in. @source ECMA-376 part 1, 18.3.1.92 (sortState) */
export function readSort(element: XmlElement | undefined, left: number): readonly SortField[] {
  return childrenOf(element, "sortCondition").map((each) => {
    const sortBy = attributeOf(each, "sortBy");
    return {
      key: (parseArea(attributeOf(each, "ref") ?? "")?.left ?? left) - left,
      ascending: flagOf(each, "descending") !== true,
      ...(sortBy === undefined || sortBy === "value" ? {} : { sortOn: capital(sortBy) }),
    };
  });
}

/** Mirror of `readSort`. @param body the rows that were sorted */
export function sortXml(fields: readonly SortField[], body: Area): string {
  if (fields.length === 0) return "";
  const conditions = fields.map(({ key, ascending, sortOn }) => {
    const column = body.left + key;
    const sortBy = sortOn === undefined || sortOn === "Value" ? undefined : small(sortOn);
    const ref = `${cellAddress(body.top, column)}:${cellAddress(body.bottom, column)}`;
    return tag("sortCondition", { descending: ascending ? undefined : true, sortBy, ref });
  });
  return tag("sortState", { ref: areaAddress(body) }, ...conditions);
}

export const hasCriteria = (filter: Filter | undefined): boolean => (filter?.criteria.size ?? 0) > 0;
