import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { rangeBorder } from "./borders.ts";
import type { Looks } from "./look-members.ts";
import { namedLook } from "./named-look.ts";
import { rangeFill } from "./range-fill.ts";
import { rangeFont } from "./range-font.ts";
import { formatProtection, rangeFormat } from "./range-format.ts";
import { rangeLinks } from "./range-links.ts";
import { rangePlace } from "./range-place.ts";
import type { SheetArea, Targets } from "./targets.ts";

/** Properties by their office.js names; in a question, true asks for one, an object for those inside it. */
export type Members = Readonly<Record<string, Wire>>;

/** Scalars that cells, rows and columns have outside their format. */
const PLACE = { ...rangePlace.get, ...rangeLinks.get };
const SETTABLE_PLACE = { ...rangePlace.set, ...rangeLinks.set };

const FORMAT_PARTS: Readonly<Record<string, ObjectType<Looks>>> = {
  fill: rangeFill,
  font: rangeFont,
  protection: formatProtection,
};

/** `Excel.CellBorderCollection` */
const BORDERS: Readonly<Record<string, Targets["RangeBorder"]["side"]>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** What was asked of one cell, row or column. @throws HostError InvalidArgument for a property that does not exist */
export function readProperties(range: SheetArea, asked: Members, host: Host): Wire {
  const looks: Looks = { sheet: range.sheet, areas: [range.area] };
  return answer(asked, (name, inside) => {
    if (name === "format") return readFormat(looks, asObject(inside), host);
    if (name === "style") return namedLook.get.Style(looks, host);
    return member(PLACE, name)(range, host);
  });
}

function readFormat(looks: Looks, asked: Members, host: Host): Wire {
  return answer(asked, (name, inside) => {
    if (name === "borders") return readBorders(looks, asObject(inside), host);
    const part = FORMAT_PARTS[name];
    if (part === undefined) return member(rangeFormat.get, name)(looks, host);
    return answer(wanted(part, inside), (each) => member(part.get, each)(looks, host));
  });
}

/** `protection: true` asks for all of it. */
const wanted = (part: ObjectType<Looks>, inside: Wire): Members =>
  inside === true
    ? Object.fromEntries(Object.keys(part.get ?? {}).map((name) => [camelCase(name), true]))
    : asObject(inside);

const readBorders = (looks: Looks, asked: Members, host: Host): Wire =>
  Object.fromEntries(
    Object.entries(BORDERS).map(([name, side]) => [
      name,
      answer(asked, (each) => member(rangeBorder.get, each)({ ...looks, side }, host)),
    ]),
  );

/** Gives areas the properties. @throws HostError InvalidArgument for one that cannot be set */
export function writeProperties(looks: Looks, given: Members, host: Host): void {
  each(given, (name, value) => {
    if (name === "format") writeFormat(looks, asObject(value), host);
    else if (name === "style") namedLook.set.Style(looks, value, host);
    else
      for (const area of looks.areas) member(SETTABLE_PLACE, name)({ sheet: looks.sheet, area }, value, host);
  });
}

function writeFormat(looks: Looks, given: Members, host: Host): void {
  each(given, (name, value) => {
    const part = FORMAT_PARTS[name];
    if (name === "borders") writeBorders(looks, asObject(value), host);
    else if (part === undefined) member(rangeFormat.set, name)(looks, value, host);
    else
      each(asObject(value), (inner, innerValue) => {
        member(part.set, inner)(looks, innerValue, host);
      });
  });
}

/** Style first: it takes weight and colour along. */
const BORDER_ORDER = ["style", "weight", "color"];

function writeBorders(looks: Looks, given: Members, host: Host): void {
  each(given, (name, value) => {
    const side = BORDERS[name];
    if (side === undefined) throw invalidArgument();
    const line = asObject(value);
    const names = Object.keys(line).sort((a, b) => BORDER_ORDER.indexOf(a) - BORDER_ORDER.indexOf(b));
    for (const inner of names) member(rangeBorder.set, inner)({ ...looks, side }, line[inner] ?? null, host);
  });
}

/** Only what was asked for: false and null ask for nothing. */
function answer(asked: Members, read: (name: string, inside: Wire) => Wire): Wire {
  const names = Object.keys(asked).filter((name) => asked[name] !== false && asked[name] !== null);
  return Object.fromEntries(names.map((name) => [name, read(name, asked[name] ?? null)]));
}

function each(given: Members, write: (name: string, value: Wire) => void): void {
  for (const [name, value] of Object.entries(given)) if (value !== null) write(name, value);
}

function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[name.slice(0, 1).toUpperCase() + name.slice(1)];
  if (found === undefined) throw invalidArgument();
  return found;
}

const camelCase = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

function asObject(value: Wire): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Members;
}
