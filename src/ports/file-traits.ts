import type { CalendarDate } from "../core/calendar-date.ts";

/** What a workbook file tells of itself beyond its cells; nothing of it is ever opened or run. */
export interface FileTraits {
  readonly hasMacros: boolean;
  /** Addresses of other workbooks and data sources; links in cells, which somebody must click, are none. */
  readonly externalLinks: readonly string[];
  /** The day on which it was last saved, as it says. */
  readonly savedOn: CalendarDate | undefined;
}
