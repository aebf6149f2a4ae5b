import { FIRST_CUSTOM_FORMAT, builtinFormatId } from "../../../adapters/xlsx/builtin-formats.ts";
import { childNode, node, nodeXml, type StyleNode } from "../../../adapters/xlsx/style-node.ts";
import { StyleSection } from "../../../adapters/xlsx/style-section.ts";
import { PLAIN_STYLES } from "../../../adapters/xlsx/styles-part.ts";
import { XmlEdit } from "../../../adapters/xlsx/xml-edit.ts";
import {
  childOf,
  childrenOf,
  countOf,
  attributeOf,
  parseXml,
  type XmlDocument,
} from "../../../adapters/xlsx/xml.ts";
import { sharedFormat, type CellFormat } from "../model/cell-format.ts";
import type { DifferentialLook } from "../model/conditional-rule.ts";
import {
  alignmentLook,
  alignmentNode,
  borderLooks,
  borderNode,
  fillLook,
  fillNode,
  fontLook,
  fontNode,
  isOn,
  numberFormatOf,
} from "./cell-looks.ts";
import { Colours } from "./colours.ts";
import { differentialLook, differentialNode } from "./differential-look.ts";
import { BUILT_IN_STYLES } from "./look-names.ts";

/** The styles of a workbook that was in no file. @param format the look of cells nobody formatted: its font counts */
export const plainStyles = ({ font }: CellFormat): string =>
  PLAIN_STYLES.replace(/<font>[^]*?<\/font>/, nodeXml(fontNode(font), ""));

/**
 * The styles part of a workbook, read into looks and back. Nothing that the file holds is changed: looks that it
 * does not have yet are appended, and a look that it has keeps what the model does not know of it (theme colours).
 */
export class WorkbookStyles {
  readonly colours: Colours;
  readonly #document: XmlDocument;
  readonly #formats = new Map<number, string>();
  readonly #sections: Readonly<
    Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", StyleSection>
  >;
  readonly #looks: readonly CellFormat[];
  readonly #indexes = new Map<CellFormat, number>();
  readonly #pieces = new Map<string, number>();
  /** Named styles by name: their place among the cellStyleXfs. */
  readonly #styles = new Map<string, number>();
  readonly #newStyles: { readonly name: string; readonly xf: StyleNode }[] = [];
  readonly #styleCount: number;

  /** @param stylesXml undefined: a workbook without styles; @param theme the root of the theme part */
  constructor(stylesXml: string | undefined, theme: XmlDocument["root"] | undefined) {
    const parsed = parseXml(stylesXml ?? PLAIN_STYLES);
    if (!parsed.ok) throw new Error(`The styles cannot be read: ${parsed.issue.code}`);
    const document = parsed.value;
    const { root } = document;
    this.#document = document;
    this.colours = new Colours(theme, root);
    const section = (name: "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs"): StyleSection =>
      new StyleSection(name, document);
    this.#sections = {
      numFmts: section("numFmts"),
      fonts: section("fonts"),
      fills: section("fills"),
      borders: section("borders"),
      cellXfs: section("cellXfs"),
      dxfs: section("dxfs"),
    };
    for (const { attributes } of this.#sections.numFmts.nodes) {
      this.#formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
    }
    this.#styleCount = childOf(root, "cellStyleXfs")?.children.length ?? 0;
    for (const style of childrenOf(childOf(root, "cellStyles"), "cellStyle")) {
      const builtIn = BUILT_IN_STYLES.get(countOf(style, "builtinId") ?? -1);
      this.#styles.set(builtIn ?? attributeOf(style, "name") ?? "", countOf(style, "xfId") ?? 0);
    }
    this.#looks = this.#sections.cellXfs.nodes.map((xf) => this.#lookOf(xf));
    this.#looks.forEach((look, index) => {
      if (!this.#indexes.has(look)) this.#indexes.set(look, index);
    });
    this.#remember("fonts", (font) => fontLook(font, this.colours));
    this.#remember("fills", (fill) => fillLook(fill, this.colours));
    this.#remember("borders", (border) => borderLooks(border, this.colours));
  }

  /** The look of a cell; one that the file does not have is the workbook's own. */
  look(index: number): CellFormat {
    const look = this.#looks[index] ?? this.#looks[0];
    if (look === undefined) throw new Error("A workbook without cell formats");
    return look;
  }

  /** The index of a look among the cell formats. */
  indexOf(look: CellFormat): number {
    const known = this.#indexes.get(look);
    if (known !== undefined) return known;
    const index = this.#sections.cellXfs.add(this.#xfOf(look));
    this.#indexes.set(look, index);
    return index;
  }

  differential(index: number): DifferentialLook {
    const found = this.#sections.dxfs.nodes[index];
    return found === undefined ? {} : differentialLook(found, this.colours);
  }

  /** The index of what a conditional format lays over a cell. */
  differentialIndex(look: DifferentialLook): number {
    return this.#sections.dxfs.add(differentialNode(look, (format) => this.#formatId(format)));
  }

  /** The named styles that the file knows. */
  get styleNames(): readonly string[] {
    return [...this.#styles.keys()];
  }

  toXml(): string {
    const edit = new XmlEdit(this.#document);
    for (const section of Object.values(this.#sections))
      if (section.changed) section.writeTo(edit, this.#document);
    this.#writeStyles(edit);
    return edit.toText();
  }

  #lookOf(xf: StyleNode): CellFormat {
    const { attributes } = xf;
    const { fonts, fills, borders } = this.#sections;
    const at = (section: StyleSection, id: string | undefined): StyleNode =>
      section.nodes[Number(id ?? 0)] ?? section.nodes[0] ?? node("none");
    const protection = childNode(xf, "protection")?.attributes ?? {};
    const style = [...this.#styles].find(([, id]) => id === Number(attributes.xfId ?? 0))?.[0];
    return sharedFormat({
      numberFormat: numberFormatOf(Number(attributes.numFmtId ?? 0), this.#formats),
      font: fontLook(at(fonts, attributes.fontId), this.colours),
      fill: fillLook(at(fills, attributes.fillId), this.colours),
      borders: borderLooks(at(borders, attributes.borderId), this.colours),
      alignment: alignmentLook(xf),
      locked: protection.locked === undefined || isOn(protection.locked),
      formulaHidden: isOn(protection.hidden),
      quotePrefix: isOn(attributes.quotePrefix),
      style: style ?? "Normal",
    });
  }

  #xfOf(look: CellFormat): StyleNode {
    const numFmtId = this.#formatId(look.numberFormat);
    const fontId = this.#piece("fonts", look.font, fontNode);
    const fillId = this.#piece("fills", look.fill, fillNode);
    const borderId = this.#piece("borders", look.borders, borderNode);
    const alignment = alignmentNode(look.alignment);
    const isProtected = look.locked && !look.formulaHidden;
    const pieces = { numFmtId, fontId, fillId, borderId };
    const xfId = this.#styleId(look.style, pieces);
    return node(
      "xf",
      {
        ...pieces,
        ...(this.#styleCount === 0 ? {} : { xfId }),
        ...(look.quotePrefix ? { quotePrefix: 1 } : {}),
        ...(numFmtId === 0 ? {} : { applyNumberFormat: 1 }),
        ...(fontId === 0 ? {} : { applyFont: 1 }),
        ...(fillId === 0 ? {} : { applyFill: 1 }),
        ...(borderId === 0 ? {} : { applyBorder: 1 }),
        ...(alignment === undefined ? {} : { applyAlignment: 1 }),
        ...(isProtected ? {} : { applyProtection: 1 }),
      },
      [
        ...(alignment === undefined ? [] : [alignment]),
        ...(isProtected
          ? []
          : [node("protection", { locked: look.locked ? 1 : 0, hidden: look.formulaHidden ? 1 : 0 })]),
      ],
    );
  }

  /** Fonts, fills and borders that look alike are one: the first that the file has. */
  #remember(name: "fonts" | "fills" | "borders", lookOf: (entry: StyleNode) => unknown): void {
    this.#sections[name].nodes.forEach((entry, index) => {
      const key = name + JSON.stringify(lookOf(entry));
      if (!this.#pieces.has(key)) this.#pieces.set(key, index);
    });
  }

  #piece<T>(name: "fonts" | "fills" | "borders", look: T, nodeOf: (look: T) => StyleNode): number {
    const key = name + JSON.stringify(look);
    const index = this.#pieces.get(key) ?? this.#sections[name].add(nodeOf(look));
    this.#pieces.set(key, index);
    return index;
  }

  /** A named style that the file does not have is added; it then looks like the cell that first wears it. */
  #styleId(name: string, pieces: Readonly<Record<string, number>>): number {
    const known = this.#styles.get(name);
    if (known !== undefined || this.#styleCount === 0) return known ?? 0;
    const id = this.#styleCount + this.#newStyles.length;
    this.#newStyles.push({ name, xf: node("xf", pieces) });
    this.#styles.set(name, id);
    return id;
  }

  #formatId(format: string): number {
    for (const [id, known] of this.#formats) if (known === format) return id;
    const builtin = builtinFormatId(format);
    if (builtin !== undefined && !this.#formats.has(builtin)) return builtin;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.#formats.keys()) + 1;
    this.#formats.set(id, format);
    this.#sections.numFmts.add(node("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  #writeStyles(edit: XmlEdit): void {
    const { root } = this.#document;
    const [xfs, names] = [childOf(root, "cellStyleXfs"), childOf(root, "cellStyles")];
    if (this.#newStyles.length === 0 || xfs === undefined || names === undefined) return;
    const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    this.#newStyles.forEach(({ name, xf }, index) => {
      const builtIn = [...BUILT_IN_STYLES].find(([, each]) => each === name)?.[0];
      const marks = {
        name,
        xfId: this.#styleCount + index,
        ...(builtIn === undefined ? {} : { builtinId: builtIn }),
      };
      edit.append(xfs, nodeXml(xf, prefix));
      edit.append(names, nodeXml(node("cellStyle", marks), prefix));
    });
    edit.setAttribute(xfs, "count", String(this.#styleCount + this.#newStyles.length));
    edit.setAttribute(names, "count", String(names.children.length + this.#newStyles.length));
  }
}
