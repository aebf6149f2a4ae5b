import type { Quantity } from "../../quantity.ts";
import type { CountedQuantity } from "../actual.ts";
import { passageOf } from "../../wording/passage.ts";
import { readNumber } from "./amount.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Marks that part two results, the decimal comma left whole. */
const MARK = /[;,] |;/;
const MOST_PARTS = 5;

/** Reads "75 PA, 620 soggetti", "3 incontri e 62 partecipanti": several amounts, each with what it counts. */
export const readSeveral: ActualReader = (passage) => {
  const { text, vocabulary, folded, context } = passage;
  const joiner = vocabulary.joiners.first(folded, 1);
  const pieces = (
    joiner?.meaning === "all-of" && MARK.exec(text) === null
      ? [text.slice(0, joiner.start), text.slice(joiner.end)]
      : text.split(MARK)
  ).map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return undefined;
  const readings = pieces.map((piece) => readNumber(passageOf(piece, context)));
  const read = readings.flatMap((reading) =>
    reading?.ok === true && reading.value.actual.kind === "quantity"
      ? [
          {
            part: counted(reading.value.actual.quantity, reading.value.remark),
            assumed: reading.value.assumed,
          },
        ]
      : [],
  );
  if (read.length < pieces.length) return undefined;
  return actualRead(
    { kind: "several", parts: read.map(({ part }) => part) },
    read.flatMap(({ assumed }) => assumed),
    "",
  );
};

const counted = (quantity: Quantity, words = ""): CountedQuantity =>
  words === "" ? quantity : { ...quantity, counted: words };
