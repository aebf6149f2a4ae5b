import type { LayoutCell, SheetLayout } from "../ports/layout.ts";
import { cellAddress } from "../ports/address.ts";
import type { AssessedPlan } from "./assessed-plan.ts";
import type { CellsOf } from "./describe/indicator-cells.ts";
import { outputCells, outputFormats } from "./describe/describe-columns.ts";
import { INDICATOR_COLUMNS, OWNED_SHEETS } from "./plan-layout.ts";

const SHOWN = ["id", "code", "name", "verdict", "attainment", "band", "variance", "note"] as const;
const HEADING = { bold: true, fill: "#1F4E5F", colour: "#FFFFFF", wrap: true, vertical: "center" } as const;
const TEXT = { format: "@", wrap: true, vertical: "top" } as const;

/** *Esiti*: the output columns keyed by ID, where they have no room beside the table. */
export function describeResults(assessed: AssessedPlan, cells: CellsOf): SheetLayout {
  const { language, rows } = assessed;
  const heading = SHOWN.map((key): LayoutCell => ({
    value: INDICATOR_COLUMNS[key][language],
    style: HEADING,
  }));
  const body = rows.map((row): readonly LayoutCell[] => {
    const outputs = outputCells(row, assessed, cells(row));
    const link = { sheet: row.sheet, address: row.cells.target ?? cellAddress(row.row, 1) };
    return SHOWN.map((key): LayoutCell => {
      if (key === "id") return { value: row.indicator.key, style: TEXT, link };
      if (key === "code") return { value: row.indicator.code, style: TEXT };
      if (key === "name") return { value: row.indicator.name, style: TEXT };
      const { value, format } = outputs[key];
      return {
        value,
        style: {
          vertical: "top",
          wrap: key === "note",
          ...(format === undefined ? {} : { format }),
          ...(key === "attainment" || key === "variance" ? { align: "right" } : {}),
        },
      };
    });
  });
  const area = { top: 1, left: 1, bottom: rows.length + 1, right: SHOWN.length };
  const places = SHOWN.map((key, index) => ({ key, column: index + 1, isNew: false }));
  return {
    name: OWNED_SHEETS.results[language],
    columns: SHOWN.map((key) => ({ width: INDICATOR_COLUMNS[key].width })),
    rows: [heading, ...body].map((cells) => ({ cells })),
    freeze: { rows: 1, columns: 0 },
    autoFilter: area,
    conditionalFormats: outputFormats(assessed, { firstRow: 2, lastRow: rows.length + 1 }, places),
    print: { orientation: "landscape", fitToWidth: true, repeatRows: { from: 1, to: 1 }, footer: "&P / &N" },
  };
}
