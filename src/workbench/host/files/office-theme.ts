import { OFFICE_THEME } from "./colours.ts";
import { HEAD, tag } from "./xml-out.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SLOTS = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
/** @source ECMA-376 part 1, 20.1.6.2 (clrScheme): the order of its children */
const ORDER = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

const PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const thrice = (xml: string): string => xml.repeat(3);
const face = (name: string, typeface: string): string =>
  tag(name, {}, tag("a:latin", { typeface }), '<a:ea typeface=""/><a:cs typeface=""/>');

/** The theme of a workbook that was in no file: Office's colours and fonts, plain shapes. Charts take theirs from it. */
export const officeTheme = (): string =>
  HEAD +
  tag(
    "a:theme",
    { "xmlns:a": DRAWING, name: "Office" },
    tag(
      "a:themeElements",
      {},
      tag(
        "a:clrScheme",
        { name: "Office" },
        ...ORDER.map((slot) =>
          tag(`a:${slot}`, {}, tag("a:srgbClr", { val: OFFICE_THEME[SLOTS.indexOf(slot)] })),
        ),
      ),
      tag(
        "a:fontScheme",
        { name: "Office" },
        face("a:majorFont", "Calibri Light"),
        face("a:minorFont", "Calibri"),
      ),
      tag(
        "a:fmtScheme",
        { name: "Office" },
        tag("a:fillStyleLst", {}, thrice(PLACEHOLDER)),
        tag("a:lnStyleLst", {}, thrice(tag("a:ln", { w: 6350 }, PLACEHOLDER))),
        tag("a:effectStyleLst", {}, thrice("<a:effectStyle><a:effectLst/></a:effectStyle>")),
        tag("a:bgFillStyleLst", {}, thrice(PLACEHOLDER)),
      ),
    ),
  );
