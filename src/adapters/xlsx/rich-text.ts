import { decodeXstring } from "./xml-text.ts";
import type { XmlScanner } from "./xml-scan.ts";

const T = 116; // "t"
const R = 114; // "r"

/**
 * The words of a string item (`si`, `is`) that is open here, all its runs put together; phonetic hints left out.
 * Goes to its close tag.
 *
 * @source ECMA-376 part 1, 18.4.8
 */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.kind === "empty") return "";
  let text = "";
  while (scanner.nextChild()) {
    if (scanner.isLetter(T)) text += scanner.elementText();
    else if (scanner.isLetter(R) && scanner.kind === "open") text += readRun(scanner);
    else scanner.skipElement();
  }
  return decodeXstring(text);
}

function readRun(scanner: XmlScanner): string {
  let text = "";
  while (scanner.nextChild()) {
    if (scanner.isLetter(T)) text += scanner.elementText();
    else scanner.skipElement();
  }
  return text;
}
