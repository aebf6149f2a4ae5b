import { toSerial } from "../../../ports/excel-serial.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { isExcelObject, type Wire } from "../protocol/object-type.ts";
import { referenceTo } from "./areas.ts";
import type { Book } from "./book.ts";
import type { ValidationContent } from "./validation-state.ts";

/** Kinds of rules by the member of `Excel.DataValidationRule` that holds them. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

type Bag = Readonly<Record<string, Wire>>;

/**
 * Reads a rule as an add-in gives it, into the form in which Excel gives it back: formulas with their "=", dates as
 * serial numbers, ranges as "=Elenchi!$A$1:$A$5"; the values of a list stay as they are written, "sì,no".
 *
 * @source office.js, Excel.DataValidationRule
 * @throws HostError InvalidArgument
 */
export function readRule(book: Book, given: Bag): Pick<ValidationContent, "type" | "rule"> {
  const [member, ...more] = Object.keys(given).filter((name) => given[name] !== null);
  const type = member === undefined ? undefined : TYPES[member];
  const details = member === undefined ? undefined : (given[member] as Bag);
  if (member === undefined || type === undefined || details === undefined || more.length > 0)
    throw invalidArgument();
  return { type, rule: { [member]: readDetails(book, type, details) } };
}

function readDetails(book: Book, type: string, details: Bag): Bag {
  if (type === "Custom") return { formula: formulaOf(book, type, details["formula"]) };
  if (type === "List") {
    const { source, inCellDropDown } = details;
    const isWritten = typeof source === "string" && source !== "";
    return {
      inCellDropDown: inCellDropDown !== false,
      source: isWritten ? source : formulaOf(book, type, source),
    };
  }
  const { operator, formula1, formula2 } = details;
  if (typeof operator !== "string" || !OPERATORS.includes(operator)) throw invalidArgument();
  const first = { formula1: formulaOf(book, type, formula1), operator };
  const needsSecond = operator === "Between" || operator === "NotBetween";
  return needsSecond ? { ...first, formula2: formulaOf(book, type, formula2) } : first;
}

function formulaOf(book: Book, type: string, given: Wire | undefined): string {
  if (isExcelObject(given)) {
    if (given.type !== "Range") throw invalidArgument();
    return referenceTo(given.target);
  }
  if (typeof given === "number") return `=${String(given)}`;
  if (typeof given !== "string" || given === "") throw invalidArgument();
  if (given.startsWith("=")) return given;
  return `=${type === "Date" || type === "Time" ? String(serialOf(book, given)) : given}`;
}

/** "2021-06-30", "2021-06-30T08:00:00.000Z", or a number written out. */
function serialOf(book: Book, text: string): number {
  const parts = /^(?<date>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text)?.groups;
  if (parts === undefined) {
    const number = Number(text);
    if (Number.isNaN(number)) throw invalidArgument();
    return number;
  }
  const [year = 0, month = 0, day = 0] = (parts["date"] ?? "").split("-").map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = (parts["time"] ?? "").split(":").map(Number);
  const serial = toSerial({ year, month, day }, book.dateSystem);
  if (serial === undefined) throw invalidArgument();
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
