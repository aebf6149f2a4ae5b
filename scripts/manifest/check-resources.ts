import type { Fault } from "./fault.ts";
import { allElements, type ManifestElement } from "./manifest-tree.ts";

/** Names that stand alike in all languages: function names must, since a formula is written with them. */
const SAME_IN_EVERY_LANGUAGE = ["Functions.Namespace", "Group.Label"];
const TRANSLATION = "en-US";

/** References and what they point to: each resolved in its own kind, each used, texts in both languages, one runtime. */
export function checkResources(root: ManifestElement): readonly Fault[] {
  const elements = allElements(root);
  const resources = elements.filter(
    ({ attributes }) => attributes.has("DefaultValue") && attributes.has("id"),
  );
  const references = elements.filter(({ attributes }) => attributes.has("resid"));
  const used = new Set(references.map(resid));
  return [
    ...repeated(elements),
    ...references
      .filter((reference) => !resources.some((found) => fits(reference, found)))
      .map((reference): Fault => ({
        code: "unresolved-resource",
        at: `${reference.path}: ${resid(reference)}`,
      })),
    ...resources
      .filter((found) => !used.has(idOf(found)))
      .map((found): Fault => ({ code: "unused-resource", at: idOf(found) })),
    ...elements.flatMap(checkTranslation),
    ...checkRuntime(references),
  ];
}

const idOf = ({ attributes }: ManifestElement): string => attributes.get("id") ?? "";
const resid = ({ attributes }: ManifestElement): string => attributes.get("resid") ?? "";

const kindOfReference: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

function fits(reference: ManifestElement, found: ManifestElement): boolean {
  const kind = kindOfReference[reference.name];
  return idOf(found) === resid(reference) && kind !== undefined && found.path.split("/").at(-2) === kind;
}

function repeated(elements: readonly ManifestElement[]): readonly Fault[] {
  const ids = elements.map(idOf).filter((id) => id !== "");
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    code: "repeated-id",
    at: id,
  }));
}

function checkTranslation(element: ManifestElement): readonly Fault[] {
  if (!["String", "DisplayName", "Description"].includes(element.name)) return [];
  if (!element.attributes.has("DefaultValue")) return [];
  const at = idOf(element) || element.path;
  const locales = element.children.map(({ attributes }) => attributes.get("Locale"));
  if (at === "Functions.Namespace" && locales.length > 0) return [{ code: "translated-function-name", at }];
  const isTranslated = locales.includes(TRANSLATION) || SAME_IN_EVERY_LANGUAGE.includes(at);
  return isTranslated ? [] : [{ code: "untranslated", at }];
}

/** The shared runtime loads only where runtime, commands, functions and pane name the same resource. */
function checkRuntime(references: readonly ManifestElement[]): readonly Fault[] {
  const pages = references.filter(
    ({ name, path }) =>
      name === "Runtime" || name === "FunctionFile" || /(Page|Action)\/SourceLocation$/.test(path),
  );
  return new Set(pages.map(resid)).size > 1
    ? [{ code: "several-runtimes", at: pages.map(resid).join(", ") }]
    : [];
}
