import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "../../../src/workbench/host/shell/traffic.ts";

const encoded = (text: string): number => new TextEncoder().encode(text).length;

/** Halves of pairs included. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test("a message counts as many bytes as its UTF-8 has", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(bytesOf(text)).toBe(encoded(text));
    }),
  );
});

test.each([65_533, 65_534, 65_535, 65_536, 65_537, 131_071])(
  "a character of four bytes after %i letters, in a long message, is counted once",
  (letters) => {
    const text = `${"a".repeat(letters)}😀${"è".repeat(70_000)}`;
    expect(bytesOf(text)).toBe(letters + 4 + 140_000);
  },
);
