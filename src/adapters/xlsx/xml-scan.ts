import { unescapeText } from "./xml-text.ts";

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;

/** The text of a big part breaks the rules of XML at this offset. */
export class XmlBroken extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`Broken XML at ${at}`);
    this.at = at;
  }
}

/**
 * Walks over the tags of a big part (sheet data, shared strings) without building anything. A general parser costs
 * several times as much there, see docs/decisions.md. Prefixes, attribute order, white space, comments and CDATA
 * may be as they like; names are compared without their prefix.
 *
 * After `next()` the fields describe the tag; `@throws XmlBroken` when there is none where one must be.
 */
export class XmlScanner {
  readonly text: string;
  /** Offset behind the last character to look at. */
  readonly limit: number;
  kind: "open" | "empty" | "close" | "end" = "end";
  /** The tag from "<" to behind ">". */
  start: number;
  end: number;
  /** The tag's local name. */
  nameStart = 0;
  nameEnd = 0;
  /** Triples: end of the name (its start is found by looking back), start and end of the value. */
  readonly #attributes: number[] = [];
  #attributeCount = 0;

  constructor(text: string, from = 0, limit = text.length) {
    this.text = text;
    this.start = from;
    this.end = from;
    this.limit = limit;
  }

  /** Goes to the next tag. @returns false at the end */
  next(): boolean {
    const { text } = this;
    for (let at = this.end; ; at = this.end) {
      while (at < this.limit && text.charCodeAt(at) !== LT) at++;
      this.start = at;
      if (at >= this.limit) {
        this.kind = "end";
        return false;
      }
      const mark = text.charCodeAt(at + 1);
      if (mark === SLASH) this.#close(at + 2);
      else if (mark === BANG || mark === QUESTION) {
        this.#skip(at, mark);
        continue;
      } else this.#open(at + 1);
      return true;
    }
  }

  /**
   * Goes to the next child of the element whose content is being walked through (call `skipElement` or walk through
   * a child before asking for the next). @returns false at the element's close tag
   */
  nextChild(): boolean {
    if (!this.next()) throw new XmlBroken(this.limit);
    return this.kind !== "close";
  }

  is(local: string): boolean {
    return this.nameEnd - this.nameStart === local.length && this.text.startsWith(local, this.nameStart);
  }

  /** For names of one letter, which most tags of a sheet have. */
  isLetter(code: number): boolean {
    return this.nameEnd - this.nameStart === 1 && this.text.charCodeAt(this.nameStart) === code;
  }

  /** The value of an attribute as written (entities unresolved); only names without a prefix are found. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.#attributeCount; i++) {
      if (this.#isName(i, name))
        return this.text.slice(this.#attributes[3 * i + 1], this.#attributes[3 * i + 2]);
    }
    return undefined;
  }

  /** Offset of the value of an attribute of one letter, or -1. */
  letterAttribute(code: number): number {
    for (let i = 0; i < this.#attributeCount; i++) {
      const nameEnd = this.#attributes[3 * i] ?? 0;
      if (this.text.charCodeAt(nameEnd - 1) === code && this.text.charCodeAt(nameEnd - 2) <= 32) {
        return this.#attributes[3 * i + 1] ?? -1;
      }
    }
    return -1;
  }

  /** Goes behind the close tag of the element that is open here. */
  skipElement(): void {
    for (let depth = this.kind === "open" ? 1 : 0; depth > 0;) {
      if (!this.next()) throw new XmlBroken(this.limit);
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
  }

  /** The text of an element without children that is open here; goes to its close tag. */
  elementText(): string {
    if (this.kind === "empty") return "";
    const from = this.end;
    if (!this.next() || this.kind !== "close") throw new XmlBroken(this.start);
    return unescapeText(this.text.slice(from, this.start));
  }

  #isName(i: number, name: string): boolean {
    const start = (this.#attributes[3 * i] ?? 0) - name.length;
    return this.text.startsWith(name, start) && this.text.charCodeAt(start - 1) <= 32;
  }

  #skip(at: number, mark: number): void {
    const { text } = this;
    const closing =
      mark === QUESTION
        ? "?>"
        : text.startsWith("<!--", at)
          ? "-->"
          : text.startsWith("<![CDATA[", at)
            ? "]]>"
            : "";
    const end = closing === "" ? -1 : text.indexOf(closing, at + 2);
    if (end < 0 || end >= this.limit) throw new XmlBroken(at);
    this.end = end + closing.length;
  }

  #close(at: number): void {
    const { text } = this;
    this.kind = "close";
    this.nameStart = at;
    let code = text.charCodeAt(at);
    for (; code !== GT && code > 32; code = text.charCodeAt(++at))
      if (code === COLON) this.nameStart = at + 1;
    this.nameEnd = at;
    while (code <= 32) code = text.charCodeAt(++at);
    if (code !== GT || at >= this.limit) throw new XmlBroken(this.start);
    this.end = at + 1;
    this.#attributeCount = 0;
  }

  #open(at: number): void {
    const { text } = this;
    this.nameStart = at;
    let code = text.charCodeAt(at);
    for (; code !== GT && code !== SLASH && code > 32; code = text.charCodeAt(++at)) {
      if (code === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    this.#attributeCount = 0;
    for (;;) {
      while (code <= 32) code = text.charCodeAt(++at);
      if (code === GT || code === SLASH) break;
      at = this.#readAttribute(at);
      code = text.charCodeAt(at);
    }
    this.kind = code === SLASH ? "empty" : "open";
    if (code === SLASH) code = text.charCodeAt(++at);
    if (code !== GT || at >= this.limit || this.nameEnd === this.nameStart) throw new XmlBroken(this.start);
    this.end = at + 1;
  }

  /** @returns the offset behind the closing quote */
  #readAttribute(at: number): number {
    const { text } = this;
    let code = text.charCodeAt(at);
    for (; code !== EQUALS && code > 32; code = text.charCodeAt(++at));
    const nameEnd = at;
    while (code <= 32) code = text.charCodeAt(++at);
    const quote =
      text.charCodeAt(++at) <= 32 ? text.charCodeAt((at = this.#skipBlanks(at))) : text.charCodeAt(at);
    if (code !== EQUALS || (quote !== 34 && quote !== 39)) throw new XmlBroken(this.start);
    const valueStart = ++at;
    for (code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) {
      if (at >= this.limit || code === LT) throw new XmlBroken(this.start);
    }
    const i = 3 * this.#attributeCount++;
    this.#attributes[i] = nameEnd;
    this.#attributes[i + 1] = valueStart;
    this.#attributes[i + 2] = at;
    return at + 1;
  }

  #skipBlanks(at: number): number {
    while (this.text.charCodeAt(at) <= 32) at++;
    return at;
  }
}
