import type { CellStyle, ConditionalFormat } from "../../ports/layout.ts";
import { FIRST_CUSTOM_FORMAT, builtinFormat, builtinFormatId } from "./builtin-formats.ts";
import { alignmentOf, borderNode, differentialNode, fillNode, fontNode } from "./style-looks.ts";
import { childNode, node, nodeKey, withAttributes, type StyleNode } from "./style-node.ts";
import { StyleSection, type SectionName } from "./style-section.ts";
import { XmlEdit } from "./xml-edit.ts";
import { childOf, parseXml, type XmlDocument } from "./xml.ts";

/** What to change of a cell's format; absent properties stay as they are. */
export interface StylePatch {
  /** en-US form. */
  readonly format?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly align?: CellStyle["align"] | undefined;
  /** The cell holds text whatever it starts with, also after it was edited. */
  readonly quotePrefix?: boolean | undefined;
}

const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;

/**
 * The styles of a workbook, to which ours are appended; nothing that is there is changed. A style equal to one in
 * the file is that one, so that writing the same layout again adds nothing.
 */
export class StyleBook {
  readonly #document: XmlDocument;
  readonly #sections: Readonly<Record<SectionName, StyleSection>>;
  readonly #formats = new Map<number, string>();
  readonly #styles = new Map<CellStyle, number>();
  readonly #stylesByValue = new Map<string, number>();
  readonly #derived = new Map<string, number>();
  readonly #hasNamedStyles: boolean;

  /** @throws when the part is no XML: whoever opened the workbook has refused it before */
  constructor(stylesXml: string) {
    const parsed = parseXml(stylesXml);
    if (!parsed.ok) throw new Error(`The styles cannot be read: ${parsed.issue.code} at ${parsed.issue.at}`);
    const document = parsed.value;
    this.#document = document;
    this.#sections = {
      numFmts: new StyleSection("numFmts", document),
      fonts: new StyleSection("fonts", document),
      fills: new StyleSection("fills", document),
      borders: new StyleSection("borders", document),
      cellXfs: new StyleSection("cellXfs", document),
      dxfs: new StyleSection("dxfs", document),
    };
    this.#hasNamedStyles = childOf(document.root, "cellStyleXfs") !== undefined;
    for (const { attributes } of this.#sections.numFmts.nodes) {
      this.#formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
    }
  }

  get changed(): boolean {
    return SECTIONS.some((name) => this.#sections[name].changed);
  }

  /** The index of a style among the cell formats. An empty style is the workbook's own. */
  cellStyle(style: CellStyle): number {
    const known = this.#styles.get(style);
    if (known !== undefined) return known;
    const value = JSON.stringify(style);
    const index = this.#stylesByValue.get(value) ?? this.#addStyle(style);
    this.#styles.set(style, index);
    this.#stylesByValue.set(value, index);
    return index;
  }

  /** The index of the cell format that differs from `xf` only in what the patch asks for; `xf` where nothing does. */
  derive(xf: number, patch: StylePatch): number {
    const { format, wrap, align, quotePrefix } = patch;
    const key = [xf, wrap, align, quotePrefix, format].join("|");
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const own = this.#xf(xf);
    const patched = patchXf(own, patch, format === undefined ? undefined : this.#formatId(format));
    const index = nodeKey(patched) === nodeKey(own) ? xf : this.#sections.cellXfs.add(patched);
    this.#derived.set(key, index);
    return index;
  }

  /** The index of what a conditional format lays over a cell. */
  differential(look: ConditionalFormat["look"]): number {
    return this.#sections.dxfs.add(differentialNode(look));
  }

  /** The number format of a cell format in its en-US form; "General" where the file names none we know. */
  numberFormatOf(xf: number): string {
    const id = Number(this.#xf(xf).attributes.numFmtId ?? 0);
    return this.#formats.get(id) ?? builtinFormat(id) ?? "General";
  }

  /** Whether cells of this format bear the mark of a typed apostrophe. */
  isQuoted(xf: number): boolean {
    return isTrue(this.#xf(xf).attributes.quotePrefix);
  }

  /** The whole part; character for character the one given where nothing was added. */
  toXml(): string {
    const edit = new XmlEdit(this.#document);
    for (const name of SECTIONS) {
      if (this.#sections[name].changed) this.#sections[name].writeTo(edit, this.#document);
    }
    return edit.toText();
  }

  #xf(index: number): StyleNode {
    const { nodes } = this.#sections.cellXfs;
    // A cell may name a format that the file does not have; Excel then shows it in the workbook's own.
    return nodes[index] ?? nodes[0] ?? node("xf");
  }

  #addStyle(style: CellStyle): number {
    const { fonts, fills, borders, cellXfs } = this.#sections;
    const numFmtId = style.format === undefined ? 0 : this.#formatId(style.format);
    const own = fonts.nodes[0] ?? node("font");
    const font = fontNode(own, style);
    const fontId = nodeKey(font) === nodeKey(own) ? 0 : fonts.add(font);
    const fillId = style.fill === undefined ? 0 : fills.add(fillNode(style.fill));
    const borderId = style.border === undefined ? 0 : borders.add(borderNode(style.border));
    const alignment = alignmentOf(style);
    const isAligned = Object.keys(alignment).length > 0;
    const isUnlocked = style.unlocked === true;
    const isPlain = numFmtId === 0 && fontId === 0 && fillId === 0 && borderId === 0;
    if (isPlain && !isAligned && !isUnlocked) return 0;
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      ...(this.#hasNamedStyles ? { xfId: 0 } : {}),
      ...(numFmtId === 0 ? {} : { applyNumberFormat: 1 }),
      ...(fontId === 0 ? {} : { applyFont: 1 }),
      ...(fillId === 0 ? {} : { applyFill: 1 }),
      ...(borderId === 0 ? {} : { applyBorder: 1 }),
      ...(isAligned ? { applyAlignment: 1 } : {}),
      ...(isUnlocked ? { applyProtection: 1 } : {}),
    };
    const children = [
      ...(isAligned ? [node("alignment", alignment)] : []),
      ...(isUnlocked ? [node("protection", { locked: 0 })] : []),
    ];
    return cellXfs.add(node("xf", attributes, children));
  }

  /** The number of a format, given a new one if neither Excel nor the workbook knows it. */
  #formatId(format: string): number {
    for (const [id, known] of this.#formats) if (known === format) return id;
    const builtin = builtinFormatId(format);
    // A workbook may give a built-in number another meaning.
    if (builtin !== undefined && !this.#formats.has(builtin)) return builtin;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.#formats.keys()) + 1;
    this.#formats.set(id, format);
    this.#sections.numFmts.add(node("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }
}

function patchXf(xf: StyleNode, { wrap, align, quotePrefix }: StylePatch, formatId?: number): StyleNode {
  const alignment = childNode(xf, "alignment") ?? node("alignment");
  const isWrapped = isTrue(alignment.attributes.wrapText);
  const aligned = withAttributes(alignment, {
    ...(align === undefined ? {} : { horizontal: align }),
    ...(wrap === undefined || wrap === isWrapped ? {} : { wrapText: wrap ? 1 : undefined }),
  });
  const realigned = nodeKey(aligned) !== nodeKey(alignment);
  const reformatted = formatId !== undefined && String(formatId) !== (xf.attributes.numFmtId ?? "0");
  const requoted = quotePrefix !== undefined && quotePrefix !== isTrue(xf.attributes.quotePrefix);
  const patched = withAttributes(xf, {
    // Without the flag the format counts all the same, and a cell given back its "General" is as it was.
    ...(reformatted ? { numFmtId: formatId, applyNumberFormat: formatId === 0 ? undefined : 1 } : {}),
    ...(requoted ? { quotePrefix: quotePrefix ? 1 : undefined } : {}),
    ...(realigned ? { applyAlignment: 1 } : {}),
  });
  if (!realigned) return patched;
  // The alignment stands first.
  return { ...patched, children: [aligned, ...xf.children.filter(({ name }) => name !== "alignment")] };
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
