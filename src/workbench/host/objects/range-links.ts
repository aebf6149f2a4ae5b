import type { Link, Sheet } from "../model/book.ts";
import type { FormatPatch } from "../model/cell-format.ts";
import { applyFormat } from "../model/cell-look.ts";
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
const LINK_LOOK: FormatPatch = { style: "Hlink", font: { colour: "#0563C1", underline: "Single" } };

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
        const isBlank = range.sheet.cells.at(row, column).value === "";
        const shown = text ?? (isBlank ? (link.address ?? link.place ?? "") : undefined);
        if (shown !== undefined) putText(host, range.sheet, row, column, shown);
        setLink(range.sheet, row, column, link);
      }
      if (host.switches.linksRestyle) applyFormat(host.book, range.sheet, [range.area], LINK_LOOK);
      host.changed(range.sheet, range.area);
    },
  },
} satisfies ObjectType<SheetArea>;

/** A link's text is taken as it is: "3" stays a text. */
function putText(host: Host, sheet: Sheet, row: number, column: number, value: string): void {
  const { format } = sheet.cells.at(row, column);
  sheet.cells.put(row, column, format === undefined ? { value } : { value, format });
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
  const member = (name: string): string | undefined => {
    const text = given[name];
    return text === undefined || text === null ? undefined : textOf(text);
  };
  const [address, place, screenTip] = [member("address"), member("documentReference"), member("screenTip")];
  if (address === undefined && place === undefined) throw invalidArgument();
  const link = {
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { place }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  return { link, text: member("textToDisplay") };
}

function* cellsOf({ area }: SheetArea): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}
