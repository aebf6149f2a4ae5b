import type { Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { addToWorkbook, type Addition, type AdditionRefusal } from "./add-to-workbook.ts";
import { EMPTY_CONTENT } from "./template-content.ts";

/** *Crea il modello*: the empty tables in new sheets of the open workbook. */
export const addTemplate = (
  snapshot: Snapshot,
  language: WorkbookLanguage,
): Result<Addition, AdditionRefusal> => addToWorkbook(snapshot, EMPTY_CONTENT, language);
