import { decimal } from "../../core/decimal.ts";
import { METHODS, type Policy } from "../../core/policy/policy.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { ColumnCell } from "../../ports/change.ts";
import { PARAMETERS, type WorkbookLanguage } from "../plan-layout.ts";
import type { TableRow } from "../table-rows.ts";
import { AGGREGATION_CHOICES, METHOD_CHOICES, MISSING_ACTUAL_CHOICES } from "../template/choices.ts";
import type { PolicyForm } from "./policy-form.ts";
import type { PolicyRefusal } from "./policy-refusal.ts";
import type { TableEdits } from "./table-edits.ts";

export type Rules = Pick<Policy, "method" | "cap" | "decimals" | "missingActual" | "aggregation">;
type RuleKey = keyof Rules;

/** Beyond it a cap would be read as points in place of a share. */
const HIGHEST_CAP_PERCENT = 1_000;
const MOST_DECIMALS = 4;

/** The form's single values, checked. */
export function rulesOf(form: PolicyForm): Result<Rules, PolicyRefusal> {
  const unfit = (field: RuleKey): Result<never, PolicyRefusal> => fail({ code: "unfit-value", field });
  const { capPercent, decimals, missingActual } = form;
  const method = METHODS.find((one) => one === form.method);
  const aggregation = keysOf(AGGREGATION_CHOICES).find((one) => one === form.aggregation);
  if (method === undefined) return unfit("method");
  if (aggregation === undefined) return unfit("aggregation");
  if (capPercent !== undefined && !(capPercent > 0 && capPercent <= HIGHEST_CAP_PERCENT)) return unfit("cap");
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) return unfit("decimals");
  if (!keysOf(MISSING_ACTUAL_CHOICES).includes(missingActual)) return unfit("missingActual");
  const cap = capPercent === undefined ? undefined : decimal(capPercent).div(100);
  return ok({ method, cap, decimals, missingActual, aggregation });
}

const keysOf = <K extends string>(choices: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(choices) as K[];

/** As a person would write them into *Valore*. */
export function ruleCells(rules: Rules, language: WorkbookLanguage): Readonly<Record<RuleKey, ColumnCell>> {
  const { method, cap, decimals, missingActual, aggregation } = rules;
  return {
    method: { value: METHOD_CHOICES[method][language] },
    cap:
      cap === undefined
        ? { value: language === "it" ? "nessuno" : "none" }
        : { value: cap.toNumber(), format: cap.times(100).isInteger() ? "0%" : "0.0%" },
    decimals: { value: decimals },
    missingActual: { value: MISSING_ACTUAL_CHOICES[missingActual][language] },
    aggregation: { value: AGGREGATION_CHOICES[aggregation][language] },
  };
}

/**
 * What changes in *Parametri*: only rules that are not what they are now. The row that holds for the plan's year is
 * written over; where there is none a row without a year is added.
 */
export function parameterEdits(
  now: Rules,
  next: Rules,
  rows: ReadonlyMap<string, TableRow>,
  language: WorkbookLanguage,
): TableEdits {
  const cells = ruleCells(next, language);
  const changed = (Object.keys(cells) as RuleKey[]).filter((key) => !isSame(now, next, key));
  return {
    rows: changed.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [{ row, values: { value: cells[key] } }];
    }),
    added: changed
      .filter((key) => !rows.has(key))
      .map((key) => ({ name: { value: PARAMETERS[key][language] }, value: cells[key] })),
  };
}

const isSame = (now: Rules, next: Rules, key: RuleKey): boolean =>
  key === "cap" ? (now.cap?.toString() ?? "") === (next.cap?.toString() ?? "") : now[key] === next[key];
