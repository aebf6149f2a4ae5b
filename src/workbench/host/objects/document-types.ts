import { commentTypes } from "./comment-types.ts";
import { customXmlTypes } from "./custom-xml-types.ts";
import { propertyTypes } from "./property-types.ts";
import { rangeViewTypes } from "./range-view-types.ts";
import { settingTypes } from "./setting-types.ts";
import { styleTypes } from "./style-types.ts";

/** What belongs to the workbook as a document, and views of ranges. */
export const documentTypes = {
  ...commentTypes,
  ...settingTypes,
  ...propertyTypes,
  ...customXmlTypes,
  ...styleTypes,
  ...rangeViewTypes,
};
