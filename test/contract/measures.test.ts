import { expect, test } from "vitest";
import { EN, IT, measuresWorkbook } from "../support/measures-workbook.ts";
import { computeFile } from "../compute/run.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";

async function computed(adapter: Adapter, bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await adapter.open(bytes);
  try {
    await computeFile(opened.workbook);
    return await opened.save();
  } finally {
    await opened.close();
  }
}

test.each([
  { language: "it", words: IT },
  { language: "en", words: EN },
])("both adapters read the same measures and write the same results, in $language", async ({ words }) => {
  const bytes = (await measuresWorkbook(words)).bytes();
  const [one, other] = await Promise.all(adapters.map((adapter) => computed(adapter, bytes)));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(differences(readIndependently(one), readIndependently(other))).toEqual([]);
});
