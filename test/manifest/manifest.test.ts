import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { associatedCommands } from "../../scripts/manifest/associated-commands.ts";
import { AWAITED } from "../../scripts/manifest/awaited.ts";
import { checkManifest, type ManifestFacts } from "../../scripts/manifest/check-manifest.ts";
import type { Fault } from "../../scripts/manifest/fault.ts";
import { REQUIREMENT_SETS } from "../../scripts/manifest/requirement-sets.ts";
import { DEFAULT_BASE_URL } from "../../scripts/pages/settings.ts";
import { REQUIRED_SETS } from "../contract/adapters.ts";

const root = join(import.meta.dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** What the build serves, as it stands in the sources. */
function sourceOf(path: string): Uint8Array | undefined {
  const source =
    { "taskpane.html": "src/taskpane/taskpane.html" }[path] ??
    path.replace(/^functions\./, "src/functions/$&");
  return existsSync(join(root, source)) ? readFileSync(join(root, source)) : undefined;
}

const facts: ManifestFacts = {
  baseUrl: DEFAULT_BASE_URL,
  files: sourceOf,
  requirementSets: REQUIREMENT_SETS,
  commands: associatedCommands(root),
  version,
};

test("our manifest has no fault but what is awaited", () => {
  expect(checkManifest(manifest, facts)).toEqual(AWAITED);
});

test("what it requires is what the workbook port is tested with", () => {
  expect(REQUIREMENT_SETS).toMatchObject(REQUIRED_SETS);
});

describe("a broken manifest is found", () => {
  const complete: ManifestFacts = {
    ...facts,
    files: (path) => sourceOf(path) ?? (path.startsWith("functions.") ? new Uint8Array() : undefined),
    commands: ["calcolaPerformance"],
  };

  test("(the whole one is not)", () => {
    expect(checkManifest(manifest, complete)).toEqual([]);
  });

  const line = (part: RegExp): RegExp => new RegExp(`^.*${part.source}.*\\n`, "m");
  test.each([
    { fault: "not-well-formed", broken: manifest.replace("</OfficeApp>", "") },
    { fault: "not-well-formed", broken: manifest.replace("<Id>", "<Id>&nothing;") },
    {
      fault: "unknown-element",
      broken: manifest.replace("<Hosts>", "<AllowSnapshot>true</AllowSnapshot><Hosts>"),
    },
    { fault: "unknown-element", broken: manifest.replaceAll("<bt:Image ", "<Image ") },
    {
      fault: "unknown-element",
      broken: manifest.replace("officeappbasictypes/1.0", "officeappbasictypes/2.0"),
    },
    { fault: "out-of-order", broken: manifest.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1") },
    {
      fault: "out-of-order",
      broken: manifest.replace(/(<Page>[^]*?<\/Page>)\s*(<Metadata>[^]*?<\/Metadata>)/, "$2$1"),
    },
    { fault: "missing-element", broken: manifest.replace(line(/<Permissions>/), "") },
    { fault: "missing-element", broken: manifest.replace(/<Supertip>[^]*?<\/Supertip>/, "") },
    { fault: "repeated-element", broken: manifest.replace(/<Requirements>[^]*<\/Requirements>/, "$&$&") },
    { fault: "bad-attribute", broken: manifest.replace('lifetime="long"', 'lifetime="short"') },
    { fault: "bad-attribute", broken: manifest.replace('lifetime="long"', "") },
    { fault: "bad-attribute", broken: manifest.replace('xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"') },
    { fault: "bad-attribute", broken: manifest.replaceAll('"Group.Label"', `"${"G".repeat(33)}"`) },
    { fault: "bad-attribute", broken: manifest.replace('"Apri riquadro"', `"${"A".repeat(126)}"`) },
    { fault: "bad-attribute", broken: manifest.replace('"Shows results', `"${"A".repeat(250)}`) },
    {
      fault: "bad-attribute",
      broken: manifest.replace("https://localhost:3000/taskpane", "http://localhost:3000/taskpane"),
    },
    { fault: "bad-text", broken: manifest.replace("ReadWriteDocument", "Restricted") },
    { fault: "bad-text", broken: manifest.replace(/<Id>.*<\/Id>/, "<Id>traguardo</Id>") },
    {
      fault: "unresolved-resource",
      broken: manifest.replace('resid="OpenPane.Tip"', 'resid="OpenPane.Hint"'),
    },
    // A text where a long text is asked for is of the wrong kind.
    {
      fault: "unresolved-resource",
      broken: manifest.replace('resid="OpenPane.Tip"', 'resid="OpenPane.Label"'),
    },
    { fault: "unused-resource", broken: manifest.replace(line(/size="96" resid="Pane.96"/), "") },
    { fault: "repeated-id", broken: manifest.replaceAll("Traguardo.OpenPane", "Traguardo.Calculate") },
    { fault: "untranslated", broken: manifest.replace(line(/Value="Open pane"/), "") },
    {
      fault: "untranslated",
      broken: manifest.replace('Locale="en-US" Value="Assesses', 'Locale="fr-FR" Value="Assesses'),
    },
    {
      fault: "translated-function-name",
      broken: manifest.replace(
        '"TRAGUARDO" />',
        '"TRAGUARDO"><bt:Override Locale="en-US" Value="GOAL" /></bt:String>',
      ),
    },
    {
      fault: "several-runtimes",
      broken: manifest
        .replace('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Commands.Url" />')
        .replace(
          "<bt:Urls>",
          '<bt:Urls><bt:Url id="Commands.Url" DefaultValue="https://localhost:3000/taskpane.html" />',
        ),
    },
    {
      fault: "foreign-address",
      broken: manifest.replace("https://localhost:3000/assets", "https://localhost:30001/assets"),
    },
    {
      fault: "foreign-address",
      broken: manifest.replace(
        "<Hosts>",
        "<AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains><Hosts>",
      ),
    },
    { fault: "missing-file", broken: manifest.replace("assets/icon-20.png", "assets/icon-21.png") },
    { fault: "icon-size", broken: manifest.replace("assets/icon-20.png", "assets/icon-24.png") },
    { fault: "icon-size", broken: manifest.replace("assets/icon-64.png", "assets/icon-128.png") },
    { fault: "icon-size", broken: manifest.replace("assets/icon-20.png", "assets/functions.js") },
    {
      fault: "missing-icon-size",
      broken: manifest.replace(line(/size="80" resid="Icon.80"/), ""),
    },
    { fault: "other-requirements", broken: manifest.replace('MinVersion="1.13"', 'MinVersion="1.14"') },
    { fault: "other-requirements", broken: manifest.replace(line(/Name="SharedRuntime"/), "") },
    { fault: "other-commands", broken: manifest.replace("calcolaPerformance", "calcola") },
    {
      fault: "other-version",
      broken: manifest.replace(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>"),
    },
  ] satisfies { fault: Fault["code"]; broken: string }[])("$fault ($#)", ({ fault, broken }) => {
    expect(broken).not.toBe(manifest);
    expect(checkManifest(broken, complete).map(({ code }) => code)).toContain(fault);
  });
});
