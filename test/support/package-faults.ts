import { overlap } from "./a1.ts";
import { linksOf, relsNameOf, sheetsOf, treeOf, workbookPartOf } from "./package-links.ts";
import type { Parts } from "./package-parts.ts";
import { sheetFaults } from "./sheet-faults.ts";
import { countFaults, styleFaults } from "./style-faults.ts";
import { tableFaults, tablesOf } from "./table-faults.ts";
import { attribute, childrenOf, elements } from "./xml-tree.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Everything in a package that would make Excel offer a repair, as far as rules can tell: parts that nothing leads
 * to, links that lead nowhere, parts without a content type, ids used twice, counts and indexes that do not fit.
 * An empty list is no proof that Excel opens the file; a line in it is good evidence that it complains.
 */
export function packageFaults(parts: Parts): readonly string[] {
  return [
    ...xmlFaults(parts),
    ...contentTypeFaults(parts),
    ...linkFaults(parts),
    ...workbookFaults(parts),
    ...sheetsOf(parts).flatMap((sheet) => (sheet.type === "worksheet" ? sheetFaults(parts, sheet) : [])),
    ...tableFaults(parts),
    ...styleFaults(parts),
  ];
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

function xmlFaults(parts: Parts): readonly string[] {
  return [...parts.keys()].filter(isXml).flatMap((name) => {
    try {
      treeOf(parts, name);
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

function contentTypeFaults(parts: Parts): readonly string[] {
  const types = treeOf(parts, CONTENT_TYPES);
  const overrides = childrenOf(types, "Override").map((line) => (attribute(line, "PartName") ?? "").slice(1));
  const defaults = childrenOf(types, "Default").map((line) =>
    (attribute(line, "Extension") ?? "").toLowerCase(),
  );
  const extension = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const undeclared = [...parts.keys()].filter(
    (name) => name !== CONTENT_TYPES && !overrides.includes(name) && !defaults.includes(extension(name)),
  );
  return [
    ...undeclared.map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name}: a content type, but no part`),
    ...twice([...overrides, ...defaults]).map((name) => `${name}: two content types`),
  ];
}

function linkFaults(parts: Parts): readonly string[] {
  const faults: string[] = [];
  const reached = new Set<string>([CONTENT_TYPES]);
  const follow = (part: string): void => {
    const links = linksOf(parts, part);
    if (parts.has(relsNameOf(part))) reached.add(relsNameOf(part));
    faults.push(...twice(links.map(({ id }) => id)).map((id) => `${part}: two relationships ${id}`));
    for (const { id, target, external } of links) {
      if (external || reached.has(target)) continue;
      if (!parts.has(target))
        faults.push(`${part}: relationship ${id} leads to ${target}, which is not there`);
      reached.add(target);
      follow(target);
    }
    faults.push(
      ...danglingIds(
        parts,
        part,
        links.map(({ id }) => id),
      ),
    );
  };
  follow("");
  return [
    ...faults,
    ...[...parts.keys()].filter((name) => !reached.has(name)).map((name) => `${name}: orphan`),
  ];
}

/** Attributes such as r:id and r:embed name a relationship of their own part. */
function danglingIds(parts: Parts, part: string, ids: readonly string[]): readonly string[] {
  if (!parts.has(part) || !isXml(part)) return [];
  const used = [...elements(treeOf(parts, part))].flatMap((node) =>
    [...node.attributes]
      .filter(([name, value]) => name.startsWith("r:") && value !== "")
      .map(([, value]) => value),
  );
  return [...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `${part}: no relationship ${id}`);
}

function workbookFaults(parts: Parts): readonly string[] {
  const name = workbookPartOf(parts);
  const workbook = treeOf(parts, name);
  const sheets = childrenOf(workbook, "sheets").flatMap((list) => childrenOf(list, "sheet"));
  const names = childrenOf(workbook, "definedNames").flatMap((list) => childrenOf(list, "definedName"));
  const titles = sheets.map((sheet) => attribute(sheet, "name") ?? "");
  const scoped = names.map(
    (each) => `${attribute(each, "name") ?? ""} of ${attribute(each, "localSheetId") ?? "all"}`,
  );
  return [
    ...twice(sheets.map((sheet) => attribute(sheet, "sheetId") ?? "")).map(
      (id) => `${name}: two sheets ${id}`,
    ),
    ...twice(titles.map((title) => title.toLowerCase())).map((title) => `${name}: two sheets named ${title}`),
    ...titles
      .filter((title) => title.length > 31 || /[[\]:*?/\\]/.test(title))
      .map((title) => `${name}: sheet name ${title}`),
    ...twice(scoped.map((each) => each.toLowerCase())).map((each) => `${name}: two names ${each}`),
    ...names
      .filter((each) => Number(attribute(each, "localSheetId") ?? 0) >= sheets.length)
      .map((each) => `${name}: ${attribute(each, "name") ?? ""} belongs to no sheet`),
    ...sheetsOf(parts)
      .filter((sheet) => sheet.part === "")
      .map((sheet) => `${name}: ${sheet.name} has no part`),
    ...countFaults(name, workbook),
    ...tablesThatTouch(parts),
  ];
}

function tablesThatTouch(parts: Parts): readonly string[] {
  const tables = tablesOf(parts);
  return tables.flatMap((one, index) =>
    tables
      .slice(index + 1)
      .filter((other) => other.sheet === one.sheet && overlap(one.area, other.area))
      .map((other) => `${one.part} and ${other.part} overlap`),
  );
}

export const twice = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
