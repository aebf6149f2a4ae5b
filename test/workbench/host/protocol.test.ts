import { describe, expect, test } from "vitest";
import type { Calculation } from "../../../src/workbench/host/calculation/calculation.ts";
import { addressOf, parseAddress } from "../../../src/workbench/host/model/areas.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import { newBook, newSheet } from "../../../src/workbench/host/model/new-book.ts";
import type { SheetArea } from "../../../src/workbench/host/objects/targets.ts";
import { alreadyExists, notEmulated } from "../../../src/workbench/host/protocol/host-error.ts";
import type { HostEvent } from "../../../src/workbench/host/protocol/host.ts";
import { held, type ObjectType, type Wire } from "../../../src/workbench/host/protocol/object-type.ts";
import { ExcelHost, type ResponseBody } from "../../../src/workbench/host/protocol/process-query.ts";
import type { TypeTable } from "../../../src/workbench/host/protocol/session.ts";
import type { Action, ArgumentInfo, ObjectPath } from "../../../src/workbench/host/protocol/wire.ts";
import type { Switches } from "../../../src/workbench/host/switches.ts";

// A small object model of our own: the protocol knows no class by name but the ranges and the workbook.

const workbook: ObjectType<Book> = {
  get: { Name: (book) => book.name, IsDirty: () => false },
  navigate: { Worksheets: (book) => held("WorksheetCollection", book) },
};

const worksheets: ObjectType<Book> = {
  get: { Count: (book) => book.sheets.length },
  items: (book) => book.sheets.map((sheet) => held("Worksheet", sheet)),
  item: (book, key) => {
    const found = book.sheets.find(({ name, id }) => name === key || id === key);
    return found && held("Worksheet", found);
  },
  call: {
    Add: (book, args) => {
      const name = args.text(0);
      if (book.sheets.some((sheet) => sheet.name === name)) throw alreadyExists();
      const sheet = newSheet(book, name);
      book.sheets.push(sheet);
      return held("Worksheet", sheet);
    },
    GetItemOrNullObject: (book, args) => {
      const found = book.sheets.find(({ name }) => name === args.text(0));
      return found === undefined ? null : held("Worksheet", found);
    },
  },
};

const worksheet: ObjectType<Sheet> = {
  identity: { field: "Id", of: (sheet) => sheet.id },
  get: { Id: (sheet) => sheet.id, Name: (sheet) => sheet.name },
  set: {
    Name: (sheet, value) => {
      sheet.name = String(value);
    },
  },
  navigate: {
    AutoFilter: () => null,
    Names: () => {
      throw new TypeError("names is undefined");
    },
    PageLayout: (sheet) => held("PageLayout", sheet),
  },
  call: {
    GetRange: (sheet, args, { book }) => held("Range", parseAddress(book, sheet, args.text(0))),
    Delete: (sheet, _args, { book }) => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
    },
    Calculate: () => {
      throw notEmulated("Worksheet.calculate with a flag");
    },
    ReplaceAll: () => 7,
  },
};

const range: ObjectType<SheetArea> = {
  get: { Address: addressOf, RowIndex: ({ area }) => area.top - 1 },
  set: {
    Values: ({ sheet, area }, values, host) => {
      sheet.customProperties.set("written", JSON.stringify(values));
      host.changed(sheet, area);
    },
  },
  navigate: { Format: ({ sheet, area }) => held("RangeFormat", { sheet, areas: [area] }) },
  call: {
    GetRow: ({ sheet, area }, args) => {
      const row = area.top + args.number(0);
      return held("Range", { sheet, area: { ...area, top: row, bottom: row } });
    },
    GetBoundingRect: ({ sheet, area }, args) => {
      const other = args.object(0, "Range")?.area ?? area;
      return held("Range", { sheet, area: { ...area, bottom: other.bottom } });
    },
    CopyFrom: (_area, args) => JSON.stringify([args.wire(1), args.at(0) === undefined]),
  },
};

const format: ObjectType<{ readonly sheet: Sheet }> = {
  get: { WrapText: () => true },
  set: {
    WrapText: ({ sheet }, value) => {
      sheet.customProperties.set("wrap", String(value));
    },
  },
  navigate: { Fill: ({ sheet }) => held("RangeFill", { sheet, areas: [] }) },
};

const fill: ObjectType<{ readonly sheet: Sheet }> = {
  get: { Color: ({ sheet }) => sheet.tabColour },
  set: {
    Color: ({ sheet }, value) => {
      sheet.tabColour = String(value);
    },
  },
};

/** A collection whose items have no name of their own. */
const rangeViews: ObjectType<SheetArea> = {
  get: { Count: () => 3 },
  items: ({ sheet, area }) =>
    [1, 2, 3].map((row) => held("RangeView", { sheet, area: { ...area, top: row, bottom: row } })),
};

const rangeView: ObjectType<SheetArea> = { get: { Index: ({ area }) => area.top - 1 } };

const pageLayout: ObjectType<Sheet> = {
  navigate: {
    Views: (sheet) => held("RangeViewCollection", { sheet, area: { top: 1, left: 1, bottom: 3, right: 1 } }),
  },
};

const TYPES: TypeTable = {
  Workbook: workbook,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  Range: range,
  RangeFormat: format,
  RangeFill: fill,
  RangeViewCollection: rangeViews,
  RangeView: rangeView,
  PageLayout: pageLayout,
};

const ID = "{00000001-0001-0000-0000-000000000000}";

function openHost(switches: Partial<Switches> = {}) {
  const book = newBook("Prova.xlsx");
  const log: string[] = [];
  const calculation: Calculation = {
    changed: (_sheet, { top }) => log.push(`changed row ${String(top)}`),
    restructured: () => log.push("restructured"),
    evaluate: () => undefined,
    recalculate: () => {
      log.push("recalculated");
      return [];
    },
  };
  const host = new ExcelHost({ book, switches, calculation, types: TYPES });
  const events: HostEvent[] = [];
  host.onEvent((event) => events.push(event));
  return { host, book, log, events };
}

// Requests by hand. Path 1 is the workbook, 2 the sheets, 3 the first sheet, 4 its range B2:C3, 5 a null object.

type PathSpec = Omit<ObjectPath, "Id">;
const given = (...values: Wire[]): ArgumentInfo => ({ Arguments: values });

const PATHS: Readonly<Record<string, PathSpec>> = {
  1: { ObjectPathType: 1, Name: "" },
  2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: given("Foglio1") },
  4: { ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: given("B2:C3") },
  5: { ObjectPathType: 3, Name: "GetItemOrNullObject", ParentObjectPathId: 2, ArgumentInfo: given("No") },
};

type ActionSpec = Partial<Action> & Pick<Action, "ActionType" | "ObjectPathId">;

function ask(host: ExcelHost, actions: readonly ActionSpec[], paths: typeof PATHS = {}): ResponseBody {
  const all = Object.entries({ ...PATHS, ...paths });
  return host.processQuery({
    Actions: actions.map((action, position) => ({ Id: position + 1, Name: "", ...action })),
    ObjectPaths: Object.fromEntries(all.map(([id, path]) => [id, { Id: Number(id), ...path }])),
  });
}

const values = (response: ResponseBody): Wire[] => response.Results.map(({ Value }) => Value);

const instantiate = (path: number): ActionSpec => ({ ActionType: 1, ObjectPathId: path });
const load = (path: number, ...names: string[]): ActionSpec => ({
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: { Select: names },
});
const call = (path: number, name: string, ...args: Wire[]): ActionSpec => ({
  ActionType: 3,
  ObjectPathId: path,
  Name: name,
  ArgumentInfo: given(...args),
});
const set = (path: number, name: string, value: Wire): ActionSpec => ({
  ActionType: 4,
  ObjectPathId: path,
  Name: name,
  ArgumentInfo: given(value),
});

const layout: typeof PATHS = {
  6: { ObjectPathType: 4, Name: "PageLayout", ParentObjectPathId: 3 },
  7: { ObjectPathType: 4, Name: "Views", ParentObjectPathId: 6 },
};

describe("load", () => {
  const sheetData = { Id: ID, Name: "Foglio1" };
  test.each([
    { what: "every scalar", of: 1, names: [], gives: { Name: "Prova.xlsx", IsDirty: false } },
    { what: "one, in any case", of: 1, names: ["NAME"], gives: { Name: "Prova.xlsx" } },
    { what: "*", of: 1, names: ["*"], gives: { Name: "Prova.xlsx", IsDirty: false } },
    { what: "$none: the identity", of: 3, names: ["$none"], gives: { Id: ID } },
    { what: "the identity always", of: 3, names: ["name"], gives: sheetData },
    {
      what: "a null object inside",
      of: 3,
      names: ["autoFilter/criteria"],
      gives: { Id: ID, AutoFilter: null },
    },
    {
      what: "nested, by / and .",
      of: 4,
      names: ["format.fill/color", "rowIndex"],
      gives: { RowIndex: 1, Format: { Fill: { Color: "" } } },
    },
    { what: "a whole object", of: 4, names: ["format/fill"], gives: { Format: { Fill: { Color: "" } } } },
    {
      what: "a whole object and part of it",
      of: 4,
      names: ["format", "format/fill/color"],
      gives: { Format: { WrapText: true, Fill: { Color: "" } } },
    },
    { what: "a collection", of: 2, names: [], gives: { Count: 1, _Items: [sheetData] } },
    { what: "items", of: 2, names: ["*"], gives: { Count: 1, _Items: [sheetData] } },
    { what: "only the collection's own", of: 2, names: ["count"], gives: { Count: 1 } },
    { what: "own and items'", of: 2, names: ["count", "name"], gives: { Count: 1, _Items: [sheetData] } },
    { what: "items/ by name", of: 2, names: ["items/name"], gives: { _Items: [sheetData] } },
    { what: "$none of a collection", of: 2, names: ["$none"], gives: { _Items: [{ Id: ID }] } },
    {
      what: "a collection inside the items",
      of: 2,
      names: ["items/pageLayout/views/items/index"],
      gives: {
        _Items: [
          {
            Id: ID,
            PageLayout: {
              Views: {
                _Items: [
                  { Index: 0, _Index: 0 },
                  { Index: 1, _Index: 1 },
                  { Index: 2, _Index: 2 },
                ],
              },
            },
          },
        ],
      },
    },
  ])("$what", ({ of, names, gives }) => {
    const { host } = openHost();
    expect(ask(host, [load(of, ...names)])).toEqual({
      Results: [{ ActionId: 1, Value: gives }],
      TraceIds: [],
    });
  });

  test("expand: the object's scalars and those of what it leads to", () => {
    const { host } = openHost();
    const action = { ActionType: 2, ObjectPathId: 4, QueryInfo: { Expand: ["format"] } };
    expect(values(ask(host, [action]))).toEqual([
      { Address: "Foglio1!B2:C3", RowIndex: 1, Format: { WrapText: true } },
    ]);
  });

  test("a page of items: what has no name is found by its place", () => {
    const { host } = openHost();
    const page = { ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["index"], Top: 1, Skip: 1 } };
    expect(values(ask(host, [page], layout))).toEqual([{ _Items: [{ Index: 1, _Index: 1 }] }]);
  });

  test("as JSON: names as the user has them", () => {
    const { host } = openHost();
    const retrieve = { ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["name", "pageLayout/views"] } };
    const views = { count: 3, items: [{ index: 0 }, { index: 1 }, { index: 2 }] };
    expect(values(ask(host, [retrieve]))).toEqual([
      { items: [{ id: ID, name: "Foglio1", pageLayout: { views } }] },
    ]);
  });

  test.each([
    { unknownLoad: "InvalidArgument", results: 0, code: "InvalidArgument", location: "Range.pippo" },
    { unknownLoad: "ignored", results: 1, code: undefined, location: undefined },
  ] as const)(
    "an unknown name, $unknownLoad, is never silent",
    ({ unknownLoad, results, code, location }) => {
      const { host } = openHost({ unknownLoad });
      const { Results, Error } = ask(host, [load(4, "pippo")]);
      expect([Results.length, Error?.Code, Error?.Location]).toEqual([results, code, location]);
      expect(host.unknownMembers).toEqual(["Range.pippo"]);
    },
  );
});

describe("objects", () => {
  test("are found by name and by id, once each", () => {
    const { host, book } = openHost();
    const paths = {
      6: { ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: given("Nuovo") },
      7: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: given(ID) },
      8: { ObjectPathType: 3, Name: "GetItem", ParentObjectPathId: 2, ArgumentInfo: given("Nuovo") },
    };
    const answer = ask(host, [instantiate(6), load(6, "name"), load(7, "name"), load(8, "name")], paths);
    const nuovo = { Id: book.sheets[1]?.id, Name: "Nuovo" };
    expect(values(answer)).toEqual([{ Id: nuovo.Id }, nuovo, { Id: ID, Name: "Foglio1" }, nuovo]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Foglio1", "Nuovo"]);
  });

  test("as arguments, beside plain data and omitted ones", () => {
    const { host } = openHost();
    const paths = {
      6: {
        ObjectPathType: 3,
        Name: "GetRow",
        ParentObjectPathId: 4,
        ArgumentInfo: given(5),
      },
      7: {
        ObjectPathType: 3,
        Name: "GetBoundingRect",
        ParentObjectPathId: 4,
        ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
      },
    };
    expect(values(ask(host, [load(7, "address"), call(4, "CopyFrom", null, [[null, 1]])], paths))).toEqual([
      { Address: "Foglio1!B2:C7" },
      "[[[null,1]],true]",
    ]);
  });

  test("inside plain data", () => {
    const { host } = openHost();
    const paths = { 6: { ObjectPathType: 4, Name: "Format", ParentObjectPathId: 4 } };
    const rule = { list: { source: { _ObjectPathId: 3 } } };
    ask(host, [set(4, "Values", rule)], paths);
    const written = host.book.sheets[0]?.customProperties.get("written");
    expect(JSON.parse(written ?? "")).toMatchObject({
      list: { source: { type: "Worksheet", target: { id: ID } } },
    });
  });

  test("a matrix is handed on as it came, nulls and all", () => {
    const { host } = openHost();
    const matrix = [
      [1, null],
      ["", "due"],
    ];
    ask(host, [set(4, "Values", matrix)]);
    expect(host.book.sheets[0]?.customProperties.get("written")).toBe(JSON.stringify(matrix));
  });

  test("update sets properties here and further in", () => {
    const { host, book } = openHost();
    const state = { format: { wrapText: false, fill: { color: "#FF0000" } } };
    const answer = ask(host, [{ ActionType: 9, ObjectPathId: 4, ObjectState: state }]);
    expect(values(answer)).toEqual([null]);
    expect([book.sheets[0]?.tabColour, book.sheets[0]?.customProperties.get("wrap")]).toEqual([
      "#FF0000",
      "false",
    ]);
  });
});

describe("references", () => {
  const keep = [instantiate(4), call(4, "_KeepReference"), instantiate(4)];
  const kept: typeof PATHS = { 6: { ObjectPathType: 6, Name: "Range#1" } };

  test("are given, repeated, counted and given back", () => {
    const { host } = openHost();
    expect(values(ask(host, keep))).toEqual([{ _ReferenceId: "" }, null, { _ReferenceId: "Range#1" }]);
    const again = [load(6, "rowIndex"), instantiate(6), call(1, "_GetReferenceCount")];
    expect(values(ask(host, again, kept))).toEqual([
      { _ReferenceId: "Range#1", RowIndex: 1 },
      { _ReferenceId: "Range#1" },
      1,
    ]);
    const release = call(1, "_RemoveReference", "Range#1");
    expect(values(ask(host, [instantiate(6), release, instantiate(6)], kept))).toEqual([
      { _ReferenceId: "Range#1" },
      null,
      { _ReferenceId: "" },
    ]);
    expect(ask(host, [instantiate(6)], kept).Error?.Code).toBe("InvalidReference");
  });

  test("to a range of a sheet that is gone are refused", () => {
    const { host, book } = openHost();
    ask(host, keep);
    book.sheets.splice(0, 1, newSheet(book, "Altro"));
    expect(ask(host, [load(6, "address")], kept)).toEqual({
      Results: [],
      TraceIds: [],
      Error: {
        Code: "ItemNotFound",
        Message: "The requested resource doesn't exist.",
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 404,
      },
    });
  });

  test("also in the request that deleted it", () => {
    const { host } = openHost();
    const { Results, Error } = ask(host, [instantiate(4), call(3, "Delete"), load(4, "address")]);
    expect([Results.length, Error?.Code, Error?.ActionIndex]).toEqual([2, "ItemNotFound", 2]);
  });
});

describe("null objects", () => {
  const beyond: typeof PATHS = {
    6: { ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: given("A1") },
    7: { ObjectPathType: 7, Name: "" },
    8: { ObjectPathType: 4, Name: "AutoFilter", ParentObjectPathId: 7 },
    9: { ObjectPathType: 4, Name: "AutoFilter", ParentObjectPathId: 3 },
    10: { ObjectPathType: 3, Name: "Copy", ParentObjectPathId: 5 },
  };

  test("answer null, and so does what is reached through them", () => {
    const { host } = openHost();
    const asked = [5, 6, 7, 8, 9].flatMap((path) => [instantiate(path), load(path, "name")]);
    const answer = ask(host, [...asked, call(6, "_KeepReference")], beyond);
    expect(values(answer)).toEqual(Array(11).fill(null));
  });

  test.each([
    set(5, "Name", "x"),
    call(5, "Delete"),
    { ActionType: 9, ObjectPathId: 5, ObjectState: {} },
    instantiate(10),
  ])("are not written to, by action type $ActionType of path $ObjectPathId", (write) => {
    const strict = ask(openHost().host, [write], beyond);
    expect([strict.Results, strict.Error?.Code]).toEqual([[], "InvalidOperation"]);
    const lenient = ask(openHost({ nullObjectWrites: "ignored" }).host, [write], beyond);
    expect(lenient).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [] });
  });
});

describe("errors", () => {
  const added: typeof PATHS = {
    6: { ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: given("Foglio1") },
    7: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: given("Manca") },
    8: { ObjectPathType: 4, Name: "Names", ParentObjectPathId: 3 },
    9: { ObjectPathType: 3, Name: "Retract", ParentObjectPathId: 3 },
    10: { ObjectPathType: 4, Name: "Shapes", ParentObjectPathId: 3 },
    11: { ObjectPathType: 2, Name: "Microsoft.Whatever" },
    13: {
      ObjectPathType: 3,
      Name: "GetBoundingRect",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [7], ReferencedObjectPathIds: [7] },
    },
  };

  test("stop the request; what was done stays done", () => {
    const { host, book } = openHost();
    expect(ask(host, [set(3, "Name", "Piano"), instantiate(7), set(3, "Name", "Mai")], added)).toEqual({
      Results: [{ ActionId: 1, Value: null }],
      TraceIds: [],
      Error: {
        Code: "ItemNotFound",
        Message: "The requested resource doesn't exist.",
        Location: "WorksheetCollection.getItem",
        ActionIndex: 1,
        HttpStatusCode: 404,
      },
    });
    expect(book.sheets[0]?.name).toBe("Piano");
  });

  test.each([
    { action: instantiate(6), code: "ItemAlreadyExists", location: "WorksheetCollection.add", unknown: [] },
    { action: call(4, "GetRow", "x"), code: "InvalidArgument", location: "Range.getRow", unknown: [] },
    {
      action: instantiate(13),
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
      unknown: [],
    },
    { action: instantiate(12), code: "InvalidObjectPath", location: "", unknown: [] },
    {
      action: instantiate(9),
      code: "ApiNotFound",
      location: "Worksheet.retract",
      unknown: ["Worksheet.retract"],
    },
    {
      action: instantiate(10),
      code: "ApiNotFound",
      location: "Worksheet.shapes",
      unknown: ["Worksheet.shapes"],
    },
    {
      action: set(3, "TabColor", ""),
      code: "ApiNotFound",
      location: "Worksheet.tabColor",
      unknown: ["Worksheet.tabColor ="],
    },
    {
      action: call(3, "Calculate"),
      code: "ApiNotFound",
      location: "Worksheet.calculate",
      unknown: ["Worksheet.calculate with a flag"],
    },
    {
      action: call(3, "_RegisterNoSuchEvent"),
      code: "ApiNotFound",
      location: "Worksheet._RegisterNoSuchEvent",
      unknown: ["Worksheet._RegisterNoSuchEvent"],
    },
    {
      action: instantiate(11),
      code: "ApiNotFound",
      location: "",
      unknown: ["object path 2 Microsoft.Whatever"],
    },
    {
      action: { ActionType: 6, ObjectPathId: 1 },
      code: "ApiNotFound",
      location: "",
      unknown: ["action type 6"],
    },
  ])("$code at $location", ({ action, code, location, unknown }) => {
    const { host } = openHost();
    const { Error } = ask(host, [action], added);
    expect([Error?.Code, Error?.Location, host.unknownMembers]).toEqual([code, location, unknown]);
  });

  test("a fault of our own is answered and kept", () => {
    const { host } = openHost();
    const { Error } = ask(host, [instantiate(8)], added);
    expect(Error).toMatchObject({
      Code: "GeneralException",
      Message: "emulated host crashed: names is undefined",
    });
    expect(host.crashes).toEqual([new TypeError("names is undefined")]);
  });
});

test("a trace marker has a result and its id", () => {
  const { host } = openHost();
  expect(ask(host, [{ ActionType: 5, ObjectPathId: 0, Id: 9 }])).toEqual({
    Results: [{ ActionId: 9, Value: null }],
    TraceIds: [9],
  });
});

describe("events", () => {
  const listen = call(3, "_RegisterDataChangedEvent");
  const write = set(4, "Values", [[1]]);
  const changed = {
    type: 10,
    target: ID,
    message: {
      address: "B2:C3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: ID,
      referenceId: `${ID} B2:C3`,
      shiftDirection: "None",
    },
    isRemote: false,
  };

  test("wait for the answer, and come only where one listens", () => {
    const { host, events } = openHost();
    ask(host, [write]);
    expect(host.pendingEvents).toEqual([]);
    ask(host, [listen, write]);
    expect(events).toEqual([]);
    expect(host.pendingEvents).toEqual([changed]);
    host.flushEvents();
    expect([events, host.pendingEvents]).toEqual([[changed], []]);
    ask(host, [call(3, "_UnregisterDataChangedEvent"), write]);
    expect(host.pendingEvents).toEqual([]);
  });

  test("of two listeners, one may go", () => {
    const { host } = openHost();
    ask(host, [listen, listen, call(3, "_UnregisterDataChangedEvent"), write]);
    expect(host.pendingEvents).toHaveLength(1);
  });

  test("are off on demand, and end with the page", () => {
    const { host } = openHost();
    host.eventsEnabled = false;
    ask(host, [listen, write]);
    expect(host.pendingEvents).toEqual([]);
    host.eventsEnabled = true;
    ask(host, [write]);
    expect(host.pendingEvents).toHaveLength(1);
    host.forgetClient();
    ask(host, [write]);
    expect(host.pendingEvents).toEqual([]);
  });

  test("come to the collection too", () => {
    const { host } = openHost();
    ask(host, [call(2, "_RegisterDataChangedEvent"), write]);
    expect(host.pendingEvents).toEqual([{ ...changed, target: "Workbook" }]);
  });

  test("say when somebody else did it", () => {
    const { host, book } = openHost();
    ask(host, [listen]);
    host.editRemotely(({ active }) => {
      host.changed(active, { top: 1, left: 1, bottom: 1, right: 1 });
    });
    const [event] = host.pendingEvents;
    expect([event?.isRemote, event?.message["source"], event?.message["address"]]).toEqual([
      true,
      "Remote",
      "A1",
    ]);
    expect(book.active.id).toBe(ID);
  });

  test("lead back to the range they speak of", () => {
    const { host } = openHost();
    const paths = (reference: string): typeof PATHS => ({
      6: {
        ObjectPathType: 3,
        Name: "_GetRangeForEventByReferenceId",
        ParentObjectPathId: 1,
        ArgumentInfo: given(reference),
      },
      7: {
        ObjectPathType: 3,
        Name: "_GetRangeOrNullObjectForEventByReferenceId",
        ParentObjectPathId: 1,
        ArgumentInfo: given(reference),
      },
    });
    expect(values(ask(host, [load(6, "address")], paths(changed.message.referenceId)))).toEqual([
      { Address: "Foglio1!B2:C3" },
    ]);
    expect(values(ask(host, [instantiate(7)], paths("{gone} A1")))).toEqual([null]);
  });
});

describe("calculation", () => {
  const write = set(4, "Values", [[1]]);

  test("happens before something is read, and at the end", () => {
    const { host, log } = openHost();
    ask(host, [write, instantiate(4), load(4, "address"), load(4, "address"), write]);
    expect(log).toEqual(["changed row 2", "recalculated", "changed row 2", "recalculated"]);
  });

  test("waits until a block that comes in slices is complete", () => {
    const { host, log } = openHost();
    const slices = {
      6: { ObjectPathType: 3, Name: "GetRow", ParentObjectPathId: 4, ArgumentInfo: given(0) },
      7: { ObjectPathType: 3, Name: "GetRow", ParentObjectPathId: 4, ArgumentInfo: given(1) },
    };
    ask(host, [set(6, "Values", [[1]]), set(7, "Values", [[2]])], slices);
    expect(log).toEqual(["changed row 2", "changed row 3", "recalculated"]);
  });

  test("a method that may look at results gets true ones", () => {
    const { host, log } = openHost();
    ask(host, [write, call(3, "ReplaceAll"), write]);
    expect(log).toEqual(["changed row 2", "recalculated", "changed row 2", "recalculated"]);
  });

  test("is suspended until the end of the request", () => {
    const { host, log } = openHost();
    host.suspendCalculation();
    ask(host, [write, load(4, "address"), write]);
    expect(log).toEqual(["changed row 2", "changed row 2", "recalculated"]);
  });

  test("by hand: only when told", () => {
    const { host, book, log } = openHost();
    book.calculationMode = "Manual";
    ask(host, [write, load(4, "address")]);
    expect(log).toEqual(["changed row 2"]);
    host.calculate("Recalculate");
    host.calculate("Full");
    expect(log).toEqual(["changed row 2", "recalculated", "restructured", "changed row 1", "recalculated"]);
  });

  test("its faults are answered too", () => {
    const book = newBook("Prova.xlsx");
    const recalculate = (): never => {
      throw new RangeError("too deep");
    };
    const nothing = (): undefined => undefined;
    const calculation = { changed: nothing, restructured: nothing, evaluate: nothing, recalculate };
    const host = new ExcelHost({ book, calculation, types: TYPES });
    expect(ask(host, [write]).Error?.Message).toBe("emulated host crashed: too deep");
    expect(host.crashes).toEqual([new RangeError("too deep")]);
  });
});
