import { cellText, EMPTY } from "../../core/cell.ts";
import type { LayoutRow } from "../../ports/layout.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { auditDigest } from "../digest.ts";
import { fold } from "../headings.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { cellToken, writtenToken } from "../sheet-digests.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import { LABEL_COLUMN, UNSEALED } from "./closing.ts";

/** Digest of everything on a sheet that was frozen, as typed values; blank rows and what a reopening adds count for nothing. */
export const sealOfLayout = (rows: readonly LayoutRow[], language: WorkbookLanguage): string =>
  sealOf(
    rows.map(({ cells }) => ({
      label: String(cells[LABEL_COLUMN - 1]?.value ?? ""),
      tokens: cells.map((cell) => writtenToken(cell?.value ?? null)),
    })),
    language,
  );

export const sealOfSheet = ({ rows }: SheetSnapshot, language: WorkbookLanguage): string =>
  sealOf(
    rows.map((row) => ({
      label: cellText(row?.[LABEL_COLUMN - 1] ?? EMPTY),
      tokens: Array.from(row ?? [], (cell) => cellToken(cell ?? EMPTY)),
    })),
    language,
  );

function sealOf(
  rows: readonly { readonly label: string; readonly tokens: readonly string[] }[],
  language: WorkbookLanguage,
): string {
  const say = closingSpeaker(language);
  const left = new Set([...UNSEALED].map((key) => fold(say(`fact.${key}`))));
  const lines = rows
    .filter(({ label }) => !left.has(fold(label)))
    .filter(({ tokens }) => tokens.some((token) => token !== ""))
    .map(({ tokens }) => tokens.slice(0, tokens.findLastIndex((token) => token !== "") + 1).join(BETWEEN));
  return auditDigest(lines.join("\n"));
}

/** A character that no cell holds. */
const BETWEEN = "\u0001";
