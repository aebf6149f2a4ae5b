import {
  freeId,
  relationshipXml,
  relationshipsPath,
  relationshipsXml,
  type Relationship,
} from "../../../adapters/xlsx/relationships.ts";
import { newEntry, writeZip } from "../../../adapters/xlsx/zip-write.ts";
import { encodeXml } from "../../../adapters/xlsx/xml-text.ts";
import { CONTENT_TYPES, type OpenedPackage } from "./opened-package.ts";
import { HEAD, tag } from "./xml-out.ts";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface NewPart {
  readonly content: string | Uint8Array;
  readonly contentType: string;
  readonly relationships: readonly Relationship[];
}

/** What a part leads to, growing: lines of the file that was opened keep their ids. */
export class Links {
  readonly #lines: Relationship[];
  readonly #reserved: readonly Relationship[];

  /** @param known lines of the opened file: nobody else gets their ids, and what leads to the same place does */
  constructor(kept: readonly Relationship[] = [], known: readonly Relationship[] = []) {
    this.#lines = [...kept];
    this.#reserved = known;
  }

  /** Takes over a line of the opened file. */
  keep(line: Relationship): void {
    if (!this.#lines.some(({ id }) => id === line.id)) this.#lines.push(line);
  }

  get lines(): readonly Relationship[] {
    return this.#lines;
  }

  /** @param type the last step of a relationship type of Office's own, or a whole type; @returns its id */
  add(type: string, target: string, isExternal = false): string {
    const whole = type.includes(":") ? type : `${OFFICE}/${type}`;
    const before = this.#reserved.find((line) => line.type === whole && line.target === target);
    const id = before?.id ?? freeId([...this.#reserved, ...this.#lines]);
    if (!this.#lines.some((line) => line.id === id))
      this.#lines.push({ id, type: whole, target, isExternal });
    return id;
  }
}

/**
 * Puts a package together: new parts, and of the opened file whatever these lead to. What nothing leads to any
 * more is left behind.
 */
export class PackageWriter {
  readonly #parts = new Map<string, NewPart>();
  readonly #taken: Set<string>;

  constructor(readonly opened: OpenedPackage | undefined) {
    this.#taken = new Set(Array.from(opened?.parts.keys() ?? [], (path) => path.toLowerCase()));
  }

  put(
    path: string,
    content: string | Uint8Array,
    contentType: string,
    links: readonly Relationship[] = [],
  ): void {
    this.#taken.add(path.toLowerCase());
    this.#parts.set(path, { content, contentType, relationships: links });
  }

  /** Whether a new part stands under this path already. */
  holds(path: string): boolean {
    return this.#parts.has(path);
  }

  /** "xl/charts/chart#.xml" with the first number that no part has, opened or new. */
  freePath(pattern: string): string {
    let n = 1;
    while (this.#taken.has(pattern.replace("#", String(n)).toLowerCase())) n += 1;
    const path = pattern.replace("#", String(n));
    this.#taken.add(path.toLowerCase());
    return path;
  }

  /** The whole file. The same parts give the same bytes. */
  toZip(root: readonly Relationship[]): Uint8Array {
    const files = new Map<string, string | Uint8Array>();
    const types = new Map<string, string>();
    const waiting = [...this.#linesOf("", root, files)].reverse();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (files.has(path)) continue;
      const part = this.#part(path);
      files.set(path, part.content);
      types.set(path, part.contentType);
      waiting.push(...[...this.#linesOf(path, part.relationships, files)].reverse());
    }
    const all = new Map([[CONTENT_TYPES, this.#contentTypesXml(types)], ...files]);
    const entries = Array.from(all, ([path, content]) =>
      newEntry(path, typeof content === "string" ? encodeXml(content) : content),
    );
    return writeZip({ entries, comment: new Uint8Array() });
  }

  /** Writes the .rels part and answers where it leads to. Lines to parts that are gone are left out. */
  #linesOf(
    path: string,
    relationships: readonly Relationship[],
    files: Map<string, string | Uint8Array>,
  ): readonly string[] {
    const spelt = relationships.map((line) =>
      line.isExternal ? line : { ...line, target: this.opened?.find(line.target) ?? line.target },
    );
    const kept = spelt.filter((line) => line.isExternal || this.#exists(line.target));
    if (kept.length > 0) {
      files.set(relationshipsPath(path), relationshipsXml(kept.map((line) => relationshipXml(path, line))));
    }
    return kept.flatMap(({ isExternal, target }) => (isExternal ? [] : [target]));
  }

  #exists(path: string): boolean {
    return this.#parts.has(path) || this.opened?.has(path) === true;
  }

  #part(path: string): NewPart {
    const part = this.#parts.get(path);
    if (part !== undefined) return part;
    if (this.opened === undefined) throw new Error(`A relationship leads to ${path}, which is not there`);
    return {
      content: this.opened.bytes(path),
      contentType: this.opened.contentType(path),
      relationships: this.opened.relationships(path),
    };
  }

  #contentTypesXml(types: ReadonlyMap<string, string>): string {
    const extensionOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const defaults = new Map([
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ]);
    for (const [path, type] of types) {
      const known = this.opened?.defaultTypes.get(extensionOf(path));
      if (!defaults.has(extensionOf(path))) defaults.set(extensionOf(path), known ?? type);
    }
    const overrides = [...types].filter(([path, type]) => defaults.get(extensionOf(path)) !== type);
    return (
      HEAD +
      tag(
        "Types",
        { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
        ...Array.from(defaults, ([Extension, ContentType]) => tag("Default", { Extension, ContentType })),
        ...overrides.map(([path, ContentType]) => tag("Override", { PartName: `/${path}`, ContentType })),
      )
    );
  }
}
