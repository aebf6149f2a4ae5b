import { expect, test } from "vitest";
import { drawingText, headerText, inlineString, stringXml } from "../../../src/adapters/xlsx/render-text.ts";

test.each([
  { text: "Raggiunto", xml: "<is><t>Raggiunto</t></is>" },
  { text: "R&D <b> \"a\" 'b'", xml: "<is><t>R&amp;D &lt;b&gt; \"a\" 'b'</t></is>" },
  { text: " in mezzo ", xml: '<is><t xml:space="preserve"> in mezzo </t></is>' },
  { text: "due\nrighe", xml: '<is><t xml:space="preserve">due\nrighe</t></is>' },
  { text: "due  spazi", xml: '<is><t xml:space="preserve">due  spazi</t></is>' },
  { text: "a\rb\u0007c", xml: "<is><t>a_x000D_b_x0007_c</t></is>" },
  { text: "_x0041_", xml: "<is><t>_x005F_x0041_</t></is>" },
  { text: "=1+1", xml: "<is><t>=1+1</t></is>" },
])("the cell text $text is $xml", ({ text, xml }) => {
  expect(inlineString(text)).toBe(xml);
});

test.each([
  { what: "the longest text", text: "a".repeat(32_767), holds: "a".repeat(32_767) },
  { what: "a longer one", text: "a".repeat(32_768), holds: `${"a".repeat(32_766)}…` },
  { what: "one cut inside a pair", text: `${"a".repeat(32_765)}😀bc`, holds: `${"a".repeat(32_765)}…` },
])("a cell holds $what", ({ text, holds }) => {
  expect(inlineString(text)).toBe(`<is><t>${holds}</t></is>`);
});

test.each([
  { words: "Pagina &P di &N", xml: "&amp;CPagina &amp;P di &amp;N" },
  { words: "Arti & mestieri", xml: "&amp;CArti &amp;&amp; mestieri" },
  { words: "A&&B", xml: "&amp;CA&amp;&amp;B" },
  { words: "fine &", xml: "&amp;Cfine &amp;&amp;" },
  { words: "&Lsinistra", xml: "&amp;C&amp;&amp;Lsinistra" },
  { words: "x".repeat(300), xml: `&amp;C${"x".repeat(253)}` },
  { words: `${"x".repeat(252)}&P`, xml: `&amp;C${"x".repeat(252)}` },
])("the footer $words is $xml", ({ words, xml }) => {
  expect(headerText(words)).toBe(xml);
});

test("text of a drawing leaves out what XML cannot carry, and codes nothing", () => {
  expect(drawingText("a\u0007b _x0041_ & c")).toBe("ab _x0041_ & c");
  expect(stringXml("a\u0007b _x0041_ & c")).toBe("a_x0007_b _x005F_x0041_ &amp; c");
});
