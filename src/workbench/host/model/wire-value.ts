import { isError, type CellValue } from "./cell-grid.ts";

/** As values travel: an error as its text, a date as its serial number, an empty cell as "". */
export const wireValue = (value: CellValue): string | number | boolean =>
  isError(value) ? value.error : value;

/** office.js' `RangeValueType` */
export function wireValueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (isError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
