import { attribute, type XmlNode } from "../../support/xml-tree.ts";

/** A flag that is left out has its default. */
export function flag(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const value = attribute(node, name);
  return value === undefined ? otherwise : value === "1" || value === "true";
}

export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = attribute(node, name);
  return value === undefined ? undefined : Number(value);
}

/** Measures come with rounding dust of the program that wrote them. */
export const rounded = (value: number | undefined, decimals = 2): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(decimals));

/** `<b/>` is on, `<b val="0"/>` is off. */
export const isOn = (node: XmlNode | undefined): boolean => node !== undefined && flag(node, "val", true);

export const valueOf = (node: XmlNode | undefined): string | undefined => attribute(node, "val");
