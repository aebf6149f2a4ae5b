import { readCells } from "../adapters/office-js/read-cells.ts";
import { answerCall, type Answer, type Call } from "./answer-call.ts";
import type { AskCell } from "./argument-cells.ts";
import { cellPlace } from "./cell-place.ts";
import { gather } from "./gather.ts";

/** What is loaded at the first call: the engine, and the way to the workbook's cells. */
export function startEngine(excel: typeof Excel, locale: Parameters<typeof readCells>[2]) {
  const askCell = gather((references) =>
    readCells(
      excel,
      references.flatMap((reference) => cellPlace(reference) ?? []),
      locale,
    ),
  );
  const ask: AskCell = async (reference) =>
    typeof reference === "string" && cellPlace(reference) !== undefined ? askCell(reference) : undefined;
  return (call: Call): Promise<Answer> => answerCall(call, ask);
}
