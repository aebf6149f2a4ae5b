import { fold } from "../../core/wording/fold.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

const LONGEST_PART = 60;

/** Letters and digits that every file system takes: "Affari generali & URP" → "affari-generali-urp". */
const slug = (text: string): string =>
  fold(text)
    .slice(0, LONGEST_PART)
    .split(/[^a-z0-9]/u)
    .filter((word) => word !== "")
    .join("-");

const FIRST: Readonly<Record<WorkbookLanguage, string>> = { it: "scheda", en: "form" };

/** "scheda-2021-registro-delle-imprese.xlsx", one of a kind among the names taken, which get it. */
export function fileName(
  centre: string,
  { year, period }: { readonly year: number | undefined; readonly period: string },
  language: WorkbookLanguage,
  taken: Set<string>,
): string {
  const parts = [FIRST[language], year === undefined ? "" : String(year), slug(period), slug(centre)];
  const base = parts.filter((part) => part !== "").join("-");
  let name = `${base}.xlsx`;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${String(number)}.xlsx`;
  taken.add(name);
  return name;
}
