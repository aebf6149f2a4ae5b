import { attribute, elements, type XmlNode } from "../../support/xml-tree.ts";

/** In the order in which cells count them: background and text are the other way round than in the theme. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** What Excel shows where a file brings no theme. */
const USUAL = ["FFFFFF", "000000", "EEECE1", "1F497D"];

export type Theme = readonly (string | undefined)[];

/** The colours of a theme as they are seen, by the number that cells give. */
export function readTheme(theme: XmlNode | undefined): Theme {
  if (theme === undefined) return USUAL;
  const all = [...elements(theme)];
  return ORDER.map((name) => {
    const colour = all.find((node) => node.name.endsWith(`}${name}`))?.children[0];
    return (attribute(colour, "lastClr") ?? attribute(colour, "val"))?.toUpperCase();
  });
}
