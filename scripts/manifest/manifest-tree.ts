import type { XmlElement as ParsedElement } from "../../src/adapters/xlsx/xml.ts";

/** An element of a manifest as the checks look at it. */
export interface ManifestElement {
  readonly namespace: string;
  /** Local name, without prefix. */
  readonly name: string;
  /** By local name; `xsi:type` is "type". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  /** Where it stands: "OfficeApp/Hosts/Host". */
  readonly path: string;
}

export function manifestTree(element: ParsedElement, parentPath = ""): ManifestElement {
  const path = parentPath === "" ? element.local : `${parentPath}/${element.local}`;
  return {
    namespace: element.uri,
    name: element.local,
    attributes: new Map(
      element.attributes
        .filter(({ name }) => !/^xmlns(:|$)/.test(name))
        .map(({ local, value }) => [local, value]),
    ),
    children: element.children.map((child) => manifestTree(child, path)),
    text: element.text.trim(),
    path,
  };
}

/** The element and all below it, in document order. */
export function allElements(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(allElements)];
}
