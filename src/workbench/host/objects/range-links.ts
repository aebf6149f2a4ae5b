import type { Link, Sheet } from "../model/book.ts";
import { askedOnce, patchedFormat } from "../model/cell-format.ts";
import { changeFormats } from "../model/cell-look.ts";
import { cellText } from "../model/cell-text.ts";
import { linkAt, setLink } from "../model/links.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { tellTables } from "../model/table-edges.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import type { SheetArea } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

/** The look of links in Excel's default theme. */
const asLink = askedOnce((format) =>
  patchedFormat(format, { style: "Hlink", font: { colour: "#0563C1", underline: "Single" } }),
);

/** `range.hyperlink`: null where cells differ, or have none. */
export const rangeLinks = {
  get: {
    Hyperlink: (range, host) => {
      if (range.sheet.links.size === 0) return null;
      const first = linkOf(range, range.area.top, range.area.left, host);
      for (const { row, column } of cellsOf(range)) {
        if (JSON.stringify(linkOf(range, row, column, host)) !== JSON.stringify(first)) return null;
      }
      return first;
    },
  },
  set: {
    Hyperlink: (range, value, host) => {
      ensureAllowed(range.sheet, "allowInsertHyperlinks");
      const { link, text } = readLink(value);
      for (const { row, column } of cellsOf(range)) {
        const isBlank = range.sheet.cells.valueAt(row, column) === "";
        const shown = text ?? (isBlank ? (link.address ?? link.place ?? "") : undefined);
        if (shown !== undefined) putText(host, range.sheet, row, column, shown);
        setLink(range.sheet, row, column, link);
      }
      if (host.switches.linksRestyle) changeFormats(host.book, range.sheet, [range.area], asLink);
      host.changed(range.sheet, range.area);
    },
  },
} satisfies ObjectType<SheetArea>;

/** A link's text is taken as it is: "3" stays a text. */
function putText(host: Host, sheet: Sheet, row: number, column: number, value: string): void {
  sheet.cells.put(row, column, { value, format: sheet.cells.formatAt(row, column) });
  tellTables(host, sheet, row, column);
}

function linkOf({ sheet }: SheetArea, row: number, column: number, host: Host): Wire {
  const link = linkAt(sheet, row, column);
  if (link === undefined) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.place === undefined ? {} : { documentReference: link.place }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: cellText(host, sheet, row, column),
  };
}

interface GivenLink {
  readonly link: Link;
  readonly text: string | undefined;
}

/** @throws HostError InvalidArgument for a link that leads nowhere */
function readLink(value: Wire): GivenLink {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  const given = value as Readonly<Record<string, Wire | undefined>>;
  const address = optionalText(given["address"]);
  const place = optionalText(given["documentReference"]);
  if (address === undefined && place === undefined) throw invalidArgument();
  const screenTip = optionalText(given["screenTip"]);
  return { link: { address, place, screenTip }, text: optionalText(given["textToDisplay"]) };
}

const optionalText = (value: Wire | undefined): string | undefined =>
  value === undefined || value === null ? undefined : textOf(value);

function* cellsOf({ area }: SheetArea): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}
