// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readOptions } from "../../../src/workbench/page/options.ts";
import { readManifest } from "../../../src/workbench/page/pane/manifest.ts";

const xml = readFileSync("manifest.xml", "utf8");
const PANE = new URL("https://prova.test:8443/traguardo/taskpane.html");

test("the ribbon has the buttons of the add-in's own manifest, in the language of the screen", () => {
  const words = (locale: string): unknown =>
    readManifest(xml, locale, PANE).groups.map(({ label, buttons }) => [
      label,
      buttons.map((each) => each.label),
    ]);
  expect(words("it-IT")).toEqual([["Traguardo", ["Calcola performance", "Apri riquadro"]]]);
  expect(words("fr-FR")).toEqual(words("it-IT"));
  expect(words("en-US")).not.toEqual(words("it-IT"));
});

test("a button runs its function or shows the pane; its pictures stand beside the pane's page", () => {
  const [group] = readManifest(xml, "it-IT", PANE).groups;
  expect(group?.buttons.map(({ action }) => action)).toEqual([
    { kind: "run", functionName: "calcolaPerformance" },
    { kind: "show" },
  ]);
  expect(group?.buttons[0]?.icons[0]).toEqual({
    size: 96,
    address: "https://prova.test:8443/traguardo/assets/icon-96.png",
  });
});

test("what is no XML is refused", () => {
  expect(() => readManifest("<OfficeApp>", "it-IT", PANE)).toThrow("no XML");
});

test("the page's address says how the workbench starts", () => {
  const plain = readOptions(new URL("https://localhost:3001/"));
  expect({ ...plain, pane: plain.pane.href }).toEqual({
    file: "sample",
    language: "it",
    theme: "light",
    pane: "https://localhost:3000/taskpane.html",
  });
  const given = readOptions(
    new URL("https://localhost:3001/?file=blank&lang=en&theme=dark&pane=https://localhost:4000/x.html"),
  );
  expect({ ...given, pane: given.pane.href }).toEqual({
    file: "blank",
    language: "en",
    theme: "dark",
    pane: "https://localhost:4000/x.html",
  });
});
