/**
 * The day of the emulated Excel, as a serial number of the 1900 system: 15 January 2026, noon. TODAY, NOW and dates
 * typed without a year take it from here, so that the same workbook gives the same results on any day.
 */
export const TODAY = 46_037.5;
