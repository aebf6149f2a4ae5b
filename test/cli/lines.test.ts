import { expect, test } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";

async function* inChunks(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

test.each([
  { what: "lines in one chunk", chunks: ["a\nb\nc"], lines: ["a", "b", "c"] },
  { what: "a last line feed", chunks: ["a\n"], lines: ["a", ""] },
  { what: "nothing at all", chunks: [], lines: [""] },
  { what: "a line in many chunks", chunks: ["a", "b", "c\nd", "e"], lines: ["abc", "de"] },
  {
    what: "carriage returns, one cut from its line feed",
    chunks: ["a\r\nb\r", "\nc\r"],
    lines: ["a", "b", "c"],
  },
  {
    what: "what ends no line of JSON",
    chunks: ["a\u2028b\u2029c\u0085d\re\n"],
    lines: ["a\u2028b\u2029c\u0085d\re", ""],
  },
])("$what", async ({ chunks, lines }) => {
  const seen: string[] = [];
  for await (const line of linesOf(inChunks(chunks))) seen.push(line);
  expect(seen).toEqual(lines);
});
