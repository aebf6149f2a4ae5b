import { parseXml } from "../../../adapters/xlsx/xml.ts";

/** The namespace of an XML document's outermost element, "" where it has none; undefined for what is no XML. */
export function rootNamespace(xml: string): string | undefined {
  const parsed = parseXml(xml);
  return parsed.ok ? parsed.value.root.uri : undefined;
}
