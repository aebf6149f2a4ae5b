import type { Result } from "../../core/result.ts";
import type { Package } from "./package.ts";
import {
  readRelationships,
  relationshipXml,
  relationshipsPath,
  relationshipsXml,
  type Relationship,
} from "./relationships.ts";
import { attributeOf, childrenOf, type XmlDocument, type XmlElement } from "./xml.ts";
import { XmlEdit } from "./xml-edit.ts";
import { escapeAttribute } from "./xml-text.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * A package being changed. Nothing of it shows before `finish`, so that a run is all or nothing. Only for packages
 * whose parts have been read once: a part that cannot be read is our own fault here.
 */
export class PackageDraft {
  #package: Package;
  readonly #changed = new Map<string, string | undefined>();

  constructor(before: Package) {
    this.#package = before;
  }

  /** The package as changed so far, for those who read. */
  get parts(): Package {
    return this.#package;
  }

  has(path: string): boolean {
    return this.#package.has(path);
  }

  paths(): readonly string[] {
    return this.#package.paths();
  }

  text(path: string): string {
    return must(this.#package.text(path), path);
  }

  tree(path: string): XmlDocument {
    return must(this.#package.tree(path), path);
  }

  /** A text equal to the one that is there leaves the part as it is stored. */
  setText(path: string, text: string): void {
    if (this.has(path) && this.text(path) === text) return;
    this.#set(path, text);
  }

  /** Takes a part away, with its own relationships and the line that declares its content type. */
  remove(path: string): void {
    const own = relationshipsPath(path);
    if (this.has(own)) this.#set(own, undefined);
    this.#set(path, undefined);
    this.edit(CONTENT_TYPES, (edit, root) => {
      const line = this.#override(root, path);
      if (line !== undefined) edit.remove(line);
    });
  }

  /** Adds or replaces a part with its content type and, where there are any, its relationships. */
  put(path: string, text: string, contentType: string, relationships: readonly Relationship[] = []): void {
    this.setText(path, text);
    this.setContentType(path, contentType);
    this.setRelationships(path, relationships);
  }

  setRelationships(path: string, relationships: readonly Relationship[]): void {
    const own = relationshipsPath(path);
    const lines = relationships.map((relationship) => relationshipXml(path, relationship));
    if (lines.length > 0) this.setText(own, relationshipsXml(lines));
    else if (this.has(own)) this.#set(own, undefined);
  }

  setContentType(path: string, contentType: string): void {
    this.edit(CONTENT_TYPES, (edit, root) => {
      const line = this.#override(root, path);
      if (line !== undefined) edit.setAttribute(line, "ContentType", contentType);
      else {
        const name = qualified(root, "Override");
        edit.append(
          root,
          `<${name} PartName="${escapeAttribute(`/${path}`)}" ContentType="${contentType}"/>`,
        );
      }
    });
  }

  relationships(path: string): readonly Relationship[] {
    const own = relationshipsPath(path);
    return this.has(own) ? readRelationships(path, this.tree(own)) : [];
  }

  addRelationship(path: string, relationship: Relationship): void {
    const line = relationshipXml(path, relationship);
    const own = relationshipsPath(path);
    if (!this.has(own)) this.#set(own, relationshipsXml([line]));
    else
      this.edit(own, (edit, root) =>
        edit.append(root, line.replace("<Relationship ", `<${qualified(root, "Relationship")} `)),
      );
  }

  removeRelationship(path: string, id: string): void {
    this.edit(relationshipsPath(path), (edit, root) => {
      for (const line of childrenOf(root, "Relationship"))
        if (attributeOf(line, "Id") === id) edit.remove(line);
    });
  }

  /** Changes a part as a tree. */
  edit(path: string, change: (edit: XmlEdit, root: XmlElement) => void): void {
    const tree = this.tree(path);
    const edit = new XmlEdit(tree);
    change(edit, tree.root);
    if (edit.changed) this.setText(path, edit.toText());
  }

  /** The changed package; undefined when nothing changed. */
  finish(): Package | undefined {
    return this.#changed.size === 0 ? undefined : this.#package;
  }

  #set(path: string, text: string | undefined): void {
    this.#changed.set(path, text);
    this.#package = this.#package.withParts(new Map([[path, text]]));
  }

  #override(root: XmlElement, path: string): XmlElement | undefined {
    const name = `/${path}`.toLowerCase();
    return childrenOf(root, "Override").find((line) => attributeOf(line, "PartName")?.toLowerCase() === name);
  }
}

/** The name of a new child in the namespace of its parent. */
export const qualified = (parent: XmlElement, local: string): string =>
  parent.prefix === "" ? local : `${parent.prefix}:${local}`;

/** What was read before can be read again. @throws when it cannot: our own fault */
export function must<T>(result: Result<T, unknown>, path: string): T {
  if (!result.ok) throw new Error(`Part read before cannot be read now: ${path}`);
  return result.value;
}
