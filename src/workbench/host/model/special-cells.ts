import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import { intersect } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import { areasOfCells } from "./cell-runs.ts";
import { isError, type BookCell, type CellValue } from "./cell-grid.ts";
import { isRowHidden } from "./cell-look.ts";
import { isColumnHidden } from "./hidden.ts";

/**
 * The cells of some kind ("Go To Special"), as areas from the top down. Only cells in use are looked at.
 *
 * @param kind `Excel.SpecialCellType`
 * @param valueKind `Excel.SpecialCellValueType`, of constants and formulas
 * @throws HostError InvalidArgument for unknown words; ApiNotFound for cells with the "same" rules
 */
export function specialCells(
  sheet: Sheet,
  areas: readonly Area[],
  kind: string,
  valueKind: string,
): readonly Area[] {
  const used = sheet.cells.used(false);
  if (used === undefined) return [];
  const within = areas.flatMap((area) => intersect(area, used) ?? []);
  switch (kind) {
    case "Constants":
      return cellsOfKind(
        sheet,
        within,
        (cell) => cell.formula === undefined && isOfKind(cell.value, valueKind),
      );
    case "Formulas":
      return cellsOfKind(
        sheet,
        within,
        (cell) => cell.formula !== undefined && isOfKind(cell.value, valueKind),
      );
    case "Blanks":
      return cellsOfKind(sheet, within, ({ value, formula }) => value === "" && formula === undefined);
    case "Visible":
      return within.flatMap((area) =>
        areasOfCells(area, (row, column) => !isRowHidden(sheet, row) && !isColumnHidden(sheet, column)),
      );
    case "ConditionalFormats":
      return shared(areas, sheet.conditionalRules);
    case "DataValidations":
      return shared(areas, sheet.validations);
    case "SameConditionalFormat":
    case "SameDataValidation":
      throw notEmulated(`special cells of kind ${kind}`);
    default:
      throw invalidArgument();
  }
}

function cellsOfKind(
  sheet: Sheet,
  areas: readonly Area[],
  test: (cell: BookCell) => boolean,
): readonly Area[] {
  return areas.flatMap((area) => areasOfCells(area, (row, column) => test(sheet.cells.at(row, column))));
}

const shared = (
  areas: readonly Area[],
  attached: readonly { readonly areas: readonly Area[] }[],
): readonly Area[] =>
  areas.flatMap((area) =>
    attached.flatMap((each) => each.areas.flatMap((other) => intersect(area, other) ?? [])),
  );

/** The words that `Excel.SpecialCellValueType` puts together: "ErrorsNumberText", "LogicalNumbers" … */
const VALUE_KINDS: readonly (readonly [word: RegExp, test: (value: CellValue) => boolean])[] = [
  [/Errors/, isError],
  [/Logical/, (value) => typeof value === "boolean"],
  [/Number/, (value) => typeof value === "number"],
  [/Text/, (value) => typeof value === "string" && value !== ""],
];

function isOfKind(value: CellValue, valueKind: string): boolean {
  if (valueKind === "All") return value !== "";
  const kinds = VALUE_KINDS.filter(([word]) => word.test(valueKind));
  if (kinds.length === 0) throw invalidArgument();
  return kinds.some(([, test]) => test(value));
}
