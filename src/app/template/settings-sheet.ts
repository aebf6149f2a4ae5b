import type { LayoutCell, LayoutColumn, SheetLayout } from "../../ports/layout.ts";
import { TABLES, type WorkbookLanguage } from "../plan-layout.ts";
import { SECTION, SUBTITLE, TITLE } from "../describe/styles.ts";
import { choiceBlock, type ChoiceBlock } from "./choice-block.ts";
import { pagePrint } from "./page-print.ts";
import { bandsBlock, parametersBlock } from "./settings-blocks.ts";
import { rowsOf, type PlacedCell } from "./sheet-grid.ts";
import { layoutColumns, type TableBlock } from "./table-block.ts";
import type { TemplateContent } from "./template-content.ts";
import { SHEET_WORDS } from "./template-words.ts";

const SECTION_ROW = 4;
const HELP_ROW = 5;
const TABLE_ROW = 6;
/** Rows left free under `Parametri`: as many parameters again for a year of their own. */
const ROOM_TO_GROW = 12;
/** The lists stand under *Parametro*, *Valore* and *Valori ammessi*, whose widths suit them. */
const LISTS_COLUMN = 2;
const GAP: LayoutColumn = { width: 3 };

export interface Settings {
  readonly parameters: TableBlock;
  readonly bands: TableBlock;
  readonly lists: ChoiceBlock;
}

/** `Parametri` and `Fasce` side by side; the lists below `Parametri`. */
export function settingsBlocks(content: TemplateContent, language: WorkbookLanguage): Settings {
  const parameters = parametersBlock(content, language, TABLE_ROW, 1);
  const bands = bandsBlock(content, language, TABLE_ROW, parameters.columns.length + 2);
  const lists = choiceBlock(language, parameters.table.area.bottom + ROOM_TO_GROW, LISTS_COLUMN);
  return { parameters, bands, lists };
}

/** The sheet *Impostazioni* around its tables and lists. */
export function settingsSheet(
  { parameters, bands, lists }: Settings,
  language: WorkbookLanguage,
): Omit<SheetLayout, "validations"> {
  const columns = [...layoutColumns(parameters.columns), GAP, ...layoutColumns(bands.columns)];
  const name = TABLES.parameters.sheet[language];
  const listsTop = Math.min(...lists.cells.map(({ row }) => row)) - 1;
  const at = (row: number, column: number, cell: LayoutCell): PlacedCell => ({ row, column, cell });
  const listsTitle = SHEET_WORDS.listsTitle[language];
  const bandsLeft = bands.table.area.left;
  return {
    name,
    columns,
    rows: rowsOf(
      [
        at(1, 1, { value: SHEET_WORDS.settingsTitle[language], style: TITLE }),
        at(2, 1, { value: SHEET_WORDS.settingsHelp[language], style: SUBTITLE }),
        at(SECTION_ROW, 1, { value: SHEET_WORDS.parametersTitle[language], style: SECTION }),
        at(SECTION_ROW, bandsLeft, { value: SHEET_WORDS.bandsTitle[language], style: SECTION }),
        at(HELP_ROW, 1, { value: SHEET_WORDS.parametersHelp[language], style: SUBTITLE }),
        at(HELP_ROW, bandsLeft, { value: SHEET_WORDS.bandsHelp[language], style: SUBTITLE }),
        at(listsTop, LISTS_COLUMN, { value: listsTitle, style: SECTION }),
        ...parameters.cells,
        ...bands.cells,
        ...lists.cells,
      ],
      columns,
    ),
    tables: [parameters.table, bands.table],
    print: pagePrint(name, language),
  };
}
