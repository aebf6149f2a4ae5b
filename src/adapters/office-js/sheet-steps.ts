import type { ReplaceSheet } from "../../ports/change.ts";
import { areaAddress } from "../../ports/address.ts";
import type { LayoutColumn, SheetLayout } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { fileWidth, pointsOfFileWidth } from "../column-width.ts";
import { sheetReference } from "../references.ts";
import { formatMark, MARK_NAME, UNFINISHED } from "../sheet-mark.ts";
import { rangeOf } from "./areas.ts";
import { addBarChart } from "./bar-chart.ts";
import type { Watch } from "./guard.ts";
import { lookSteps } from "./look-steps.ts";
import { setUpPage } from "./page-setup.ts";
import { addPlainRules } from "./rule-steps.ts";
import { layoutBlocks } from "./row-blocks.ts";
import { formatSteps, heightSteps, linkSteps, valueSteps } from "./row-steps.ts";
import type { SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

type PageOf = (workbook: Excel.Workbook) => Excel.Worksheet;

const FRAME_SIZE = 5_000;
const CELLS_A_STEP = 10_000;

/** One of our sheets: a new one that was just added, or cleared and filled again in place, never deleted. */
export function* sheetSteps(change: ReplaceSheet, old: SeenSheet | undefined, watch: Watch): Generator<Step> {
  const { layout } = change;
  const name = old?.name ?? layout.name;
  const pageOf: PageOf = ({ worksheets }) => worksheets.getItem(old?.id ?? name);
  const nameOf = (sheet: string): string => (sheet === layout.name ? name : sheet);
  if (old !== undefined) yield* clearingSteps(old, layout, watch);
  for (const block of layoutBlocks(layout.rows)) {
    yield* formatSteps(block, pageOf);
    yield* valueSteps(block, pageOf);
    yield* linkSteps(block, nameOf, pageOf);
    yield* lookSteps(block, pageOf);
    yield* heightSteps(block, pageOf);
  }
  yield {
    size: FRAME_SIZE,
    queue: (workbook) => {
      const page = pageOf(workbook);
      setColumns(page, layout.columns, old === undefined);
      setFrame(page, layout, nameOf);
      if (layout.freeze !== undefined && isInView(old)) freeze(page, layout.freeze);
      if (layout.visibility !== undefined) page.visibility = VISIBILITY[layout.visibility];
      setMark(page, change, old, name);
      if (layout.isProtected === true) page.protection.protect(RESIZING);
      return undefined;
    },
  };
}

/** Everything that hung on the sheet goes; its place, its name and what refers to it stay. */
function clearingSteps(old: SeenSheet, layout: SheetLayout, watch: Watch): readonly Step[] {
  const frame: Step = {
    size: FRAME_SIZE,
    queue: ({ worksheets }) => {
      const page = worksheets.getItem(old.id);
      const all = page.getRange();
      if (old.mark !== undefined) {
        page.names.getItem(MARK_NAME).comment = formatMark({ ...old.mark, ...UNFINISHED });
      }
      for (const { name } of old.tables) page.tables.getItem(name).convertToRange();
      for (const name of old.charts) page.charts.getItem(name).delete();
      for (const area of old.merges) rangeOf(page, area).unmerge();
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      if (isInView(old)) page.freezePanes.unfreeze();
      if (old.hasFilter) page.autoFilter.remove();
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      all.columnHidden = false;
      return undefined;
    },
  };
  return [frame, ...clearingBlocks(old, filledArea(old, layout), watch), looksClearing(old)];
}

/** What stands in the cells is asked for in the request that clears them. */
function clearingBlocks(old: SeenSheet, used: Area, watch: Watch): readonly Step[] {
  const rows = Math.max(1, Math.floor(CELLS_A_STEP / (used.right - used.left + 1)));
  const steps: Step[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    const area = { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) };
    steps.push({
      size: (area.bottom - top + 1) * (used.right - used.left + 1) * 20,
      queue: (workbook) => {
        const range = rangeOf(workbook.worksheets.getItem(old.id), area);
        watch(range, area, old, "written");
        range.clear("All");
        return undefined;
      },
    });
  }
  return steps;
}

/** All that held something and all that will: beyond it nothing of a person's is touched. */
function filledArea({ used }: SeenSheet, { rows }: SheetLayout): Area {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  return {
    top: 1,
    left: 1,
    bottom: Math.max(rows.length, used?.bottom ?? 1),
    right: Math.max(width, used?.right ?? 1),
  };
}

/** Also of cells that held nothing. What somebody has typed there since we read stays. */
const looksClearing = (old: SeenSheet): Step => ({
  size: 500,
  queue: ({ worksheets }) => {
    worksheets.getItem(old.id).getRange().clear("Formats");
    return undefined;
  },
});

/**
 * Widths, hidden columns and groups. office.js does not tell what is grouped and adds a level with each call: the
 * groups of a sheet that is filled again stay as they are.
 */
function setColumns(page: Excel.Worksheet, columns: readonly LayoutColumn[], isNew: boolean): void {
  columns.forEach(({ width, hidden, group }, index) => {
    const column = page.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = pointsOfFileWidth(fileWidth(width));
    if (isNew && group === 1) column.group("ByColumns");
    if (hidden === true) column.columnHidden = true;
  });
}

function setFrame(page: Excel.Worksheet, layout: SheetLayout, nameOf: (sheet: string) => string): void {
  for (const area of layout.merges ?? []) rangeOf(page, area).merge();
  for (const { name: tableName, area, style, showFilter } of layout.tables ?? []) {
    const table = page.tables.add(areaAddress(area), true);
    table.name = tableName;
    table.style = style;
    if (showFilter === false) table.showFilterButton = false;
  }
  if (layout.autoFilter !== undefined) page.autoFilter.apply(rangeOf(page, layout.autoFilter));
  addPlainRules(page, layout.conditionalFormats ?? []);
  for (const { area, source, allowOther } of layout.validations ?? []) {
    const { dataValidation } = rangeOf(page, area);
    dataValidation.rule = {
      list: { inCellDropDown: true, source: `=${sheetReference(nameOf(source.sheet), source.area)}` },
    };
    dataValidation.errorAlert = {
      showAlert: true,
      style: allowOther ? "Warning" : "Stop",
      title: "",
      message: "",
    };
  }
  for (const chart of layout.charts ?? []) addBarChart(page, chart, layout);
  if (layout.print !== undefined) setUpPage(page.pageLayout, layout.print);
  page.showGridlines = layout.hideGridLines !== true;
  page.tabColor = layout.tabColour ?? "";
}

/** What stays allowed on a sheet of ours that is protected. */
const RESIZING = { allowFormatColumns: true, allowFormatRows: true } as const;

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** Panes of a sheet that was hidden stay as they are: Excel may refuse. @source office-js issue 1463 */
const isInView = (old: SeenSheet | undefined): boolean => old === undefined || old.visibility === "visible";

function freeze(page: Excel.Worksheet, { rows, columns }: NonNullable<SheetLayout["freeze"]>): void {
  if (rows > 0 && columns > 0) page.freezePanes.freezeAt(page.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) page.freezePanes.freezeRows(rows);
  else if (columns > 0) page.freezePanes.freezeColumns(columns);
}

/** The name by which we know our sheets again. */
function setMark(
  page: Excel.Worksheet,
  { mark }: ReplaceSheet,
  old: SeenSheet | undefined,
  name: string,
): void {
  const marked = old === undefined || old.mark !== undefined;
  if (mark === undefined) {
    if (marked) page.names.getItem(MARK_NAME).delete();
    return;
  }
  const first = { top: 1, left: 1, bottom: 1, right: 1 };
  if (!marked) {
    page.names.add(MARK_NAME, rangeOf(page, first), formatMark(mark));
    return;
  }
  const item = page.names.getItem(MARK_NAME);
  item.formula = `=${sheetReference(name, first)}`;
  item.comment = formatMark(mark);
}

/** Takes away a sheet that a run had added; what is not there any more is not missed. */
export const sheetRemovalSteps = (old: SeenSheet | undefined): readonly Step[] =>
  old === undefined
    ? []
    : [
        {
          size: 500,
          queue: ({ worksheets }) => {
            const page = worksheets.getItem(old.id);
            // A very hidden sheet cannot be deleted.
            page.visibility = "Hidden";
            page.delete();
            return undefined;
          },
        },
      ];
