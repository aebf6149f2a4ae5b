import { expect, test } from "vitest";
import { errorOf } from "../../../src/adapters/xlsx/error-values.ts";

test.each([
  { text: "#N/D", error: "#N/A" },
  { text: "#RIF!", error: "#REF!" },
  { text: "#NOME?", error: "#NAME?" },
  { text: "#VALORE!", error: "#VALUE!" },
  { text: "#NULLO!", error: "#NULL!" },
  { text: "#DIV/0!", error: "#DIV/0!" },
  { text: "#NUM!", error: "#NUM!" },
  { text: " #n/d ", error: undefined },
  { text: "#n/d ", error: "#N/A" },
  { text: "#1", error: undefined },
  { text: "vedi #N/D", error: undefined },
])("$text", ({ text, error }) => {
  expect(errorOf(text)).toBe(error);
});
