import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import type { Relationship } from "../../../adapters/xlsx/relationships.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  relationshipOf,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import { cellAddress } from "../../../adapters/xlsx/address.ts";
import type { Link, Sheet } from "../model/book.ts";
import { readAreas } from "./validations-xml.ts";
import type { Links } from "./package-writer.ts";
import { tag, wordsOf } from "./xml-out.ts";

/** One link over more cells than this is given to the first cell only. */
const MOST_CELLS = 10_000;

/** The links of a sheet by cell. @source ECMA-376 part 1, 18.3.1.47 (hyperlink) */
export function readLinks(
  root: XmlElement,
  relationships: readonly Relationship[],
): ReadonlyMap<string, Link> {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const links = new Map<string, Link>();
  for (const element of childrenOf(childOf(root, "hyperlinks"), "hyperlink")) {
    const link = readLink(element, targets.get(relationshipOf(element) ?? ""));
    for (const { top, left, bottom, right } of readAreas(attributeOf(element, "ref") ?? "")) {
      const isBig = (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
      for (let row = top; row <= (isBig ? top : bottom); row += 1) {
        for (let column = left; column <= (isBig ? left : right); column += 1)
          links.set(cellAddress(row, column), link);
      }
    }
  }
  return links;
}

function readLink(element: XmlElement, target: string | undefined): Link {
  const place = attributeOf(element, "location");
  const tip = attributeOf(element, "tooltip");
  const screenTip = tip === undefined ? {} : { screenTip: decodeXstring(tip) };
  if (target === undefined) return { place: decodeXstring(place ?? ""), ...screenTip };
  return { address: place === undefined ? target : `${target}#${decodeXstring(place)}`, ...screenTip };
}

/** Mirror of `readLinks`. @param links of the sheet's part, to which addresses are added */
export function linksXml(sheet: Sheet, links: Links): string {
  const ids = new Map<string, string>();
  const idOf = (address: string): string => {
    const known = ids.get(address) ?? links.add("hyperlink", address, true);
    ids.set(address, known);
    return known;
  };
  const lines = [...sheet.links].map(([ref, { address, place, screenTip }]) => {
    const tooltip = screenTip === undefined || screenTip === "" ? undefined : wordsOf(screenTip);
    if (address === undefined || address === "")
      return tag("hyperlink", { ref, location: wordsOf(place ?? ""), tooltip });
    const [target = "", ...rest] = address.split("#");
    const location = rest.length > 0 ? rest.join("#") : place;
    return tag("hyperlink", {
      ref,
      "r:id": idOf(target),
      location: location === undefined || location === "" ? undefined : wordsOf(location),
      tooltip,
    });
  });
  return lines.length === 0 ? "" : tag("hyperlinks", {}, ...lines);
}
