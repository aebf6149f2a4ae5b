import { parseXml, type XmlDocument, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import type { CarriedSheet } from "../model/book.ts";

/** What the model holds whole, so that nothing of the file's own wording is needed. */
const HELD_WHOLE = new Set(["dimension", "cols", "sheetData", "mergeCells", "tableParts"]);
const ROOT = "worksheet";

/** The elements around the rows, for the day the sheet is saved. */
export function carryFrame(path: string, { text, root }: XmlDocument): CarriedSheet {
  const elements = new Map([[ROOT, text.slice(root.start, root.openEnd).replace(/\s*\/>$/, ">")]]);
  for (const child of root.children) {
    if (HELD_WHOLE.has(child.local)) continue;
    elements.set(child.local, (elements.get(child.local) ?? "") + text.slice(child.start, child.end));
  }
  return { path, elements };
}

/** Mirror of `carryFrame`. */
export function frameOf({ path, elements }: CarriedSheet): XmlDocument {
  const [open = "", ...inside] = elements.values();
  const name = /^<(?<name>[^\s>]+)/.exec(open)?.groups?.["name"] ?? ROOT;
  const parsed = parseXml(`${open}${inside.join("")}</${name}>`);
  if (!parsed.ok) throw new Error(`The frame of ${path} cannot be read: ${parsed.issue.code}`);
  return parsed.value;
}

/** An element as it stood; "" where there was none. */
export const asItStood = (frame: XmlDocument | undefined, element: XmlElement | undefined): string =>
  frame === undefined || element === undefined ? "" : frame.text.slice(element.start, element.end);

/** The same plain data, in whatever order its members were set. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
