import { expect, test } from "vitest";
import { StyleBook, type StylePatch } from "../../../src/adapters/xlsx/style-book.ts";
import type { CellStyle } from "../../../src/ports/layout.ts";
import { plainStyles } from "./render-support.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What stands between the tags of a list. */
const listed = (book: StyleBook, list: string): string =>
  new RegExp(`<${list} count="\\d+">(.*?)</${list}>`).exec(book.toXml())?.[1] ?? "";
const lastOf = (book: StyleBook, list: string, entry: string): string => {
  const inside = listed(book, list);
  return inside.slice(inside.lastIndexOf(`<${entry}`));
};

const xf = (attributes: string, inside = ""): string =>
  inside === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${inside}</xf>`;

test.each([
  {
    style: { format: "0.0%" },
    xf: xf('numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'),
  },
  {
    style: { format: "@" },
    xf: xf('numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'),
  },
  { style: { bold: true }, xf: xf('numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"') },
  {
    style: { fill: "#ddEEff" },
    xf: xf('numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"'),
  },
  {
    style: { border: "thin" },
    xf: xf('numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"'),
  },
  {
    style: { align: "center", vertical: "top", wrap: true },
    xf: xf(
      'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"',
      '<alignment horizontal="center" vertical="top" wrapText="1"/>',
    ),
  },
  {
    style: { indent: 2 },
    xf: xf(
      'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"',
      '<alignment horizontal="left" indent="2"/>',
    ),
  },
  {
    style: { unlocked: true },
    xf: xf(
      'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"',
      '<protection locked="0"/>',
    ),
  },
] satisfies { style: CellStyle; xf: string }[])("the style $style", ({ style, xf: written }) => {
  const book = new StyleBook(plainStyles);
  expect(book.cellStyle(style)).toBe(1);
  expect(lastOf(book, "cellXfs", "xf ")).toBe(written);
});

test.each([
  {
    style: { bold: true, italic: true },
    font: '<font><b/><i/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  },
  {
    style: { size: 16, colour: "#1f3864" },
    font: '<font><sz val="16"/><color rgb="FF1F3864"/><name val="Calibri"/><family val="2"/></font>',
  },
] satisfies { style: CellStyle; font: string }[])(
  "the font of $style is the workbook's own, changed",
  ({ style, font }) => {
    const book = new StyleBook(plainStyles);
    book.cellStyle(style);
    expect(lastOf(book, "fonts", "font>")).toBe(font);
  },
);

test("fills, borders and what conditional formats lay over a cell", () => {
  const book = new StyleBook(plainStyles);
  book.cellStyle({ fill: "#DDEEFF", border: "bottom" });
  expect(book.differential({ fill: "#C6E0B4", colour: "#1E4620", bold: true })).toBe(0);
  expect(lastOf(book, "fills", "fill>")).toBe(
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/><bgColor indexed="64"/></patternFill></fill>',
  );
  expect(lastOf(book, "borders", "border>")).toBe(
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border>',
  );
  expect(listed(book, "dxfs")).toBe(
    '<dxf><font><b/><color rgb="FF1E4620"/></font><fill><patternFill><bgColor rgb="FFC6E0B4"/></patternFill></fill></dxf>',
  );
});

test("nothing asked is the workbook's own style, and changes nothing", () => {
  const book = new StyleBook(plainStyles);
  expect([book.cellStyle({}), book.cellStyle({ bold: false }), book.derive(0, {}), book.changed]).toEqual([
    0,
    0,
    0,
    false,
  ]);
  expect(book.toXml()).toBe(plainStyles);
});

const styles: readonly CellStyle[] = [
  { bold: true, fill: "#1F3864", colour: "#FFFFFF", wrap: true },
  { format: '+0.0" p.p.";-0.0" p.p."', border: "thin", align: "right" },
  { format: "0.0%", border: "thin" },
];

test("equal styles are one, also in the next run", () => {
  const book = new StyleBook(plainStyles);
  const indexes = styles.map((style) => book.cellStyle(style));
  const look = book.differential({ fill: "#C6E0B4", colour: "#1E4620" });
  const derived = book.derive(2, { wrap: true, quotePrefix: true });
  expect([...indexes, derived]).toEqual([1, 2, 3, 4]);
  expect(styles.map((style) => book.cellStyle({ ...style }))).toEqual(indexes);

  const again = new StyleBook(book.toXml());
  expect([...styles].reverse().map((style) => again.cellStyle(style))).toEqual([...indexes].reverse());
  expect(again.differential({ fill: "#c6e0b4", colour: "#1e4620" })).toBe(look);
  expect(again.derive(2, { quotePrefix: true, wrap: true })).toBe(derived);
  expect(again.changed).toBe(false);
  expect(again.toXml()).toBe(book.toXml());
});

/** Written by another program: a prefix, lists left out, attributes in another order, formats of its own. */
const foreign = [
  `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="2"><x:numFmt formatCode="0.0%" numFmtId="170"/>`,
  '<x:numFmt numFmtId="9" formatCode="0&quot;%&quot;"/></x:numFmts>',
  '<x:fonts count="2"><x:font><x:name val="Arial"/><x:sz val="10"/></x:font>',
  '<x:font><x:sz val="10"/><x:name val="Arial"/><x:b/></x:font></x:fonts>',
  '<x:cellXfs count="3"><x:xf/><x:xf fontId="1" numFmtId="170" applyFont="1"><x:protection locked="0"/></x:xf>',
  '<x:xf numFmtId="14"><x:alignment vertical="top" wrapText="true"/></x:xf></x:cellXfs>',
  '<x:extLst><x:ext uri="{1}"/></x:extLst></x:styleSheet>',
].join("");

test("a workbook of another hand keeps all it has, and ours stands behind", () => {
  const book = new StyleBook(foreign);
  expect(book.cellStyle({ bold: true, format: "0.0%" })).toBe(3);
  expect(book.cellStyle({ fill: "#DDEEFF", format: "0%" })).toBe(4);
  book.differential({ fill: "#C6E0B4", colour: "#1E4620" });
  const none = (list: string, entries: string, count: number): string =>
    `<x:${list} count="${count}">${entries}</x:${list}>`;
  expect(book.toXml()).toBe(
    foreign
      .replace('<x:numFmts count="2">', '<x:numFmts count="3">')
      .replace("</x:numFmts>", '<x:numFmt numFmtId="171" formatCode="0%"/></x:numFmts>')
      .replace(
        '<x:cellXfs count="3">',
        none(
          "fills",
          '<x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill>' +
            '<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFDDEEFF"/><x:bgColor indexed="64"/></x:patternFill></x:fill>',
          3,
        ) + '<x:cellXfs count="5">',
      )
      .replace(
        "</x:cellXfs>",
        '<x:xf numFmtId="170" fontId="1" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/>' +
          '<x:xf numFmtId="171" fontId="0" fillId="2" borderId="0" applyNumberFormat="1" applyFill="1"/></x:cellXfs>',
      )
      .replace(
        "<x:extLst>",
        none(
          "dxfs",
          '<x:dxf><x:font><x:color rgb="FF1E4620"/></x:font><x:fill><x:patternFill>' +
            '<x:bgColor rgb="FFC6E0B4"/></x:patternFill></x:fill></x:dxf>',
          1,
        ) + "<x:extLst>",
      ),
  );
});

test.each([
  { what: "nothing", from: 1, patch: {}, index: 1 },
  { what: "the format it has", from: 1, patch: { format: "0.0%" }, index: 1 },
  { what: "the wrap it has", from: 2, patch: { wrap: true }, index: 2 },
  { what: "no quote where there is none", from: 1, patch: { quotePrefix: false }, index: 1 },
  {
    what: "a format",
    from: 1,
    patch: { format: "0.00%" },
    index: 3,
    xf: '<x:xf fontId="1" numFmtId="10" applyFont="1" applyNumberFormat="1"><x:protection locked="0"/></x:xf>',
  },
  {
    what: "a side and a quote",
    from: 1,
    patch: { align: "right", quotePrefix: true },
    index: 3,
    xf:
      '<x:xf fontId="1" numFmtId="170" applyFont="1" quotePrefix="1" applyAlignment="1">' +
      '<x:alignment horizontal="right"/><x:protection locked="0"/></x:xf>',
  },
  {
    what: "a wrap",
    from: 1,
    patch: { wrap: true },
    index: 3,
    xf:
      '<x:xf fontId="1" numFmtId="170" applyFont="1" applyAlignment="1">' +
      '<x:alignment wrapText="1"/><x:protection locked="0"/></x:xf>',
  },
  {
    what: "no wrap",
    from: 2,
    patch: { wrap: false },
    index: 3,
    xf: '<x:xf numFmtId="14" applyAlignment="1"><x:alignment vertical="top"/></x:xf>',
  },
] satisfies { what: string; from: number; patch: StylePatch; index: number; xf?: string }[])(
  "deriving $what changes only that",
  ({ from, patch, index, ...rest }) => {
    const book = new StyleBook(foreign);
    expect(book.derive(from, patch)).toBe(index);
    expect(book.changed).toBe("xf" in rest);
    const changed = foreign
      .replace('<x:cellXfs count="3">', '<x:cellXfs count="4">')
      .replace("</x:cellXfs>", `${rest.xf ?? ""}</x:cellXfs>`);
    expect(book.toXml()).toBe("xf" in rest ? changed : foreign);
  },
);

/** Doubled and quoted cell formats, attributes in another order, and a first one that is not General. */
const odd = plainStyles.replace(
  /<cellXfs.*<\/cellXfs>/,
  [
    '<cellXfs count="4"><xf numFmtId="10"/><xf applyNumberFormat="1" xfId="0" borderId="0" fillId="0" fontId="0" numFmtId="9"/>',
    '<xf numFmtId="49" quotePrefix="1"/><xf numFmtId="49" quotePrefix="1"/></cellXfs>',
  ].join(""),
);

test("what is found in the file is taken as it stands there", () => {
  const book = new StyleBook(odd);
  expect({
    empty: book.cellStyle({}),
    equal: book.cellStyle({ format: "0%" }),
    unchanged: book.derive(3, { quotePrefix: true }),
    missing: book.numberFormatOf(99),
    changed: book.changed,
  }).toEqual({ empty: 0, equal: 1, unchanged: 3, missing: "0.00%", changed: false });
});

test("a quote stays when something else is asked for, and goes when it is asked to", () => {
  const book = new StyleBook(odd);
  expect([book.derive(2, { align: "left" }), book.derive(2, { quotePrefix: false })]).toEqual([4, 5]);
  expect(book.toXml()).toBe(
    odd
      .replace('<cellXfs count="4">', '<cellXfs count="6">')
      .replace(
        "</cellXfs>",
        '<xf numFmtId="49" quotePrefix="1" applyAlignment="1"><alignment horizontal="left"/></xf><xf numFmtId="49"/></cellXfs>',
      ),
  );
});

test.each([
  { what: "one of the file's own", xf: 1, format: "0.0%" },
  { what: "a built-in one", xf: 2, format: "m/d/yyyy" },
  { what: "none", xf: 0, format: "General" },
  { what: "that of a style the file does not have", xf: 99, format: "General" },
])("the number format is $what", ({ xf: index, format }) => {
  expect(new StyleBook(foreign).numberFormatOf(index)).toBe(format);
});

test("a format given a moment ago is known", () => {
  const book = new StyleBook(plainStyles);
  expect(book.numberFormatOf(book.cellStyle({ format: '#,##0.00 "€"' }))).toBe('#,##0.00 "€"');
});

test("styles that are no XML are our own fault", () => {
  expect(() => new StyleBook("<styleSheet>")).toThrow("The styles cannot be read: bad-xml");
});
