import { ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { inflateEntry } from "./inflate-entry.ts";
import { LIMITS, damaged, tooLarge } from "./refusals.ts";
import { decodeXml, encodeXml } from "./xml-text.ts";
import { parseXml, type XmlDocument } from "./xml.ts";
import type { ZipArchive, ZipEntry } from "./zip-read.ts";
import { newEntry, writeZip } from "./zip-write.ts";

/** A part as it is stored, or with a new text that takes the place of what was stored. */
interface Part {
  readonly path: string;
  readonly entry: ZipEntry | undefined;
  readonly newText: string | undefined;
}

type Read<T> = Result<T, WorkbookFailure>;

/**
 * The parts of a workbook file by their paths ("xl/workbook.xml"), in which upper and lower case are alike. A value:
 * `withParts` gives another one. Parts that nobody changed are written as they were stored.
 *
 * @source ECMA-376 part 2, Open Packaging Conventions
 */
export class Package {
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #comment: Uint8Array;
  /** What was inflated and parsed already; packages made from one another share it. */
  readonly #texts: WeakMap<Part, Read<string>>;
  readonly #trees: WeakMap<Part, Read<XmlDocument>>;

  private constructor(parts: ReadonlyMap<string, Part>, comment: Uint8Array, before?: Package) {
    this.#parts = parts;
    this.#comment = comment;
    this.#texts = before === undefined ? new WeakMap() : before.#texts;
    this.#trees = before === undefined ? new WeakMap() : before.#trees;
  }

  static of({ entries, comment }: ZipArchive): Package {
    const parts = entries.map((entry): [string, Part] => [
      entry.name.toLowerCase(),
      { path: entry.name, entry, newText: undefined },
    ]);
    return new Package(new Map(parts), comment);
  }

  has(path: string): boolean {
    return this.#parts.has(path.toLowerCase());
  }

  /** As written, in the order of the archive. */
  paths(): readonly string[] {
    return Array.from(this.#parts.values(), ({ path }) => path);
  }

  /** @returns `damaged` when the part is missing, cannot be inflated or is no text */
  text(path: string): Read<string> {
    const part = this.#parts.get(path.toLowerCase());
    if (part === undefined) return damaged(path);
    const known = this.#texts.get(part) ?? readText(part);
    this.#texts.set(part, known);
    return known;
  }

  /** The part as a tree. @returns `damaged` also when it is no XML, `too-large` above LIMITS.treeBytes */
  tree(path: string): Read<XmlDocument> {
    const part = this.#parts.get(path.toLowerCase());
    if (part === undefined) return damaged(path);
    const known = this.#trees.get(part) ?? readTree(path, this.text(path));
    this.#trees.set(part, known);
    return known;
  }

  /** @param changes new texts of parts; undefined takes the part away */
  withParts(changes: ReadonlyMap<string, string | undefined>): Package {
    const parts = new Map(this.#parts);
    for (const [path, newText] of changes) {
      const key = path.toLowerCase();
      const before = parts.get(key);
      if (newText === undefined) parts.delete(key);
      else parts.set(key, { path: before?.path ?? path, entry: before?.entry, newText });
    }
    return new Package(parts, this.#comment, this);
  }

  toZip(): Uint8Array {
    const entries = Array.from(this.#parts.values(), ({ path, entry, newText }) =>
      entry !== undefined && newText === undefined ? entry : newEntry(path, encodeXml(newText ?? ""), entry),
    );
    return writeZip({ entries, comment: this.#comment });
  }
}

function readText({ path, entry, newText }: Part): Read<string> {
  if (newText !== undefined) return ok(newText);
  if (entry === undefined) return damaged(path);
  const bytes = inflateEntry(entry);
  if (!bytes.ok) return bytes;
  const text = decodeXml(bytes.value);
  return text.ok ? text : damaged(path);
}

function readTree(path: string, text: Read<string>): Read<XmlDocument> {
  if (!text.ok) return text;
  if (text.value.length > LIMITS.treeBytes) return tooLarge("treeBytes", text.value.length, path);
  const tree = parseXml(text.value);
  return tree.ok ? tree : damaged(path);
}
