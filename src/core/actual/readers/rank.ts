import { quantity } from "../../quantity.ts";
import { rankAt } from "../../wording/rank.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "1° posto", "3ª posizione in graduatoria", "8th". */
export const readRank: ActualReader = (passage) => {
  const found = rankAt(passage, true);
  if (found === undefined || remarkAfter(passage, found.end, false) === undefined) return undefined;
  return actualRead({ kind: "quantity", quantity: quantity(found.place, "number") }, [], "");
};
