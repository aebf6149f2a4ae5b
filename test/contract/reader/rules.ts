import { attribute, childrenOf, descend, type XmlNode } from "../../support/xml-tree.ts";
import { flag, numberOf } from "./attributes.ts";
import type { Plain } from "./plain.ts";
import { bareReference } from "./references.ts";
import type { Styles } from "./styles.ts";

const areasOf = (node: XmlNode): string => (attribute(node, "sqref") ?? "").split(" ").sort().join(" ");

/** Conditional formats, the first to be asked first. The numbers that order them mean nothing beyond the order. */
export function readConditionalFormats(worksheet: XmlNode, { differentials }: Styles): Plain {
  return childrenOf(worksheet, "conditionalFormatting")
    .flatMap((group) => childrenOf(group, "cfRule").map((rule) => ({ rule, areas: areasOf(group) })))
    .sort((a, b) => (numberOf(a.rule, "priority") ?? 0) - (numberOf(b.rule, "priority") ?? 0))
    .map(({ rule, areas }) => ({
      areas,
      type: attribute(rule, "type"),
      operator: attribute(rule, "operator"),
      text: attribute(rule, "text"),
      formulas: childrenOf(rule, "formula").map(({ text }) => bareReference(text)),
      look: differentials[numberOf(rule, "dxfId") ?? -1],
      stopsHere: flag(rule, "stopIfTrue"),
      parts: rule.children.filter(({ name }) => name !== "formula").map(({ name }) => name),
    }));
}

/** Validations by their areas: no cell has two, so their order means nothing. */
export function readValidations(worksheet: XmlNode): Plain {
  return Object.fromEntries(
    childrenOf(descend(worksheet, "dataValidations"), "dataValidation").map((validation) => [
      areasOf(validation),
      {
        type: attribute(validation, "type") ?? "none",
        style: attribute(validation, "errorStyle") ?? "stop",
        operator: attribute(validation, "operator") ?? "between",
        formulas: ["formula1", "formula2"].map((name) =>
          bareReference(descend(validation, name)?.text ?? ""),
        ),
        allowsBlank: flag(validation, "allowBlank"),
        // The file says it the wrong way round: "showDropDown" hides the arrow.
        hidesArrow: flag(validation, "showDropDown"),
        showsPrompt: flag(validation, "showInputMessage"),
        showsError: flag(validation, "showErrorMessage"),
        words: ["promptTitle", "prompt", "errorTitle", "error"].map(
          (name) => attribute(validation, name) ?? "",
        ),
      },
    ]),
  );
}
