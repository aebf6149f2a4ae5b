import { escapeAttribute } from "./xml-text.ts";
import type { XmlDocument, XmlElement } from "./xml.ts";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Collects changes to a document and gives the new text; everything that no change names stays character for
 * character. Pieces are XML as it shall stand in the file (escape texts with xml-text.ts). Pieces put at one place
 * stand in the order they were given.
 */
export class XmlEdit {
  readonly #document: XmlDocument;
  readonly #splices: Splice[] = [];
  readonly #insides = new Map<XmlElement, string>();
  readonly #attributes = new Map<XmlElement, Map<string, string | undefined>>();

  constructor(document: XmlDocument) {
    this.#document = document;
  }

  get changed(): boolean {
    return this.#splices.length > 0 || this.#insides.size > 0 || this.#attributes.size > 0;
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.#splices.push({ start: element.start, end: element.start, text: xml });
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.#splices.push({ start: element.end, end: element.end, text: xml });
  }

  /** Puts a piece behind the last child; a self-closing element is opened for it. */
  append(element: XmlElement, xml: string): void {
    this.#insides.set(element, (this.#insides.get(element) ?? "") + xml);
  }

  replace(element: XmlElement, xml: string): void {
    this.#splices.push({ start: element.start, end: element.end, text: xml });
  }

  /** Replaces all that stands between the tags. */
  replaceContent(element: XmlElement, xml: string): void {
    if (element.isSelfClosing) this.append(element, xml);
    else this.#splices.push({ start: element.openEnd, end: element.closeStart, text: xml });
  }

  remove(element: XmlElement): void {
    this.replace(element, "");
  }

  /** Changes, adds or (undefined) removes an attribute, named as it stands in the tag. The last call counts. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const wanted = this.#attributes.get(element) ?? new Map<string, string | undefined>();
    this.#attributes.set(element, wanted.set(name, value));
  }

  /** The whole new text. @throws when two changes overlap: our own fault */
  toText(): string {
    const splices = [...this.#splices];
    for (const [element, wanted] of this.#attributes)
      splices.push(...this.#attributeSplices(element, wanted));
    for (const [element, xml] of this.#insides) splices.push(insideSplice(element, xml));
    return splice(this.#document.text, splices);
  }

  #attributeSplices(element: XmlElement, wanted: ReadonlyMap<string, string | undefined>): readonly Splice[] {
    const from = element.start + 1 + element.name.length;
    const tag = this.#document.text.slice(from, element.openEnd);
    const places = new Map<string, { start: number; end: number }>();
    // An attribute's place begins behind the one before, so that its blanks go with it.
    let tail = from;
    for (const match of tag.matchAll(/(?<name>[^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
      const start = tail;
      tail = from + match.index + match[0].length;
      places.set(match.groups?.name ?? "", { start, end: tail });
    }
    const splices: Splice[] = [];
    for (const [name, value] of wanted) {
      const place = places.get(name) ?? { start: tail, end: tail };
      splices.push({ ...place, text: value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"` });
    }
    return splices;
  }
}

const insideSplice = (element: XmlElement, xml: string): Splice =>
  element.isSelfClosing
    ? { start: element.end - 2, end: element.end, text: `>${xml}</${element.name}>` }
    : { start: element.closeStart, end: element.closeStart, text: xml };

/** Applies splices to a text. At one place, insertions stand in the order given. @throws when two overlap */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of ordered) {
    if (start < at) throw new Error(`Overlapping edits at ${start}`);
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
