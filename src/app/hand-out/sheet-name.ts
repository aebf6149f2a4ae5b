import type { Centre } from "../../core/plan.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

/** A sheet's name has at most 31 characters. @source Excel's specifications and limits */
const LONGEST = 31;
/** @source Microsoft, "Rename a worksheet" */
const FORBIDDEN = /[\\/?*:[\]\p{Cc}]/gu;
/** "Front end Registro delle": small words that lead on to what was cut. */
const JOINING = /^\p{Ll}{1,5}['’]?$/u;
/** Names that Excel keeps for itself, in the languages that we speak. */
const RESERVED: ReadonlySet<string> = new Set(["history", "cronologia"]);
const FALLBACK: Readonly<Record<WorkbookLanguage, string>> = { it: "Centro", en: "Centre" };

/** What a centre's sheet is called where nothing else is called so: its name, cut at a word where it is too long. */
export function sheetName({ name, code }: Pick<Centre, "name" | "code">, language: WorkbookLanguage): string {
  const [first] = [name, code].map(legal).filter((one) => one !== "" && !RESERVED.has(one.toLowerCase()));
  return first ?? FALLBACK[language];
}

const legal = (text: string): string =>
  withoutQuotes(shortened(text.replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim()));

/** An apostrophe may stand in a name, but not at its ends. */
function withoutQuotes(text: string): string {
  const isQuote = (character: string): boolean => character === "'" || character === " ";
  const characters = [...text];
  const first = characters.findIndex((one) => !isQuote(one));
  const last = characters.findLastIndex((one) => !isQuote(one));
  return first === -1 ? "" : characters.slice(first, last + 1).join("");
}

/** Excel counts code units; none is cut in two. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length > LONGEST) break;
    cut += character;
  }
  const words = cut.split(" ");
  const isWhole = text.charAt(cut.length) === " ";
  if (!isWhole && words.length > 1 && cut.lastIndexOf(" ") >= LONGEST / 2) words.pop();
  while (words.length > 1 && JOINING.test(words.at(-1) ?? "")) words.pop();
  return words.join(" ").trimEnd();
}
