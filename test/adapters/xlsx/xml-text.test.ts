import fc from "fast-check";
import { expect, test } from "vitest";
import { ok } from "../../../src/core/result.ts";
import {
  decodeXml,
  decodeXstring,
  encodeXml,
  encodeXstring,
  escapeAttribute,
  escapeText,
  unescapeText,
} from "../../../src/adapters/xlsx/xml-text.ts";

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !isBig);
  return bytes;
};

test.each([
  { what: "UTF-8", bytes: encodeXml("<a>è</a>"), reads: "<a>è</a>" },
  { what: "UTF-8 with a mark, which stays", bytes: encodeXml("\uFEFF<a/>"), reads: "\uFEFF<a/>" },
  {
    what: "UTF-16, little end first",
    bytes: utf16('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>è</a>', false),
    reads: '\uFEFF<?xml version="1.0" encoding="UTF-8"?><a>è</a>',
  },
  { what: "UTF-16, big end first", bytes: utf16("\uFEFF<a>è</a>", true), reads: "\uFEFF<a>è</a>" },
  {
    what: "UTF-16 without a mark",
    bytes: utf16("<?xml version='1.0' encoding='utf-16le'?><a/>", false),
    reads: `<?xml version='1.0' encoding="UTF-8"?><a/>`,
  },
])("decodes $what", ({ bytes, reads }) => {
  expect(decodeXml(bytes)).toEqual(ok(reads));
});

test("refuses other encodings", () => {
  expect(decodeXml(new Uint8Array([0x3c, 0x61, 0x3e, 0xe8]))).toMatchObject({
    ok: false,
    issue: { code: "bad-encoding" },
  });
});

test.each([
  { raw: "a &amp; b &lt;&gt;&quot;&apos;", text: `a & b <>"'` },
  { raw: "&#232;&#xE8;&#x1D11E;", text: "èè𝄞" },
  { raw: "&other; &#x110000; &", text: "&other; &#x110000; &" },
  { raw: "&amp;lt;", text: "&lt;" },
  { raw: "a<![CDATA[<b> &amp; ]]>c<!-- d -->e<?f g?>h", text: "a<b> &amp; ceh" },
])("resolves $raw", ({ raw, text }) => {
  expect(unescapeText(raw)).toBe(text);
});

test("escaping then resolving gives the text back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([unescapeText(escapeText(text)), unescapeText(escapeAttribute(text))]).toEqual([text, text]);
    }),
  );
});

test.each([
  { text: "a\u0007b", encoded: "a_x0007_b" },
  { text: "a\nb\tc", encoded: "a\nb\tc" },
  { text: "_x0041_", encoded: "_x005F_x0041_" },
  { text: "_x41_ e _xyz", encoded: "_x41_ e _xyz" },
])("encodes $text and back", ({ text, encoded }) => {
  expect([encodeXstring(text), decodeXstring(encoded)]).toEqual([encoded, text]);
});

test("any string survives as a cell holds it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "\u0001", "a") }), (text) => {
      expect(decodeXstring(encodeXstring(text))).toBe(text);
    }),
  );
});
