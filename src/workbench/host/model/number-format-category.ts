/** Excel's own categories by what their codes look like, most telling first. The codes are in en-US form. */
const CATEGORIES: readonly (readonly [category: string, pattern: RegExp])[] = [
  ["General", /^General$/i],
  ["Text", /^@$/],
  ["Scientific", /^0(\.0+)?E\+0+$/i],
  ["Fraction", /^# \?+\/(\?+|\d+)$/],
  ["Percentage", /^0(\.0+)?%$/],
  ["Accounting", /^_[-(].*\* /],
  ["Currency", /^\[?[$€£]|[€£$]$|\[\$[€£$]/],
  ["Number", /^(#,##)?0(\.0+)?(_\))?(;(\[Red\])?[-(]?(#,##)?0(\.0+)?\)?)?$/i],
];

/** `Excel.NumberFormatCategory` of a format; how Excel tells custom formats from its own is a guess by pattern. */
export function numberFormatCategory(numberFormat: string): string {
  const found = CATEGORIES.find(([, pattern]) => pattern.test(numberFormat));
  return found?.[0] ?? dateOrTime(numberFormat);
}

function dateOrTime(numberFormat: string): string {
  const code = numberFormat.replaceAll(/"[^"]*"|\\.|\[\$[^\]]*\]|;@$/g, "");
  if (/[^ymdhs:/\-.,\s]|^$/i.test(code.replaceAll(/AM\/PM|A\/P/gi, ""))) return "Custom";
  if (/[yd]/i.test(code)) return "Date";
  return /[hs]/i.test(code) ? "Time" : "Custom";
}
