import type { CellFormat, FontLook } from "../model/cell-format.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { colourOf, lookMembers, type LookMember, type Looks } from "./look-members.ts";
import { booleanOf, numberOf, oneOf, textOf } from "./wire-readers.ts";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const [SMALLEST, LARGEST] = [1, 409];

const font = (read: (font: FontLook) => Wire, change: (value: Wire) => Partial<FontLook>): LookMember => ({
  read: (format: CellFormat) => read(format.font),
  patch: (value) => ({ font: change(value) }),
});

/** Colours of the model are final: a tint is worked into them, so it always reads as 0 and cannot be set. */
export const rangeFont: ObjectType<Looks> = lookMembers({
  Name: font(
    ({ name }) => name,
    (value) => ({ name: textOf(value) }),
  ),
  Size: font(
    ({ size }) => size,
    (value) => ({ size: numberOf(value, SMALLEST, LARGEST) }),
  ),
  Color: font(
    ({ colour }) => colour,
    (value) => ({ colour: colourOf(value) }),
  ),
  Bold: font(
    ({ bold }) => bold,
    (value) => ({ bold: booleanOf(value) }),
  ),
  Italic: font(
    ({ italic }) => italic,
    (value) => ({ italic: booleanOf(value) }),
  ),
  Underline: font(
    ({ underline }) => underline,
    (value) => ({ underline: oneOf(UNDERLINES, value) }),
  ),
  Strikethrough: font(
    ({ strikethrough }) => strikethrough,
    (value) => ({ strikethrough: booleanOf(value) }),
  ),
  Subscript: font(
    ({ script }) => script === "subscript",
    (value) => ({ script: booleanOf(value) ? "subscript" : "none" }),
  ),
  Superscript: font(
    ({ script }) => script === "superscript",
    (value) => ({ script: booleanOf(value) ? "superscript" : "none" }),
  ),
  TintAndShade: { read: () => 0 },
});
