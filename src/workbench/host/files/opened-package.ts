import { inflateEntry } from "../../../adapters/xlsx/inflate-entry.ts";
import { requireZip } from "../../../adapters/xlsx/file-kind.ts";
import {
  readRelationships,
  relationshipsPath,
  typeName,
  type Relationship,
} from "../../../adapters/xlsx/relationships.ts";
import { decodeXml } from "../../../adapters/xlsx/xml-text.ts";
import {
  attributeOf,
  childrenOf,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import { readZip } from "../../../adapters/xlsx/zip-read.ts";
import type { Result } from "../../../core/result.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of a workbook file, inflated, by path. @throws for what is no zip, or a damaged one */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { entries } = must(readZip(must(requireZip(bytes), "zip")), "zip");
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  return new Map(files.map((entry) => [entry.name, must(inflateEntry(entry), entry.name)]));
}

/** Reads the parts of a package; upper and lower case of their paths are alike. */
export class OpenedPackage {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #types: ReadonlyMap<string, string>;
  /** Content types by extension. */
  readonly defaultTypes: ReadonlyMap<string, string>;

  constructor(readonly parts: ReadonlyMap<string, Uint8Array>) {
    this.#paths = new Map(Array.from(parts.keys(), (path) => [path.toLowerCase(), path]));
    const lines = this.has(CONTENT_TYPES) ? this.tree(CONTENT_TYPES).root : undefined;
    const entries = (kind: string, key: string): [string, string][] =>
      childrenOf(lines, kind).map((line) => [
        (attributeOf(line, key) ?? "").toLowerCase(),
        attributeOf(line, "ContentType") ?? "",
      ]);
    this.#types = new Map(entries("Override", "PartName"));
    this.defaultTypes = new Map(entries("Default", "Extension"));
  }

  /** The path as the file spells it; undefined where there is no such part. */
  find(path: string): string | undefined {
    return this.#paths.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  bytes(path: string): Uint8Array {
    const bytes = this.parts.get(this.find(path) ?? "");
    if (bytes === undefined) throw new Error(`The workbook has no part ${path}`);
    return bytes;
  }

  text(path: string): string {
    return must(decodeXml(this.bytes(path)), path);
  }

  tree(path: string): XmlDocument {
    return must(parseXml(this.text(path)), path);
  }

  /** Undefined where the path is undefined. */
  rootOf(path: string | undefined): XmlElement | undefined {
    return path === undefined ? undefined : this.tree(path).root;
  }

  /** Of a part, or of the package (""); none where it has no .rels part. */
  relationships(part: string): readonly Relationship[] {
    const own = relationshipsPath(part);
    return this.has(own) ? readRelationships(part, this.tree(own)) : [];
  }

  /** The parts of this type that a part leads to, as the file spells their paths. */
  related(part: string, type: string): readonly string[] {
    return this.relationships(part).flatMap((each) =>
      typeName(each) === type && !each.isExternal ? (this.find(each.target) ?? []) : [],
    );
  }

  /** "application/xml" where the file does not say. */
  contentType(path: string): string {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.#types.get(`/${path.toLowerCase()}`) ?? this.defaultTypes.get(extension) ?? "application/xml";
  }
}

function must<T>(result: Result<T, { readonly code: string }>, part: string): T {
  if (!result.ok) throw new Error(`This workbook cannot be read: ${result.issue.code} (${part})`);
  return result.value;
}
