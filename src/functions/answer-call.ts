import { evaluateCells } from "../app/evaluate-cells.ts";
import { issueSentence } from "../app/texts/evaluation/sentences.ts";
import { EMPTY, type Cell } from "../core/cell.ts";
import type { Language } from "../core/lexicon/lexicon.ts";
import { argumentCells, type AskCell } from "./argument-cells.ts";
import type { CellValue, Invocation } from "./custom-functions.ts";
import type { FunctionId, HelpLanguage } from "./function-ids.ts";
import { FUNCTION_TEXTS, reasonOf } from "./texts.ts";

/** What a function puts into its cell: a value, or an Excel error with a sentence. */
export type Answer =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "invalidValue" | "notAvailable"; readonly message: string };

export interface Call {
  readonly id: FunctionId;
  /** Target, actual, direction, baseline. */
  readonly args: readonly unknown[];
  readonly invocation: Invocation;
  /** Of the answer. */
  readonly language: HelpLanguage;
  /** Of what the cells say. */
  readonly reading: Language;
}

export async function answerCall(call: Call, ask: AskCell): Promise<Answer> {
  const { id, args, invocation, language, reading } = call;
  const texts = FUNCTION_TEXTS[language];
  if (args.some((arg) => Array.isArray(arg))) return { kind: "invalidValue", message: texts.severalCells };
  let cells: readonly Cell[];
  try {
    cells = await argumentCells(args, invocation, ask);
  } catch (error) {
    return { kind: "notAvailable", message: texts.unread(reasonOf(error)) };
  }
  const [target = EMPTY, actual = EMPTY, direction = EMPTY, baseline = EMPTY] = cells;
  const judged = evaluateCells({ target, actual, direction, baseline }, { reading, words: language });
  if (!judged.ok) return { kind: "invalidValue", message: issueSentence(judged.issue, language) };
  const { kind, verdict, attainment, explanation } = judged.value;
  switch (id) {
    case "ESITO":
      return { kind: "value", value: verdict };
    case "PERCHE":
      return { kind: "value", value: explanation };
    case "GRADO":
      return attainment === undefined
        ? { kind: "notAvailable", message: [explanation, texts.noGrade[kind] ?? []].flat().join(" ") }
        : { kind: "value", value: attainment };
  }
}
