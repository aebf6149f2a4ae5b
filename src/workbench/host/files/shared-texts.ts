import { readRichText } from "../../../adapters/xlsx/rich-text.ts";
import { XmlScanner } from "../../../adapters/xlsx/xml-scan.ts";
import { HEAD, tag, textTag } from "./xml-out.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The shared strings of a workbook in their order, without the looks of their runs. @throws XmlBroken */
export function readSharedTexts(xml: string): readonly string[] {
  const scanner = new XmlScanner(xml);
  const texts: string[] = [];
  while (scanner.next()) if (scanner.is("si") && scanner.kind !== "close") texts.push(readRichText(scanner));
  return texts;
}

/**
 * The shared strings of a file being written. A text that the opened file held only with runs of several looks
 * (bold words, phonetic hints) keeps them.
 */
export class SharedTexts {
  readonly #indexes = new Map<string, number>();
  readonly #rich: ReadonlyMap<string, string>;
  #uses = 0;

  constructor(originalXml: string | undefined) {
    this.#rich = originalXml === undefined ? new Map() : richItems(originalXml);
  }

  indexOf(text: string): number {
    this.#uses += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  get isEmpty(): boolean {
    return this.#indexes.size === 0;
  }

  toXml(): string {
    const items = Array.from(
      this.#indexes.keys(),
      (text) => this.#rich.get(text) ?? tag("si", {}, textTag("t", text)),
    );
    const counts = { xmlns: MAIN, count: this.#uses, uniqueCount: items.length };
    return HEAD + tag("sst", counts, ...items);
  }
}

/** Items with runs by their plain text, as they stand; not those in a prefixed file, nor texts that are also plain. */
function richItems(xml: string): ReadonlyMap<string, string> {
  const rich = new Map<string, string>();
  const plain = new Set<string>();
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (!scanner.is("si") || scanner.kind === "close") continue;
    const { start } = scanner;
    const text = readRichText(scanner);
    const item = xml.slice(start, scanner.end);
    if (/^<si[\s>][\s\S]*<(?:r|rPh)[\s>]/.test(item)) rich.set(text, item);
    else plain.add(text);
  }
  for (const text of plain) rich.delete(text);
  return rich;
}
