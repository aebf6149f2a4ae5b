import { cellAddress } from "../../../adapters/xlsx/address.ts";
import { formulaText } from "../../../adapters/references.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import {
  attributeOf,
  childrenOf,
  countOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { ConditionalRule } from "../model/conditional-rule.ts";
import { without } from "../model/without.ts";
import { formulaForFile, formulaFromFile } from "./file-formula.ts";
import { mirror } from "./look-names.ts";
import { PRESETS, presetFormula, presetOf, TEXT_OPERATORS, textFormula } from "./rule-words.ts";
import { readScale, scaleXml } from "./rule-scales.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { areasText, readAreas } from "./validations-xml.ts";
import { tag } from "./xml-out.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

/** @source ECMA-376 part 1, 18.18.15; office.js, Excel.ConditionalCellValueOperator */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

type RuleOfFile = Omit<ConditionalRule, "id">;

interface Placed {
  readonly element: XmlElement;
  readonly rule: RuleOfFile;
}

/**
 * The conditional formats of a sheet, highest priority first. What newer versions of Excel say of them in extension
 * lists stays with the sheet's frame and is not read.
 *
 * @source ECMA-376 part 1, 18.3.1.10 (cfRule)
 */
export const readRules = (root: XmlElement, styles: WorkbookStyles): readonly RuleOfFile[] =>
  placedRules(root, styles).map(({ rule }) => rule);

function placedRules(root: XmlElement, styles: WorkbookStyles): readonly Placed[] {
  const placed = childrenOf(root, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").flatMap((element) => {
      const areas = readAreas(attributeOf(group, "sqref") ?? "");
      const rule = readRule(element, areas, styles);
      return rule === undefined ? [] : [{ element, rule, priority: countOf(element, "priority") ?? 0 }];
    }),
  );
  return placed.sort((a, b) => a.priority - b.priority);
}

function readRule(
  element: XmlElement,
  areas: ConditionalRule["areas"],
  styles: WorkbookStyles,
): RuleOfFile | undefined {
  const read = readQuestion(element, styles);
  if (read === undefined) return undefined;
  const dxf = countOf(element, "dxfId");
  const look = dxf === undefined ? {} : styles.differential(dxf);
  return { ...read, areas, stopIfTrue: flagOf(element, "stopIfTrue") ?? false, look };
}

function readQuestion(
  element: XmlElement,
  styles: WorkbookStyles,
): Pick<ConditionalRule, "kind" | "rule"> | undefined {
  const type = attributeOf(element, "type") ?? "";
  const [first = "", second] = childrenOf(element, "formula").map(({ text }) =>
    formulaFromFile(decodeXstring(text)),
  );
  const text = TEXT_OPERATORS[type];
  if (text !== undefined) {
    const words = decodeXstring(attributeOf(element, "text") ?? "");
    return { kind: "ContainsText", rule: { operator: text, text: words } };
  }
  switch (type) {
    case "expression":
      return { kind: "Custom", rule: { formula: first } };
    case "cellIs": {
      const operator = OPERATORS[attributeOf(element, "operator") ?? ""] ?? "Invalid";
      return {
        kind: "CellValue",
        rule:
          second === undefined
            ? { formula1: first, operator }
            : { formula1: first, formula2: second, operator },
      };
    }
    case "top10": {
      const side = flagOf(element, "bottom") === true ? "Bottom" : "Top";
      const unit = flagOf(element, "percent") === true ? "Percent" : "Items";
      return { kind: "TopBottom", rule: { type: side + unit, rank: countOf(element, "rank") ?? 10 } };
    }
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return readScale(element, styles.colours);
    default: {
      const criterion = presetOf(element);
      return criterion === undefined ? undefined : { kind: "PresetCriteria", rule: { criterion } };
    }
  }
}

/** Mirror of `readRules`. Rules that read as they did stay as they stood, but for their priority. */
export function rulesXml(
  rules: readonly ConditionalRule[],
  frame: XmlDocument | undefined,
  styles: WorkbookStyles,
): string {
  const originals = frame === undefined ? [] : [...placedRules(frame.root, styles)];
  return rules
    .map((each, index) => {
      const rule = without(each, "id");
      const place = originals.findIndex((original) => isSame(original.rule, rule));
      const [same] = place < 0 ? [] : originals.splice(place, 1);
      const priority = index + 1;
      const xml =
        same === undefined ? ruleXml(rule, priority, styles) : withPriority(same.element, priority, frame);
      return tag("conditionalFormatting", { sqref: areasText(rule.areas) }, xml);
    })
    .join("");
}

const withPriority = (element: XmlElement, priority: number, frame: XmlDocument | undefined): string =>
  asItStood(frame, element).replace(/(?<before>\spriority\s*=\s*["'])\d+/, `$<before>${priority}`);

function ruleXml(rule: RuleOfFile, priority: number, styles: WorkbookStyles): string {
  const { type, attributes = {}, content } = questionOf(rule);
  const isScale = rule.kind === "ColorScale" || rule.kind === "DataBar" || rule.kind === "IconSet";
  return tag(
    "cfRule",
    {
      type,
      dxfId: isScale ? undefined : styles.differentialIndex(rule.look),
      priority,
      stopIfTrue: rule.stopIfTrue || undefined,
      ...attributes,
    },
    content,
  );
}

interface Question {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: string;
}

const formulaXml = (formula: string): string =>
  tag("formula", {}, stringXml(formulaForFile(formula, undefined)));

function questionOf({ kind, rule, areas }: RuleOfFile): Question {
  const of = (member: string): string => String(rule[member]);
  const first = cellAddress(areas[0]?.top ?? 1, areas[0]?.left ?? 1);
  switch (kind) {
    case "Custom":
      return { type: "expression", content: formulaXml(of("formula")) };
    case "CellValue": {
      const formulas = [rule["formula1"], rule["formula2"]].filter(
        (each) => each !== undefined && each !== null,
      );
      const operator = mirror(OPERATORS)[of("operator")];
      return {
        type: "cellIs",
        attributes: { operator },
        content: formulas.map((each) => formulaXml(String(each))).join(""),
      };
    }
    case "ContainsText": {
      const type = mirror(TEXT_OPERATORS)[of("operator")] ?? "containsText";
      const operator = type === "notContainsText" ? "notContains" : type;
      const formula = textFormula(type, formulaText(of("text")), first);
      return { type, attributes: { operator, text: of("text") }, content: formulaXml(formula) };
    }
    case "TopBottom": {
      const asked = of("type");
      return {
        type: "top10",
        attributes: {
          percent: asked.endsWith("Percent") || undefined,
          bottom: asked.startsWith("Bottom") || undefined,
          rank: of("rank"),
        },
        content: "",
      };
    }
    case "PresetCriteria": {
      const preset = PRESETS[of("criterion")];
      if (preset === undefined) throw new Error(`No preset criterion: ${of("criterion")}`);
      const formula = presetFormula(of("criterion"), first);
      return { ...preset, content: formula === undefined ? "" : formulaXml(formula) };
    }
    default:
      return scaleXml(kind, rule);
  }
}
