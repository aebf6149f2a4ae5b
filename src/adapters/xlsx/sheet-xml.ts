import { fail, ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { Package } from "./package.ts";
import { LIMITS, damaged, tooLarge } from "./refusals.ts";
import { childOf, parseXml, type XmlDocument, type XmlElement } from "./xml.ts";
import { XmlBroken, XmlScanner } from "./xml-scan.ts";
import { XmlEdit } from "./xml-edit.ts";

/**
 * A worksheet's text in two: its rows, which are many and are scanned, and the frame around them, which is small
 * and is a tree. In the frame `<sheetData/>` stands for the rows.
 */
export interface SheetXml {
  readonly text: string;
  readonly frame: XmlDocument;
  /** The stand-in; undefined for sheets without cells (chart sheets). */
  readonly data: XmlElement | undefined;
  /** Where the rows begin and end in the text; equal where there are none. */
  readonly rowsFrom: number;
  readonly rowsTo: number;
}

/** The text between the tags of the rows. */
export const rowsOf = ({ text, rowsFrom, rowsTo }: SheetXml): string => text.slice(rowsFrom, rowsTo);

export function readSheetXml(parts: Package, path: string): Result<SheetXml, WorkbookFailure> {
  const text = parts.text(path);
  return text.ok ? splitSheet(path, text.value) : text;
}

/** @returns `damaged` when the frame is no XML or the rows have no end */
export function splitSheet(path: string, text: string): Result<SheetXml, WorkbookFailure> {
  const opening = findRows(text);
  if (!opening.ok) return damaged(path);
  const { name, start, rowsFrom, isEmpty } = opening.value;
  const rowsTo = isEmpty ? rowsFrom : text.lastIndexOf(`</${name}`);
  const end = isEmpty ? rowsFrom : text.indexOf(">", rowsTo) + 1;
  if (rowsTo < rowsFrom || end < rowsTo) return damaged(path);
  const standIn = name === "" ? "" : `<${name}/>`;
  const frameText = text.slice(0, start) + standIn + text.slice(end);
  if (frameText.length > LIMITS.treeBytes) return tooLarge("treeBytes", frameText.length, path);
  const frame = parseXml(frameText);
  if (!frame.ok) return damaged(path);
  return ok({ text, frame: frame.value, data: childOf(frame.value.root, "sheetData"), rowsFrom, rowsTo });
}

/** @param rows the rows as they shall be; @param change changes to the frame */
export function joinSheet(sheet: SheetXml, rows: string, change: (edit: XmlEdit) => void): string {
  const edit = new XmlEdit(sheet.frame);
  change(edit);
  if (sheet.data !== undefined) {
    const { name } = sheet.data;
    edit.replace(sheet.data, rows === "" ? `<${name}/>` : `<${name}>${rows}</${name}>`);
  }
  return edit.toText();
}

interface Opening {
  /** With its prefix; "" when the sheet has no cells. */
  readonly name: string;
  readonly start: number;
  readonly rowsFrom: number;
  readonly isEmpty: boolean;
}

/** The tag that opens the rows; the end of the text when there is none. */
function findRows(text: string): Result<Opening, unknown> {
  const scanner = new XmlScanner(text);
  try {
    while (scanner.next()) {
      if (!scanner.is("sheetData") || scanner.kind === "close") continue;
      const name = text.slice(scanner.start + 1, scanner.nameEnd);
      return ok({ name, start: scanner.start, rowsFrom: scanner.end, isEmpty: scanner.kind === "empty" });
    }
  } catch (error) {
    if (error instanceof XmlBroken) return fail(error);
    throw error;
  }
  return ok({ name: "", start: text.length, rowsFrom: text.length, isEmpty: true });
}
