import { rangeOf } from "./areas.ts";
import type { SeenFilter, SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

interface HidingFilter {
  readonly filter: SeenFilter;
  readonly of: (page: Excel.Worksheet) => Filtering;
}

interface Filtering {
  readonly autoFilter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

/** A block written over filtered rows lands in the wrong ones, so filters are cleared before and set again after. */
const hidingFilters = ({ tables, filter }: SeenSheet): readonly HidingFilter[] => [
  ...(filter === undefined
    ? []
    : [
        {
          filter,
          of: (page: Excel.Worksheet) => ({ autoFilter: page.autoFilter, range: rangeOf(page, filter.area) }),
        },
      ]),
  ...tables.flatMap(({ name, filter: own }) =>
    own === undefined
      ? []
      : [
          {
            filter: own,
            of: (page: Excel.Worksheet) => filterOf(page.tables.getItem(name)),
          },
        ],
  ),
];

const filterOf = (table: Excel.Table): Filtering => ({
  autoFilter: table.autoFilter,
  range: table.getRange(),
});

export const clearFilterSteps = (sheets: readonly SeenSheet[]): readonly Step[] =>
  filterSteps(sheets, ({ of }, page) => {
    of(page).autoFilter.clearCriteria();
  });

export const reapplyFilterSteps = (sheets: readonly SeenSheet[]): readonly Step[] =>
  filterSteps(sheets, ({ filter, of }, page) => {
    const { autoFilter, range } = of(page);
    filter.criteria.forEach((one, column) => {
      if (one !== null) autoFilter.apply(range, column, one);
    });
  });

const filterSteps = (
  sheets: readonly SeenSheet[],
  act: (filter: HidingFilter, page: Excel.Worksheet) => void,
): readonly Step[] =>
  sheets.flatMap((sheet) =>
    hidingFilters(sheet).map((filter): Step => ({
      size: 2_000,
      queue: (workbook) => {
        act(filter, workbook.worksheets.getItem(sheet.id));
        return undefined;
      },
    })),
  );
