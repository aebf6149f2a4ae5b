import { areaAddress } from "../../ports/address.ts";
import type { MakeTable, UnmakeTable } from "../../ports/change.ts";
import { rangeOf } from "./areas.ts";
import type { Watch } from "./guard.ts";
import type { SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

const SIZE = 1_000;

/** A range made a table, or a table a range again. */
export const tableMakingSteps = (
  change: MakeTable | UnmakeTable,
  sheet: SeenSheet,
  watch: Watch,
): readonly Step[] =>
  change.kind === "make-table" ? [makingStep(change, sheet, watch)] : unmakingSteps(change, sheet);

const makingStep = ({ name, area, style }: MakeTable, sheet: SeenSheet, watch: Watch): Step => ({
  size: SIZE,
  queue: (workbook) => {
    const page = workbook.worksheets.getItem(sheet.id);
    const headings = { ...area, bottom: area.top };
    watch(rangeOf(page, headings), headings, sheet, "relied-on");
    const table = page.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = style;
    return undefined;
  },
});

/** A table that was only just made when Excel stopped has another name: its area tells. */
function unmakingSteps({ name, area }: UnmakeTable, sheet: SeenSheet): readonly Step[] {
  const address = areaAddress(area);
  return sheet.tables
    .filter((table) => table.name === name || areaAddress(table.area) === address)
    .map((table) => ({
      size: SIZE,
      queue: (workbook) => {
        workbook.worksheets.getItem(sheet.id).tables.getItem(table.name).convertToRange();
        return undefined;
      },
    }));
}
