import { keep, type ContentPiece } from "../../adapters/office-js/read-contents.ts";
import type { SeenContent, SeenWorkbook } from "../../adapters/office-js/seen.ts";

/** The contents of a workbook, gathered from the pieces in which they come in. */
export interface GatheredContents {
  add(piece: ContentPiece): void;
  /** The workbook with the contents that came in. */
  filled(seen: SeenWorkbook): SeenWorkbook;
}

type Growing = { -readonly [K in keyof SeenContent]: SeenContent[K][number][] };

export function gatheredContents(): GatheredContents {
  const contents = new Map<string, Growing>();
  return {
    add: ({ sheet, first, content }) => {
      const all = contents.get(sheet) ?? { values: [], formulas: [], formats: [], texts: [] };
      contents.set(sheet, all);
      keep(all, first, content);
    },
    filled: (seen) => ({
      ...seen,
      sheets: seen.sheets.map((sheet) => ({ ...sheet, content: contents.get(sheet.id) ?? sheet.content })),
    }),
  };
}
