import { EMPTY, type Cell } from "../../core/cell.ts";
import { errorOf } from "./error-values.ts";
import { readRichText } from "./rich-text.ts";
import { XmlScanner } from "./xml-scan.ts";

/** A string as a cell: empty and error words are what they look like. */
export function textCell(text: string): Cell {
  if (text === "") return EMPTY;
  const error = errorOf(text);
  return error === undefined ? { kind: "text", text } : { kind: "error", error };
}

/** The shared strings of a workbook in their order. @throws XmlBroken */
export function readSharedStrings(xml: string): readonly Cell[] {
  const scanner = new XmlScanner(xml);
  const cells: Cell[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "close" && scanner.is("si")) cells.push(textCell(readRichText(scanner)));
  }
  return cells;
}
