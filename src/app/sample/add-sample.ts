import type { Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { addToWorkbook, type Addition, type AdditionRefusal } from "../template/add-to-workbook.ts";
import type { TemplateContent } from "../template/template-content.ts";
import report from "./relazione-2021.json" with { type: "json" };

/**
 * *Prova con il rapporto 2021*: the founding report in new sheets of the open workbook. Its words are Italian, so its
 * tables are too, whatever language the pane speaks.
 */
export const addSample = (snapshot: Snapshot): Result<Addition, AdditionRefusal> =>
  addToWorkbook(snapshot, report as TemplateContent, "it");
