import type { FunctionTable } from "../situation.ts";
import { aggregates } from "./aggregates.ts";
import { arithmetic } from "./arithmetic.ts";
import { arrays } from "./arrays.ts";
import { conditionalAggregates } from "./conditional-aggregates.ts";
import { dateDifferences } from "./date-differences.ts";
import { dates } from "./dates.ts";
import { information } from "./information.ts";
import { library } from "./library.ts";
import { logic } from "./logic.ts";
import { lookups } from "./lookups.ts";
import { places } from "./places.ts";
import { subtotals } from "./subtotals.ts";
import { texts } from "./texts.ts";
import { workdays } from "./workdays.ts";

/**
 * The functions that this calculation knows, by name in capitals. Ours come after the library's and win: those whose
 * arguments are areas, dates, texts or conditions, where Excel's rules are its own.
 */
export const FUNCTIONS: FunctionTable = {
  ...library,
  ...arithmetic,
  ...logic,
  ...aggregates,
  ...conditionalAggregates,
  ...subtotals,
  ...lookups,
  ...places,
  ...arrays,
  ...texts,
  ...dates,
  ...dateDifferences,
  ...workdays,
  ...information,
};
