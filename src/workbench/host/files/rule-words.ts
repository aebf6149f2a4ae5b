import { attributeOf, countOf, flagOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";

/** @source ECMA-376 part 1, 18.18.12 (ST_CfType); office.js, Excel.ConditionalTextOperator */
export const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** The formula that goes with a rule about text. @param quoted the words in their quotes; @param cell the first cell */
export function textFormula(type: string, quoted: string, cell: string): string {
  switch (type) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

interface Preset {
  readonly type: string;
  readonly attributes?: Attributes;
}

const average = (attributes: Attributes): Preset => ({ type: "aboveAverage", attributes });
const period = (timePeriod: string): Preset => ({ type: "timePeriod", attributes: { timePeriod } });

/** @source office.js, Excel.ConditionalFormatPresetCriterion; ECMA-376 part 1, 18.3.1.10 (cfRule) */
export const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { type: "containsBlanks" },
  NonBlanks: { type: "notContainsBlanks" },
  Errors: { type: "containsErrors" },
  NonErrors: { type: "notContainsErrors" },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: false }),
  EqualOrAboveAverage: average({ equalAverage: true }),
  EqualOrBelowAverage: average({ aboveAverage: false, equalAverage: true }),
  OneStdDevAboveAverage: average({ stdDev: 1 }),
  OneStdDevBelowAverage: average({ aboveAverage: false, stdDev: 1 }),
  TwoStdDevAboveAverage: average({ stdDev: 2 }),
  TwoStdDevBelowAverage: average({ aboveAverage: false, stdDev: 2 }),
  ThreeStdDevAboveAverage: average({ stdDev: 3 }),
  ThreeStdDevBelowAverage: average({ aboveAverage: false, stdDev: 3 }),
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
};

/** The preset an element stands for; undefined for a kind nobody knows. */
export function presetOf(element: XmlElement): string | undefined {
  const type = attributeOf(element, "type");
  const flag = (name: string, usual: boolean): boolean => flagOf(element, name) ?? usual;
  return Object.entries(PRESETS).find(([, preset]) => {
    if (preset.type !== type) return false;
    const { aboveAverage = true, equalAverage = false, stdDev = 0, timePeriod } = preset.attributes ?? {};
    return (
      flag("aboveAverage", true) === aboveAverage &&
      flag("equalAverage", false) === equalAverage &&
      (countOf(element, "stdDev") ?? 0) === stdDev &&
      attributeOf(element, "timePeriod") === timePeriod
    );
  })?.[0];
}

/** As Excel writes them. @param cell the first cell */
const FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
  Yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  Today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  Tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  LastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ThisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  LastMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  ThisMonth: (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  NextMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
};

/** Undefined where the rule does without one. */
export const presetFormula = (criterion: string, cell: string): string | undefined =>
  FORMULAS[criterion]?.(cell);
