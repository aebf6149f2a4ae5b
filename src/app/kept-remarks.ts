import { cellText } from "../core/cell.ts";
import type { LayoutCell, SheetLayout } from "../ports/layout.ts";
import type { SheetSnapshot } from "../ports/snapshot.ts";
import { OWNED_SHEETS, type WorkbookLanguage } from "./plan-layout.ts";
import type { KeptText } from "./read-back.ts";

const HEADINGS: Readonly<Record<WorkbookLanguage, readonly [string, string, string]>> = {
  it: ["Foglio", "Cella", "Testo trovato"],
  en: ["Sheet", "Cell", "Text found"],
};
const HEADING = { bold: true, fill: "#1F4E5F", colour: "#FFFFFF" } as const;
const TEXT = { format: "@", wrap: true, vertical: "top" } as const;

/** The sheet of remarks that people left on our sheets: a list that only grows. */
export function keptLayout(kept: readonly KeptText[], language: WorkbookLanguage): SheetLayout {
  const line = (texts: readonly string[], style: LayoutCell["style"]): { cells: readonly LayoutCell[] } => ({
    cells: texts.map((value) => (style === undefined ? { value } : { value, style })),
  });
  return {
    name: OWNED_SHEETS.kept[language],
    columns: [{ width: 26 }, { width: 10 }, { width: 90 }],
    rows: [
      line(HEADINGS[language], HEADING),
      ...kept.map(({ sheet, address, text }) => line([sheet, address, text], TEXT)),
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: { from: 1, to: 1 }, footer: "&P / &N" },
  };
}

/** The list as it stands, whatever people added to it. */
export const readKept = (sheet: SheetSnapshot): readonly KeptText[] =>
  sheet.rows.slice(1).flatMap((row) => {
    const [name = "", address = "", text = ""] = Array.from(row ?? [], (cell) => cellText(cell));
    return name === "" && text === "" ? [] : [{ sheet: name, address, text }];
  });
