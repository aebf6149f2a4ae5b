import { expect, test } from "vitest";
import { XmlBroken, XmlScanner } from "../../../src/adapters/xlsx/xml-scan.ts";

const tags = (text: string): readonly string[] => {
  const scanner = new XmlScanner(text);
  const seen: string[] = [];
  while (scanner.next()) seen.push(`${scanner.kind} ${text.slice(scanner.nameStart, scanner.nameEnd)}`);
  return seen;
};

test.each([
  { text: "<a><b/></a>", sees: ["open a", "empty b", "close a"] },
  { text: "<x:a\n><x:b /></x:a >", sees: ["open a", "empty b", "close a"] },
  { text: `<a p="1>2" q='"/>'/>`, sees: ["empty a"] },
  { text: "<a><!-- <b> --><![CDATA[</a>]]><?p <c>?></a>", sees: ["open a", "close a"] },
])("walks over $text", ({ text, sees }) => {
  expect(tags(text)).toEqual(sees);
});

test.each([
  "<a",
  "<a b",
  "<a b=",
  '<a b="1',
  "<a b=1>",
  "<a b='<'>",
  "<a / b>",
  "<>",
  "</a",
  "<!-- a",
  "<!DOCTYPE a>",
  "<![CDATA[ a",
  "<?a",
])("complains about %s", (text) => {
  expect(() => tags(text)).toThrow(XmlBroken);
});

test("gives attributes by name, whatever their order and blanks", () => {
  const scanner = new XmlScanner(`<c  t = "s"\n s='12' x:r="no" r="B7" customFormat="1"/>`);
  scanner.next();
  expect(["r", "s", "t", "customFormat", "Format", "none"].map((name) => scanner.attribute(name))).toEqual([
    "B7",
    "12",
    "s",
    "1",
    undefined,
    undefined,
  ]);
  expect(scanner.text.slice(scanner.letterAttribute(114))).toMatch(/^B7"/);
  expect(scanner.letterAttribute(118)).toBe(-1);
});

test("takes the text of an element", () => {
  const scanner = new XmlScanner("<a><v>1 &lt; <![CDATA[2]]></v><v/><v> </v></a>");
  const texts: string[] = [];
  scanner.next();
  while (scanner.nextChild()) texts.push(scanner.elementText());
  expect(texts).toEqual(["1 < 2", "", " "]);
});

test("skips an element with all that is in it", () => {
  const scanner = new XmlScanner("<a><b><b><c/></b></b><d/></a>");
  const names: string[] = [];
  scanner.next();
  while (scanner.nextChild()) {
    names.push(scanner.text.slice(scanner.nameStart, scanner.nameEnd));
    scanner.skipElement();
  }
  expect(names).toEqual(["b", "d"]);
});

test.each(["<a><b>", "<a><b></b>"])("an element without an end: %s", (text) => {
  const scanner = new XmlScanner(text);
  scanner.next();
  expect(() => scanner.skipElement()).toThrow(XmlBroken);
});

test("looks no further than its limit", () => {
  const scanner = new XmlScanner("<a/><b/><c/>", 4, 8);
  expect([scanner.next(), scanner.is("b"), scanner.next()]).toEqual([true, true, false]);
});
