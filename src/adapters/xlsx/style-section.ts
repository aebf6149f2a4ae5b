import type { XmlEdit } from "./xml-edit.ts";
import { childOf, type XmlDocument, type XmlElement } from "./xml.ts";
import { node, nodeKey, nodeOf, nodeXml, type StyleNode } from "./style-node.ts";

/** The lists of a styles part in the order they must stand. @source ECMA-376 part 1, 18.8.39 styleSheet */
const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"],
  ...["dxfs", "tableStyles", "colors", "extLst"],
];

export type SectionName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** What a list must at least hold where a workbook leaves it out. */
const AT_LEAST: Readonly<Record<SectionName, readonly StyleNode[]>> = {
  numFmts: [],
  fonts: [node("font", {}, [node("sz", { val: 11 }), node("name", { val: "Calibri" })])],
  fills: ["none", "gray125"].map((patternType) => node("fill", {}, [node("patternFill", { patternType })])),
  borders: [
    node(
      "border",
      {},
      ["left", "right", "top", "bottom", "diagonal"].map((side) => node(side)),
    ),
  ],
  cellXfs: [node("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  dxfs: [],
};

/** One list of a styles part: what stands in it, and what we add at its end. Equal entries are one. */
export class StyleSection {
  readonly #name: SectionName;
  readonly #element: XmlElement | undefined;
  readonly #nodes: StyleNode[];
  readonly #kept: number;
  readonly #initial: number;
  readonly #indexes = new Map<string, number>();

  constructor(name: SectionName, { root }: XmlDocument) {
    this.#name = name;
    this.#element = childOf(root, name);
    const written = this.#element?.children.map((child) => nodeOf(child, root.uri)) ?? [];
    this.#nodes = written.length > 0 ? written : [...AT_LEAST[name]];
    this.#kept = written.length;
    this.#initial = this.#nodes.length;
    this.#nodes.forEach((entry, index) => {
      const key = nodeKey(entry);
      if (!this.#indexes.has(key)) this.#indexes.set(key, index);
    });
  }

  get nodes(): readonly StyleNode[] {
    return this.#nodes;
  }

  get changed(): boolean {
    return this.#nodes.length > this.#initial;
  }

  /** The index of an equal entry, added if there is none. */
  add(entry: StyleNode): number {
    const key = nodeKey(entry);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.#nodes.length);
    return this.#nodes.push(entry) - 1;
  }

  /** Appends what was added; a list that the part leaves out is put where it belongs. */
  writeTo(edit: XmlEdit, { root }: XmlDocument): void {
    const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    const entries = this.#nodes.slice(this.#kept).map((entry) => nodeXml(entry, prefix));
    const count = this.#nodes.length;
    if (this.#element !== undefined) {
      edit.setAttribute(this.#element, "count", String(count));
      edit.append(this.#element, entries.join(""));
      return;
    }
    const tag = prefix + this.#name;
    const list = `<${tag} count="${count}">${entries.join("")}</${tag}>`;
    const later = ORDER.slice(ORDER.indexOf(this.#name) + 1);
    const next = root.children.find(({ local }) => later.includes(local));
    if (next === undefined) edit.append(root, list);
    else edit.insertBefore(next, list);
  }
}
