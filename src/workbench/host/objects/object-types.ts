import type { ObjectType } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";
import { rangeTypes } from "./range-types.ts";
import { sheetTypes } from "./sheet-types.ts";
import { tableTypes } from "./table-types.ts";
import { conditionalFormatTypes } from "./conditional-format-types.ts";
import { chartTypes } from "./chart-types.ts";
import { documentTypes } from "./document-types.ts";

export type ObjectTypes = { readonly [K in keyof Targets]: ObjectType<Targets[K]> };

/** Every class this host knows, by its name in the library. */
export const OBJECT_TYPES: ObjectTypes = {
  ...sheetTypes,
  ...rangeTypes,
  ...tableTypes,
  ...conditionalFormatTypes,
  ...chartTypes,
  ...documentTypes,
};
