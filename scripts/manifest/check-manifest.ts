import { parseXml } from "../../src/adapters/xlsx/xml.ts";
import { checkFiles, type ServedFiles } from "./check-files.ts";
import { checkResources } from "./check-resources.ts";
import { checkShape } from "./check-shape.ts";
import type { Fault } from "./fault.ts";
import { manifestShape } from "./shape.ts";
import { allElements, manifestTree, type ManifestElement } from "./manifest-tree.ts";

/** What the manifest has to agree with. */
export interface ManifestFacts {
  readonly baseUrl: string;
  readonly files: ServedFiles;
  /** The requirement sets that the code is tested with: { ExcelApi: "1.13" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Names that the code gives to `Office.actions.associate`. */
  readonly commands: readonly string[];
  /** Of package.json: "0.1.0". Excel takes an updated manifest for a new one only where the version differs. */
  readonly version: string;
}

/**
 * Checks a manifest without a network.
 *
 * Covers: well-formed XML; elements, order, numbers, attribute values and lengths of the schemas' part that we use
 * (shape.ts); references resolved in their kind, used, at most 32 characters; texts in Italian and English; https
 * addresses under the base URL and the files they name; pixel sizes of icons; one shared runtime; requirement sets,
 * command names and version against the code.
 *
 * Does not cover: what else Microsoft's validation service looks at (acceptance by a given Excel, texts and pictures by the
 * Marketplace's policy, reachability of the addresses), nor features of the schemas that we do not use.
 */
export function checkManifest(xml: string, facts: ManifestFacts): readonly Fault[] {
  const parsed = parseXml(xml);
  if (!parsed.ok) return [{ code: "not-well-formed", at: `character ${String(parsed.issue.at)}` }];
  const root = manifestTree(parsed.value.root);
  return [
    ...checkShape(root, manifestShape),
    ...checkResources(root),
    ...checkFiles(root, facts.baseUrl, facts.files),
    ...checkAgreement(root, facts),
  ];
}

function checkAgreement(root: ManifestElement, facts: ManifestFacts): readonly Fault[] {
  const elements = allElements(root);
  const texts = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text);
  const sets = elements
    .filter(({ name }) => name === "Set")
    .map(({ attributes }) => `${attributes.get("Name") ?? ""} ${attributes.get("MinVersion") ?? ""}`);
  const declared = Object.entries(facts.requirementSets).map(([name, version]) => `${name} ${version}`);
  return [
    ...differing("other-requirements", sets, declared),
    ...differing("other-commands", texts("FunctionName"), facts.commands),
    ...differing("other-version", texts("Version"), [`${facts.version}.0`]),
  ];
}

function differing(
  code: Fault["code"],
  manifest: readonly string[],
  ours: readonly string[],
): readonly Fault[] {
  const only = [
    ...manifest.filter((name) => !ours.includes(name)).map((name) => `${name}: only in the manifest`),
    ...ours.filter((name) => !manifest.includes(name)).map((name) => `${name}: not in the manifest`),
  ];
  return only.map((at) => ({ code, at }));
}
