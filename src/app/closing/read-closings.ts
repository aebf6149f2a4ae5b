import { cellText, EMPTY } from "../../core/cell.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { fold } from "../headings.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import {
  FACT_KEYS,
  FROZEN_KEYS,
  LABEL_COLUMN,
  VALUE_COLUMN,
  type Closing,
  type FactKey,
  type FrozenKey,
  type FrozenRow,
} from "./closing.ts";
import { frozenHeading } from "./frozen-heading.ts";
import { sealOfSheet } from "./seal.ts";

/**
 * The closed periods of a workbook, found by the cells of their sheets, whatever they are called now and whether another program
 * has dropped our marks. Of copies one that is as it was written wins.
 */
export function readClosings(snapshot: Snapshot): readonly Closing[] {
  const found = snapshot.sheets.flatMap((sheet) => readClosing(sheet) ?? []);
  const bySeal = new Map<string, Closing>();
  for (const closing of found) {
    const other = bySeal.get(closing.seal);
    if (other === undefined || (!other.isIntact && closing.isIntact)) bySeal.set(closing.seal, closing);
  }
  return [...bySeal.values()];
}

function readClosing(sheet: SheetSnapshot): Closing | undefined {
  const title = textAt(sheet, 1, LABEL_COLUMN);
  const language = (["it", "en"] as const).find((one) => fold(title) === fold(closingSpeaker(one)("title")));
  if (language === undefined || title === "") return undefined;
  const facts = factRows(sheet, language);
  const fact = (key: FactKey): string => {
    const row = facts.get(key);
    return row === undefined ? "" : textAt(sheet, row, VALUE_COLUMN);
  };
  const [on, by, reason] = [facts.get("reopened-on"), facts.get("reopened-by"), facts.get("reason")];
  if (fact("period") === "" || on === undefined || by === undefined || reason === undefined) return undefined;
  const reopened = { on: fact("reopened-on"), by: fact("reopened-by"), reason: fact("reason") };
  const seal = fact("seal");
  return {
    sheet: sheet.name,
    language,
    period: fact("period"),
    year: fact("year"),
    judged: fact("judged"),
    closedOn: fact("closed-on"),
    closedBy: fact("closed-by"),
    act: fact("act"),
    reopened: reopened.on === "" ? undefined : reopened,
    isIntact: sealOfSheet(sheet, language) === seal,
    seal,
    rows: frozenRows(sheet, language),
    places: { column: VALUE_COLUMN, on, by, reason },
  };
}

const textAt = ({ rows }: SheetSnapshot, row: number, column: number): string =>
  cellText(rows[row - 1]?.[column - 1] ?? EMPTY);

function factRows(sheet: SheetSnapshot, language: WorkbookLanguage): ReadonlyMap<FactKey, number> {
  const say = closingSpeaker(language);
  const labels = new Map(FACT_KEYS.map((key) => [fold(say(`fact.${key}`)), key]));
  const found = new Map<FactKey, number>();
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const key = labels.get(fold(textAt(sheet, row, LABEL_COLUMN)));
    if (key !== undefined && !found.has(key)) found.set(key, row);
  }
  return found;
}

/** From the headings to the first row without an ID. */
function frozenRows(sheet: SheetSnapshot, language: WorkbookLanguage): readonly FrozenRow[] {
  const wanted = FROZEN_KEYS.map((key) => fold(frozenHeading(key, language)));
  const headingAt = sheet.rows.findIndex((row) => {
    const texts = Array.from(row ?? [], (cell) => fold(cellText(cell ?? EMPTY)));
    return wanted.every((heading, index) => texts[index] === heading);
  });
  if (headingAt < 0) return [];
  const rows: FrozenRow[] = [];
  for (let row = headingAt + 2; row <= sheet.rows.length; row += 1) {
    const text = (key: FrozenKey): string => textAt(sheet, row, FROZEN_KEYS.indexOf(key) + 1);
    if (text("id") === "") break;
    rows.push({
      id: text("id"),
      name: text("name"),
      target: text("target"),
      actual: text("actual"),
      verdict: text("verdict"),
      digest: text("digest"),
    });
  }
  return rows;
}
