import { findAddress, quotedName, referenceTo, sameName } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import { isError, type CellValue } from "../model/cell-grid.ts";
import { checkName, namesOf } from "../model/name-rules.ts";
import { newId } from "../model/new-book.ts";
import { wireValue } from "../model/wire-value.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument, itemNotFound, notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { requireEnglish } from "./local-words.ts";
import type { SheetArea, Targets } from "./targets.ts";
import { booleanOf, textOf } from "./wire-readers.ts";

type Names = Targets["NamedItemCollection"];
type Named = Targets["NamedItem"];

/** @source office.js, NamedItem.comment: shown in the name manager, at most 255 characters */
const LONGEST_COMMENT = 255;

export const namedItemCollection: ObjectType<Names> = {
  items: ({ book, sheet }) => namesOf(book, sheet).map((name) => held("NamedItem", { book, sheet, name })),
  item: (names, key) => findName(names, String(key)),
  call: {
    Add: (names, args, host) => addName(names, args, formulaGiven(args), host),
    AddFormulaLocal: (names, args, host) => {
      requireEnglish(host, "NamedItemCollection.addFormulaLocal");
      return addName(names, args, asFormula(args.text(1)), host);
    },
    GetCount: ({ book, sheet }) => namesOf(book, sheet).length,
    GetItemOrNullObject: (names, args) => findName(names, args.text(0)) ?? null,
  },
};

export const namedItem: ObjectType<Named> = {
  identity: { field: "_Id", of: ({ name }) => name.id },
  get: {
    Comment: ({ name }) => name.comment,
    Formula: ({ name }) => name.formula,
    Name: ({ name }) => name.name,
    Scope: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet"),
    Type: (named, host) => typeOf(named, host),
    /** Of a range, its address. @source Microsoft, NamedItem.value */
    Value: (named, host) => valueOf(named, host),
    Visible: ({ name }) => name.visible,
    _Id: ({ name }) => name.id,
  },
  set: {
    Comment: ({ name }, value) => {
      name.comment = commentOf(textOf(value));
    },
    Formula: ({ name }, value, host) => {
      name.formula = asFormula(textOf(value));
      host.restructured();
    },
    Visible: ({ name }, value) => {
      name.visible = booleanOf(value);
    },
  },
  navigate: {
    /** @source Microsoft, NamedItem.worksheet: an error for a name of the workbook (which one is a guess) */
    Worksheet: ({ sheet }) => {
      if (sheet === undefined) throw itemNotFound();
      return held("Worksheet", sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === undefined ? null : held("Worksheet", sheet)),
  },
  call: {
    Delete: ({ book, sheet, name }, _, host) => {
      const names = namesOf(book, sheet);
      names.splice(names.indexOf(name), 1);
      host.restructured();
    },
    /** @source Microsoft, NamedItem.getRange: an error where the name stands for no range (which one is a guess) */
    GetRange: (named) => held("Range", existing(rangeOf(named))),
    GetRangeOrNullObject: (named) => {
      const range = rangeOf(named);
      return range === undefined ? null : held("Range", range);
    },
  },
};

function addName({ book, sheet }: Names, args: Arguments, formula: string, host: Host): ExcelObject {
  const name = args.text(0);
  checkName(book, sheet, name);
  const comment = commentOf(args.optionalText(2) ?? "");
  const item = { id: newId(book), name, formula, comment, visible: true };
  namesOf(book, sheet).push(item);
  host.restructured();
  return held("NamedItem", { book, sheet, name: item });
}

function findName({ book, sheet }: Names, key: string): ExcelObject | undefined {
  const names = namesOf(book, sheet);
  const name = names.find((each) => each.id === key) ?? names.find((each) => sameName(each.name, key));
  return name && held("NamedItem", { book, sheet, name });
}

/** A range, or a formula with its "="; a text without one is refused loudly: what Excel makes of it is not known. */
function formulaGiven(args: Arguments): string {
  const range = args.object(1, "Range");
  return range === undefined ? asFormula(args.text(1)) : referenceTo(range);
}

/** Excel keeps quotes round a sheet's name only where they are needed. */
function asFormula(text: string): string {
  if (!text.startsWith("=")) throw notEmulated("a name for a text without its =");
  return text.replace(
    /^='(?<name>(?:[^']|'')+)'!/,
    (_, name: string) => `=${quotedName(name.replaceAll("''", "'"))}!`,
  );
}

function commentOf(text: string): string {
  if (text.length > LONGEST_COMMENT) throw invalidArgument();
  return text;
}

const rangeOf = ({ book, sheet, name }: Named): SheetArea | undefined =>
  findAddress(book, sheet ?? firstSheet(book), name.formula.slice(1));

/** References without a sheet are none of a workbook's name: Excel writes the sheet into them. */
const firstSheet = (book: Book): Sheet => book.sheets[0] ?? book.active;

function typeOf(named: Named, host: Host): Wire {
  if (rangeOf(named) !== undefined) return "Range";
  const value = resultOf(named, host);
  if (isError(value)) return "Error";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  return Number.isInteger(value) ? "Integer" : "Double";
}

function valueOf(named: Named, host: Host): Wire {
  return rangeOf(named) === undefined ? wireValue(resultOf(named, host)) : named.name.formula.slice(1);
}

const resultOf = ({ book, sheet, name }: Named, host: Host): CellValue =>
  host.evaluate(name.formula, sheet ?? firstSheet(book), 1, 1);
