import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { coverageOf, strangeMembers } from "../../../src/workbench/host/metadata/coverage.ts";
import { coverageText } from "../../../src/workbench/host/metadata/coverage-text.ts";
import type { LibraryClasses } from "../../../src/workbench/host/metadata/library-classes.ts";
import { OBJECT_TYPES } from "../../../src/workbench/host/objects/object-types.ts";
import { EVENT_NUMBERS } from "../../../src/workbench/host/protocol/event-registrations.ts";
import { libraryClasses } from "../../../src/workbench/node/library-classes.ts";
import { officeVersion } from "../../../src/workbench/node/office-scripts.ts";
import { requireKnownVersion } from "../../../src/workbench/office-internals.ts";

let classes: LibraryClasses;
beforeAll(async () => {
  classes = await libraryClasses();
});

describe("the library, as it was read", () => {
  test("has the classes of ExcelApi 1.15", () => {
    expect(Object.keys(classes)).toHaveLength(188);
  });

  test("a collection", () => {
    expect(classes["TableColumnCollection"]).toEqual({
      scalars: ["Count"],
      writable: [],
      navigation: {},
      methods: {
        Add: "TableColumn",
        GetCount: "",
        GetItemAt: "TableColumn",
        GetItemOrNullObject: "TableColumn",
      },
      indexer: "TableColumn",
      isCollection: true,
      unread: [],
      events: {},
    });
  });

  test("methods that no made-up arguments suit", () => {
    const unread = Object.entries(classes).flatMap(([name, one]) =>
      one.unread.map((method) => `${name}.${method}`),
    );
    expect(unread).toEqual([
      "Workbook.enableOfficeScriptRecording",
      "Workbook.recordAction",
      "ChartCollection.add",
      "Chart.setData",
    ]);
  });

  test("another version is refused", () => {
    expect(() => {
      requireKnownVersion("1.1.111");
    }).toThrow("was written for @microsoft/office-js 1.1.110, found 1.1.111");
  });
});

describe("the host's tables", () => {
  test("name nothing that the library does not have", () => {
    expect(strangeMembers(classes, OBJECT_TYPES)).toEqual([]);
  });

  test("name every object that has an id", () => {
    const nameless = Object.entries(OBJECT_TYPES).filter(
      ([name, type]) =>
        type.identity === undefined && (classes[name]?.scalars ?? []).some((member) => /^_?Id$/.test(member)),
    );
    expect(nameless.map(([name]) => name)).toEqual([]);
  });

  test("find every item again that the client got from a collection", () => {
    const lost = Object.entries(OBJECT_TYPES).filter(([name, type]) => {
      const inLibrary = classes[name];
      if (type.items === undefined || inLibrary === undefined) return false;
      const isIndexed = inLibrary.indexer !== undefined || "GetItem" in inLibrary.methods;
      const known: object = type.call ?? {};
      return isIndexed
        ? type.item === undefined
        : "GetItemAt" in inLibrary.methods && !("GetItemAt" in known);
    });
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  test("number events as the library does", () => {
    const numbered = Object.entries(EVENT_NUMBERS).flatMap(([name, events]) =>
      Object.entries(events).map(([event, number]) => `${name} ${event} ${String(number)}`),
    );
    const inLibrary = Object.entries(classes).flatMap(([name, { events }]) =>
      Object.values(events).map(({ method, number }) => `${name} ${method.slice(9)} ${String(number)}`),
    );
    expect(numbered.filter((one) => !inLibrary.includes(one))).toEqual([]);
  });

  test("are listed in docs/emulated-host-coverage.md (npx tsx scripts/host-coverage.ts)", () => {
    const page = readFileSync(new URL("../../../docs/emulated-host-coverage.md", import.meta.url), "utf8");
    expect(page).toBe(coverageText(coverageOf(classes, OBJECT_TYPES), officeVersion));
  });
});
