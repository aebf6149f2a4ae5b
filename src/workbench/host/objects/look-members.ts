import { patchedFormat, type CellFormat, type FormatChange, type FormatPatch } from "../model/cell-format.ts";
import { changeFormats, looksOf } from "../model/cell-look.ts";
import { htmlColour } from "../model/html-colours.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { tellFormatChanged } from "./sheet-events.ts";
import type { Targets } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

/** Cells whose looks are spoken of together. */
export type Looks = Targets["RangeFormat"];

/** One property of a look: how it reads, and what setting it changes. Without `patch` it can only be read. */
export interface LookMember {
  readonly read: (format: CellFormat) => Wire;
  readonly patch?: (value: Wire) => FormatPatch;
}

/** The members of a class, made of the properties of looks. */
export function lookMembers(members: Readonly<Record<string, LookMember>>): {
  readonly get: NonNullable<ObjectType<Looks>["get"]>;
  readonly set: NonNullable<ObjectType<Looks>["set"]>;
} {
  const entries = Object.entries(members);
  return {
    get: Object.fromEntries(
      entries.map(([name, { read }]) => [name, (looks: Looks, host: Host) => common(host, looks, read)]),
    ),
    set: Object.fromEntries(
      entries.flatMap(([name, { patch }]) =>
        patch === undefined
          ? []
          : [
              [
                name,
                (looks: Looks, value: Wire, host: Host) => {
                  restyle(host, looks, patch(value));
                },
              ] as const,
            ],
      ),
    ),
  };
}

/** What all the cells have in common; null where they differ. @source Microsoft, "Format ranges" */
export function common(host: Host, { sheet, areas }: Looks, read: (format: CellFormat) => Wire): Wire {
  return oneOrNull([...looksOf(host.book, sheet, areas)].map(read));
}

/** The value that all are; null where they differ, or where there is none. */
export function oneOrNull(values: readonly Wire[]): Wire {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** @throws HostError AccessDenied where a protection keeps formats as they are */
export function restyle(host: Host, { sheet, areas }: Looks, patch: FormatPatch): void {
  restyleBy(host, { sheet, areas }, (format) => patchedFormat(format, patch));
}

/** As `restyle`, where the new look depends on the old. */
export function restyleBy(host: Host, { sheet, areas }: Looks, change: FormatChange): void {
  ensureAllowed(sheet, "allowFormatCells");
  changeFormats(host.book, sheet, areas, change);
  tellFormatChanged(host, sheet, areas);
}

/** "#RRGGBB" in capitals. @throws HostError InvalidArgument for what is no colour */
export function colourOf(value: Wire): string {
  const colour = htmlColour(textOf(value));
  if (colour === undefined) throw invalidArgument();
  return colour;
}
