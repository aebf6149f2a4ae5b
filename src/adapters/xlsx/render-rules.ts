import type { ConditionalFormat, ListValidation } from "../../ports/layout.ts";
import { sheetReference } from "../references.ts";
import { conditionFormula } from "../rule-formulas.ts";
import { areaAddress } from "./address.ts";
import { stringXml } from "./render-text.ts";
import type { StyleBook } from "./style-book.ts";

/**
 * One `conditionalFormatting` element an area, in the order of their first rules.
 *
 * @param firstPriority the rules' order of precedence in the sheet counts up from it, as they are given
 */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleBook,
  firstPriority = 1,
): readonly string[] {
  const areas = new Map<string, string>();
  formats.forEach((format, i) => {
    const address = areaAddress(format.area);
    const rule =
      `<cfRule type="expression" dxfId="${styles.differential(format.look)}" priority="${firstPriority + i}">` +
      `<formula>${stringXml(conditionFormula(format))}</formula></cfRule>`;
    areas.set(address, (areas.get(address) ?? "") + rule);
  });
  return [...areas].map(
    ([address, rules]) => `<conditionalFormatting sqref="${address}">${rules}</conditionalFormatting>`,
  );
}

/** @param nameOf a sheet's name in the workbook from its name in the layout */
export function validationsXml(
  validations: readonly ListValidation[],
  nameOf: (sheet: string) => string,
): string {
  if (validations.length === 0) return "";
  const entries = validations.map(({ area, source, allowOther }) => {
    const style = allowOther ? ' errorStyle="warning"' : "";
    const list = stringXml(sheetReference(nameOf(source.sheet), source.area));
    return (
      `<dataValidation type="list"${style} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
      ` sqref="${areaAddress(area)}"><formula1>${list}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${entries.length}">${entries.join("")}</dataValidations>`;
}
