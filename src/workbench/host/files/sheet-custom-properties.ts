import type { Relationship } from "../../../adapters/xlsx/relationships.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  relationshipOf,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Sheet } from "../model/book.ts";
import type { OpenedPackage } from "./opened-package.ts";
import type { Links, PackageWriter } from "./package-writer.ts";
import { tag } from "./xml-out.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** `worksheet.customProperties`: each value is a part of its own, in UTF-16. @source ECMA-376 part 1, 18.3.1.23 */
export function readCustomProperties(
  opened: OpenedPackage,
  path: string,
  root: XmlElement,
): ReadonlyMap<string, string> {
  const targets = new Map(opened.relationships(path).map((each: Relationship) => [each.id, each.target]));
  const properties = new Map<string, string>();
  for (const element of childrenOf(childOf(root, "customProperties"), "customPr")) {
    const part = targets.get(relationshipOf(element) ?? "");
    if (part === undefined || !opened.has(part)) continue;
    properties.set(
      attributeOf(element, "name") ?? "",
      new TextDecoder("utf-16le").decode(opened.bytes(part)),
    );
  }
  return properties;
}

/** Mirror of `readCustomProperties`. */
export function customPropertiesXml(
  { customProperties }: Sheet,
  writer: PackageWriter,
  links: Links,
): string {
  const lines = Array.from(customProperties, ([name, value]) => {
    const path = writer.freePath("xl/customProperty#.bin");
    writer.put(path, utf16(value), TYPE);
    return tag("customPr", { name, "r:id": links.add("customProperty", path) });
  });
  return lines.length === 0 ? "" : tag("customProperties", {}, ...lines);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes[2 * i] = code & 0xff;
    bytes[2 * i + 1] = code >> 8;
  }
  return bytes;
}
