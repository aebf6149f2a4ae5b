import { areaAddress } from "../../ports/address.ts";
import type { Change } from "../../ports/change.ts";
import type { SeenRule, SeenWorkbook } from "./seen.ts";

/** A rule that we had only just added when Excel stopped does not bear our mark yet: its area tells. */
export function withOwnRules(
  now: SeenWorkbook,
  seen: SeenWorkbook,
  changes: readonly Change[],
): SeenWorkbook {
  const formats = changes.flatMap((change) =>
    change.kind === "write-columns" ? change.conditionalFormats : [],
  );
  const own = new Set(formats.map(({ area }) => areaAddress(area)));
  const before = new Set(seen.sheets.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const isNewOfOurs = ({ id, areas }: SeenRule): boolean =>
    !before.has(id) && own.has(areas.map(areaAddress).join());
  return {
    ...now,
    sheets: now.sheets.map((sheet) => ({
      ...sheet,
      rules: sheet.rules.map((rule) => (isNewOfOurs(rule) ? { ...rule, isOurs: true } : rule)),
    })),
  };
}
