import { ACTION, PATH, type RequestBody } from "../protocol/wire.ts";

/** A method by its wire name, the member its object was reached by where the name alone does not tell, and the error. */
interface Rule {
  readonly method: string;
  readonly of?: string;
  readonly code: "GeneralException" | "InvalidSelection";
}

/**
 * What fails while another workbook has the focus. Excel documents none of it; these are reports of add-in authors
 * (office-js issues 771 and 5319), and that activating, selecting and freezing answer GeneralException is a guess.
 */
const FOREGROUND_ONLY: readonly Rule[] = [
  { method: "Activate", code: "GeneralException" },
  { method: "Select", code: "GeneralException" },
  { method: "Add", of: "Worksheets", code: "GeneralException" },
  { method: "FreezeAt", of: "FreezePanes", code: "GeneralException" },
  { method: "FreezeColumns", of: "FreezePanes", code: "GeneralException" },
  { method: "FreezeRows", of: "FreezePanes", code: "GeneralException" },
  { method: "GetActiveCell", code: "InvalidSelection" },
];

/** The first action that needs the focus, by its position, and what it is answered; undefined where none does. */
export function firstForegroundAction(
  body: RequestBody,
): { readonly position: number; readonly code: Rule["code"] } | undefined {
  for (const [position, action] of body.Actions.entries()) {
    const path = body.ObjectPaths[String(action.ObjectPathId)];
    const isCall = action.ActionType === ACTION.method;
    if (!isCall && path?.ObjectPathType !== PATH.method) continue;
    const method = isCall ? action.Name : path?.Name;
    const owner = isCall ? path : body.ObjectPaths[String(path?.ParentObjectPathId)];
    const broken = FOREGROUND_ONLY.find(
      (rule) => rule.method === method && (rule.of === undefined || rule.of === owner?.Name),
    );
    if (broken !== undefined) return { position, code: broken.code };
  }
  return undefined;
}
