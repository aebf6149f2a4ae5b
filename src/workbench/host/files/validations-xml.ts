import { areaAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Area } from "../../../ports/snapshot.ts";
import type { Validation } from "../model/validation.ts";
import { formulaForFile, formulaFromFile } from "./file-formula.ts";
import { mirror } from "./look-names.ts";
import { serialOf } from "./read-rows.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { listTag, tag, wordsOf } from "./xml-out.ts";

/** Kinds by the name files have for them, with the member of `Excel.DataValidationRule` that holds their rule. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly member: string }>> = {
  list: { type: "List", member: "list" },
  whole: { type: "WholeNumber", member: "wholeNumber" },
  decimal: { type: "Decimal", member: "decimal" },
  date: { type: "Date", member: "date" },
  time: { type: "Time", member: "time" },
  textLength: { type: "TextLength", member: "textLength" },
  custom: { type: "Custom", member: "custom" },
};

/** @source ECMA-376 part 1, 18.18.20; office.js, Excel.DataValidationOperator */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** "A1:B2 D4" */
export const readAreas = (sqref: string): readonly Area[] =>
  sqref.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
export const areasText = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

const elementsOf = (root: XmlElement | undefined): readonly XmlElement[] =>
  childrenOf(childOf(root, "dataValidations"), "dataValidation");

/** @source ECMA-376 part 1, 18.3.1.32 (dataValidation) */
export const readValidations = (root: XmlElement): readonly Validation[] =>
  elementsOf(root).map(readValidation);

function readValidation(element: XmlElement): Validation {
  const kind = KINDS[attributeOf(element, "type") ?? "none"];
  const words = (name: string): string => decodeXstring(attributeOf(element, name) ?? "");
  return {
    areas: readAreas(attributeOf(element, "sqref") ?? ""),
    type: kind?.type ?? "None",
    rule: kind === undefined ? {} : { [kind.member]: readRule(element, kind.type) },
    ignoreBlanks: flagOf(element, "allowBlank") ?? false,
    errorAlert: {
      showAlert: flagOf(element, "showErrorMessage") ?? false,
      style: STYLES[attributeOf(element, "errorStyle") ?? "stop"] ?? "Stop",
      title: words("errorTitle"),
      message: words("error"),
    },
    prompt: {
      showPrompt: flagOf(element, "showInputMessage") ?? false,
      title: words("promptTitle"),
      message: words("prompt"),
    },
  };
}

function readRule(element: XmlElement, type: string): Readonly<Record<string, unknown>> {
  const text = (name: string): string | undefined => {
    const found = childOf(element, name);
    return found === undefined ? undefined : decodeXstring(found.text);
  };
  const first = text("formula1") ?? "";
  if (type === "List") {
    const isInline = /^"[^]*"$/.test(first);
    const source = isInline ? first.slice(1, -1).replaceAll('""', '"') : formulaFromFile(first);
    return { inCellDropDown: flagOf(element, "showDropDown") !== true, source };
  }
  if (type === "Custom") return { formula: formulaFromFile(first) };
  const second = text("formula2");
  return {
    formula1: operandOf(first),
    ...(second === undefined ? {} : { formula2: operandOf(second) }),
    operator: OPERATORS[attributeOf(element, "operator") ?? "between"] ?? "Between",
  };
}

/** A plain number, or a formula with its "=". */
const operandOf = (text: string): string | number =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);

/** Mirror of `readValidations`; those that read as they did stay as they stood. */
export function validationsXml(
  validations: readonly Validation[],
  frame: XmlDocument | undefined,
  dateSystem: 1900 | 1904,
): string {
  const originals = elementsOf(frame?.root).map((element) => ({
    element,
    validation: readValidation(element),
  }));
  return listTag(
    "dataValidations",
    validations.map((validation) => {
      const same = originals.find((each) => isSame(each.validation, validation));
      return same === undefined ? validationXml(validation, dateSystem) : asItStood(frame, same.element);
    }),
  );
}

function validationXml(validation: Validation, dateSystem: 1900 | 1904): string {
  const { areas, type, rule, ignoreBlanks, errorAlert, prompt } = validation;
  const [name, kind] = Object.entries(KINDS).find(([, each]) => each.type === type) ?? [];
  const own = (kind === undefined ? {} : (rule[kind.member] ?? {})) as Readonly<Record<string, unknown>>;
  const operator = mirror(OPERATORS)[String(own["operator"])];
  const words = (text: string): string | undefined => (text === "" ? undefined : wordsOf(text));
  const style = mirror(STYLES)[errorAlert.style];
  return tag(
    "dataValidation",
    {
      type: name,
      errorStyle: style === "stop" ? undefined : style,
      operator: operator === "between" ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: own["inCellDropDown"] === false || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: words(errorAlert.title),
      error: words(errorAlert.message),
      promptTitle: words(prompt.title),
      prompt: words(prompt.message),
      sqref: areasText(areas),
    },
    ...formulasOf(type, own, dateSystem).map((formula, i) => tag(`formula${i + 1}`, {}, stringXml(formula))),
  );
}

function formulasOf(
  type: string,
  rule: Readonly<Record<string, unknown>>,
  dateSystem: 1900 | 1904,
): readonly string[] {
  if (type === "None") return [];
  if (type === "List") {
    const source = String(rule["source"]);
    return [source.startsWith("=") ? formulaForFile(source, undefined) : `"${source.replaceAll('"', '""')}"`];
  }
  if (type === "Custom") return [formulaForFile(String(rule["formula"]), undefined)];
  return [rule["formula1"], rule["formula2"]]
    .filter((operand) => operand !== undefined && operand !== "")
    .map((operand) => operandText(String(operand), type, dateSystem));
}

/** Dates may come as office.js takes them ("2021-06-30"): files hold their serial number. */
function operandText(operand: string, type: string, dateSystem: 1900 | 1904): string {
  const isDate = (type === "Date" || type === "Time") && /^\d{4}-\d\d-\d\d/.test(operand);
  return isDate ? String(serialOf(operand, dateSystem) ?? operand) : formulaForFile(operand, undefined);
}
