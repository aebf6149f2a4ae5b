/**
 * The lines of a text that arrives in chunks, without the line feed; a carriage return before it goes too. Nothing
 * else ends a line: JSON may hold a line separator (U+2028) as it stands.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: readonly string[] = [];
  for await (const chunk of chunks) {
    const [head = "", ...others] = chunk.split("\n");
    pieces = [...pieces, head];
    for (const next of others) {
      yield lineOf(pieces);
      pieces = [next];
    }
  }
  yield lineOf(pieces);
}

const lineOf = (pieces: readonly string[]): string => pieces.join("").replace(/\r$/u, "");
