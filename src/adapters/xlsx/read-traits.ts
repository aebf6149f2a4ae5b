import { parseIsoDate, type CalendarDate } from "../../core/calendar-date.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { Package } from "./package.ts";
import { ownerOf, readRelationships, typeName } from "./relationships.ts";
import { childOf } from "./xml.ts";

/** Parts that run when they are opened. @source MS-OFFMACRO2 2.2.1; ECMA-376 part 1, 12.3.18 (macro sheets) */
const MACROS = /\/(?:vbaproject\.bin|macrosheets\/|dialogsheets\/|activex\/)/iu;
/** Definitions of outside data that refer to it by name, not by a relationship. */
const CONNECTIONS = /\/connections\.xml$/iu;

/** Read from the names of the parts and their relationships; parts that cannot be read tell nothing. */
export function readTraits(parts: Package): FileTraits {
  const paths = parts.paths();
  const links = paths.flatMap((path): readonly string[] => {
    const owner = ownerOf(path);
    if (owner === undefined) return CONNECTIONS.test(`/${path}`) ? [path] : [];
    const tree = parts.tree(path);
    if (!tree.ok) return [];
    return readRelationships(owner, tree.value)
      .filter((one) => one.isExternal && typeName(one) !== "hyperlink")
      .map(({ target }) => target);
  });
  return {
    hasMacros: paths.some((path) => MACROS.test(`/${path}`)),
    externalLinks: [...new Set(links)],
    savedOn: savedOn(parts),
  };
}

/** @source ECMA-376 part 2, 8.3.4 (core properties) */
function savedOn(parts: Package): CalendarDate | undefined {
  const tree = parts.has("docProps/core.xml") ? parts.tree("docProps/core.xml") : undefined;
  if (tree?.ok !== true) return undefined;
  return parseIsoDate(
    (childOf(tree.value.root, "modified")?.text ?? "").trim().slice(0, "2021-12-31".length),
  );
}
