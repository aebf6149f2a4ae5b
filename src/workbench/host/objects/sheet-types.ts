import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
  runtime,
} from "./application.ts";
import { worksheetFreezePanes } from "./freeze-panes.ts";
import { headerFooter, headerFooterGroup } from "./headers-footers.ts";
import { namedItem, namedItemCollection } from "./names.ts";
import { pageBreakCollection, pageBreakType } from "./page-breaks.ts";
import { pageLayout } from "./page-layout.ts";
import { worksheetProtection } from "./protection.ts";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./sheet-properties.ts";
import { workbook, workbookProtection } from "./workbook.ts";
import { worksheet } from "./worksheet.ts";
import { worksheetCollection } from "./worksheets.ts";

/** The workbook itself, its sheets, and what belongs to them apart from cells. */
export const sheetTypes = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  IterativeCalculation: iterativeCalculation,
  WorkbookProtection: workbookProtection,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreakType,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
