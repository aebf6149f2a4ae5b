import { numbersIn } from "../../wording/prose.ts";
import { quantity } from "../../quantity.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "29 domande, di cui 4 accolte" where a percentage is asked: the share of the second in the first. */
export const readPartOf: ActualReader = (passage) => {
  const { text, folded, vocabulary, context } = passage;
  if (context.wanted !== "percent" || vocabulary.partOf.first(folded, 0) === undefined) return undefined;
  const [whole, part, more] = numbersIn(passage).numbers;
  if (whole === undefined || part === undefined || more !== undefined) return undefined;
  const amounts = [whole, part].map(({ amount }) => amount.quantity);
  const isCount = [whole, part].every(
    ({ amount, comparator }) => amount.quantity.unit === "number" && comparator === undefined,
  );
  const [all, some] = amounts.map(({ value }) => value);
  if (!isCount || all === undefined || some === undefined || all.isZero() || some.gt(all)) return undefined;
  const share = quantity(some.div(all), "percent");
  const assumed = [
    ...whole.amount.assumed,
    ...part.amount.assumed,
    { code: "share-from-counts", facts: { text } } as const,
  ];
  return actualRead({ kind: "quantity", quantity: share }, assumed, "");
};
