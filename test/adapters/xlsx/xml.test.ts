import { describe, expect, test } from "vitest";
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  relationshipOf,
  type XmlElement,
} from "../../../src/adapters/xlsx/xml.ts";
import { XmlEdit, splice } from "../../../src/adapters/xlsx/xml-edit.ts";

const parsed = (text: string) => {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};

const SOURCE = `\uFEFF<?xml version="1.0"?>\r\n<!-- <x:b> --><x:a xmlns:x="u" q='1>2' ><x:b/>té𝄞<x:c  r = "1" s="2" />\r\n<x:d><![CDATA[<z>]]>&amp;&#224;</x:d></x:a>`;

test("an element knows its source", () => {
  const { root } = parsed(SOURCE);
  const sources = [root, ...descendantsOf(root)].map(
    ({ name, local, prefix, start, end, openEnd, closeStart }) => ({
      name,
      local,
      prefix,
      source: SOURCE.slice(start, end),
      inside: SOURCE.slice(openEnd, closeStart),
    }),
  );
  expect(sources).toEqual([
    {
      name: "x:a",
      local: "a",
      prefix: "x",
      source: SOURCE.slice(SOURCE.indexOf("<x:a")),
      inside: SOURCE.slice(SOURCE.indexOf("<x:b/"), -6),
    },
    { name: "x:b", local: "b", prefix: "x", source: "<x:b/>", inside: "" },
    { name: "x:c", local: "c", prefix: "x", source: '<x:c  r = "1" s="2" />', inside: "" },
    {
      name: "x:d",
      local: "d",
      prefix: "x",
      source: "<x:d><![CDATA[<z>]]>&amp;&#224;</x:d>",
      inside: "<![CDATA[<z>]]>&amp;&#224;",
    },
  ]);
});

test("text is put together and resolved", () => {
  const { root } = parsed(SOURCE);
  expect([root.text, childOf(root, "d")?.text]).toEqual(["té𝄞\n", "<z>&à"]);
});

test.each([
  { what: "transitional", uri: "http://schemas.openxmlformats.org/officeDocument/2006/relationships" },
  { what: "strict", uri: "http://purl.oclc.org/ooxml/officeDocument/relationships" },
])("finds a relationship under any prefix, $what", ({ uri }) => {
  const { root } = parsed(`<a xmlns:q="${uri}" id="no" q:id="rId7"/>`);
  expect(relationshipOf(root)).toBe("rId7");
});

describe("refusals", () => {
  test.each([
    { text: "", code: "bad-xml" },
    { text: "<a>", code: "bad-xml" },
    { text: "<a><b></a></b>", code: "bad-xml" },
    { text: "<a>&unknown;</a>", code: "bad-xml" },
    { text: "<p:a/>", code: "bad-xml" },
    { text: "<a/><b/>", code: "bad-xml" },
    { text: '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', code: "doctype" },
    { text: "<!DOCTYPE a><a/>", code: "doctype" },
    { text: `${"<a>".repeat(257)}${"</a>".repeat(257)}`, code: "bad-xml" },
  ])("$text", ({ text, code }) => {
    expect(parseXml(text)).toMatchObject({ ok: false, issue: { code } });
  });
});

describe("edits", () => {
  type Edit = (edit: XmlEdit, elements: { root: XmlElement; b: XmlElement; c: XmlElement }) => void;
  const source = `<a q='1'  r="2"><b/> <c>t</c></a>`;
  test.each([
    { what: "nothing", edit: () => undefined, gives: source },
    {
      what: "before",
      edit: (e, { c }) => e.insertBefore(c, "<n/>"),
      gives: `<a q='1'  r="2"><b/> <n/><c>t</c></a>`,
    },
    {
      what: "after",
      edit: (e, { b }) => e.insertAfter(b, "<n/>"),
      gives: `<a q='1'  r="2"><b/><n/> <c>t</c></a>`,
    },
    {
      what: "twice inside an element that was closed",
      edit: (e, { b }) => {
        e.append(b, "<n/>");
        e.append(b, "<m/>");
      },
      gives: `<a q='1'  r="2"><b><n/><m/></b> <c>t</c></a>`,
    },
    {
      what: "inside, behind the text",
      edit: (e, { c }) => e.append(c, "<n/>"),
      gives: `<a q='1'  r="2"><b/> <c>t<n/></c></a>`,
    },
    { what: "in place of", edit: (e, { c }) => e.replace(c, "<n/>"), gives: `<a q='1'  r="2"><b/> <n/></a>` },
    { what: "away", edit: (e, { b }) => e.remove(b), gives: `<a q='1'  r="2"> <c>t</c></a>` },
    {
      what: "attribute changed",
      edit: (e, { root }) => e.setAttribute(root, "r", 'x"&<'),
      gives: `<a q='1' r="x&quot;&amp;&lt;"><b/> <c>t</c></a>`,
    },
    {
      what: "attribute added",
      edit: (e, { b }) => e.setAttribute(b, "n", "1"),
      gives: `<a q='1'  r="2"><b n="1"/> <c>t</c></a>`,
    },
    {
      what: "attribute away",
      edit: (e, { root }) => e.setAttribute(root, "q", undefined),
      gives: `<a  r="2"><b/> <c>t</c></a>`,
    },
    {
      what: "the last word on an attribute",
      edit: (e, { b }) => {
        e.setAttribute(b, "n", "1");
        e.setAttribute(b, "n", "2");
      },
      gives: `<a q='1'  r="2"><b n="2"/> <c>t</c></a>`,
    },
    {
      what: "all at one place, in order",
      edit: (e, { b, c }) => {
        e.setAttribute(b, "n", "1");
        e.append(b, "<i/>");
        e.insertAfter(b, "<x/>");
        e.insertAfter(b, "<y/>");
        e.insertBefore(c, "<z/>");
      },
      gives: `<a q='1'  r="2"><b n="1"><i/></b><x/><y/> <z/><c>t</c></a>`,
    },
  ] satisfies { what: string; edit: Edit; gives: string }[])("$what", ({ edit, gives }) => {
    const document = parsed(source);
    const [b, c] = document.root.children;
    if (b === undefined || c === undefined) throw new Error("two children");
    const xmlEdit = new XmlEdit(document);
    edit(xmlEdit, { root: document.root, b, c });
    expect([xmlEdit.toText(), xmlEdit.changed]).toEqual([gives, gives !== source]);
  });

  test("overlapping edits are our own fault", () => {
    const edits = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(() => splice("abcdef", edits)).toThrow("Overlapping");
  });
});

test("children are found by their local name", () => {
  const { root } = parsed('<a xmlns:p="u"><p:b n="1"/><c/><b n="2"/></a>');
  expect(childrenOf(root, "b").map(({ name }) => name)).toEqual(["p:b", "b"]);
});
