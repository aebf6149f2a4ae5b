import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { ExcelHost } from "../../../src/workbench/host/protocol/process-query.ts";
import { userClosesDialog } from "../../../src/workbench/host/shell/dialogs.ts";
import { Shell } from "../../../src/workbench/host/shell/shell.ts";
import { openPane, type NodePane } from "../../../src/workbench/node/open-pane.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";

let excel: Emulated;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Calls an older function of office.js, which answers by a callback. */
const asked = <T>(
  ask: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> =>
  new Promise((resolve) => {
    ask(resolve);
  });

describe("the pane's visibility", () => {
  test("is told to the pane, whoever changes it", async () => {
    const modes: string[] = [];
    await excel.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    await excel.Office.addin.hide();
    await excel.idle();
    excel.shell.showPane(true);
    excel.shell.showPane(true);
    await excel.idle();
    expect(modes).toEqual(["Hidden", "Taskpane"]);
  });

  test("is heard by whoever draws Excel's window", async () => {
    const states: unknown[] = [];
    excel.shell.onAnswered(() => states.push(excel.shell.excelWindow.runtimeState));
    await excel.Office.addin.hide();
    expect(states).toEqual(["Background"]);
  });
});

describe("events of the workbook", () => {
  const write = (address: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
      await context.sync();
    });

  test("arrive after the answer of the request that caused them, until nobody listens", async () => {
    const log: string[] = [];
    const handler = await excel.Excel.run(async (context) => {
      const result = context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
        log.push(`${event.type} ${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await write("D4");
    log.push("answered");
    await excel.idle();
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write("D5");
    await excel.idle();
    expect(log).toEqual(["answered", "WorksheetChanged D4 Local"]);
  });

  test("the selection is also told the older way", async () => {
    const told: string[] = [];
    const { status } = await asked((done) => {
      excel.Office.context.document.addHandlerAsync(
        excel.Office.EventType.DocumentSelectionChanged,
        () => {
          told.push("selection");
        },
        done,
      );
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
      await context.sync();
    });
    await excel.idle();
    expect({ status, told }).toEqual({ status: "succeeded", told: ["selection"] });
  });
});

test("the document tells its address", async () => {
  const { value } = await asked<Office.FileProperties>((done) => {
    excel.Office.context.document.getFilePropertiesAsync(done);
  });
  expect(value.url).toBe("https://example.sharepoint.com/Prova.xlsx");
});

describe("settings of the document", () => {
  test("are saved in the workbook, and read again", async () => {
    const { settings } = excel.Office.context.document;
    settings.set("opzioni", { anno: 2021, note: ["a", "b"] });
    const saved = await asked((done) => {
      settings.saveAsync(done);
    });
    expect({ status: saved.status, kept: [...excel.host.book.settings] }).toEqual({
      status: "succeeded",
      kept: [["opzioni", { anno: 2021, note: ["a", "b"] }]],
    });

    excel.host.book.settings.set("opzioni", "di un altro");
    await asked((done) => {
      settings.refreshAsync(done);
    });
    expect(settings.get("opzioni")).toBe("di un altro");
  });

  test("come with the workbook", async () => {
    const book = newBook("Piano 2021.xlsx");
    book.settings.set("versione", 7);
    const other = await openExcel({ book });
    const { settings, url } = other.Office.context.document;
    expect([settings.get("versione"), url]).toEqual([7, "https://example.sharepoint.com/Piano%202021.xlsx"]);
    await other.close();
  });
});

describe("commands of the ribbon", () => {
  test("run the add-in's function and say how it ended", async () => {
    const pressed: string[] = [];
    excel.Office.actions.associate("calcola", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    expect(await excel.shell.runCommand("calcola", "pulsante")).toEqual({ status: 0 });
    expect(await excel.shell.runCommand("manca", "pulsante")).toEqual({ status: 11101 });
    expect(pressed).toEqual(["pulsante"]);
  });

  test("keyboard shortcuts run actions", async () => {
    const run: unknown[] = [];
    excel.Office.actions.associate("azione", (argument: unknown) => {
      run.push(argument);
    });
    excel.shell.runAction("azione", { riga: 3 });
    await excel.idle();
    expect(run).toEqual([{ riga: 3 }]);
  });

  test("buttons and tabs can be switched on and off", async () => {
    await excel.Office.ribbon.requestUpdate({
      tabs: [
        { id: "scheda", visible: false, groups: [{ id: "gruppo", controls: [{ id: "b", enabled: true }] }] },
      ],
    });
    const { buttons, tabs } = excel.shell.excelWindow;
    expect({ buttons: [...buttons], tabs: [...tabs] }).toEqual({
      buttons: [["b", true]],
      tabs: [["scheda", false]],
    });
  });

  test("the shared runtime can hide and start with the workbook", async () => {
    await excel.Office.addin.setStartupBehavior(excel.Office.StartupBehavior.load);
    await excel.Office.addin.hide();
    const hidden = excel.shell.excelWindow.runtimeState;
    await excel.Office.addin.showAsTaskpane();
    expect({
      behaviour: await excel.Office.addin.getStartupBehavior(),
      states: [excel.shell.excelWindow.startState, hidden, excel.shell.excelWindow.runtimeState],
    }).toEqual({ behaviour: "Load", states: ["Background", "Background", "Visible"] });
  });
});

describe("what the host does not know", () => {
  test("is refused, remembered, and fails the test in the end", async () => {
    const other = await openExcel();
    const { status, error } = await asked((done) => {
      other.Office.context.document.getSelectedDataAsync(other.Office.CoercionType.Matrix, done);
    });
    expect({ status, code: error.code, unknown: other.shell.unknownCalls }).toEqual({
      status: "failed",
      code: 5000,
      unknown: ["executeMethod 64"],
    });
    await expect(other.close()).rejects.toThrow("executeMethod 64");
  });

  test("an inline dialog where there is nowhere to show it", async () => {
    const other = await openExcel({ allowUnknown: true });
    const { status } = await asked<Office.Dialog>((done) => {
      const options = { displayInIframe: true };
      other.Office.context.ui.displayDialogAsync("https://addin.test/dialog.html", options, done);
    });
    expect({ status, unknown: other.shell.unknownCalls }).toEqual({
      status: "failed",
      unknown: ["displayDialogAsync (inline)"],
    });
    await other.close();
  });

  test("a crash of our own is answered, and fails the test in the end", async () => {
    const other = await openExcel();
    other.faults.coAuthor(() => {
      throw new Error("a slip of ours");
    });
    const running = other.Excel.run((context) => context.sync());
    await expect(running).rejects.toMatchObject({ code: "GeneralException" });
    await expect(other.close()).rejects.toThrow("a slip of ours");
  });
});

test("a pane that is loaded anew listens to nothing and keeps nothing", async () => {
  const other = await openExcel();
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => Promise.resolve());
    context.trackedObjects.add(context.workbook.worksheets.getActiveWorksheet().getRange("A1"));
    await context.sync();
  });
  const [frame] = other.shell.frames;
  if (frame === undefined) throw new Error("no pane");
  const listened = frame.listensTo("richApiMessage");
  const introduction = {
    _messageType: 0,
    _actionType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _conversationId: frame.names.conversation,
    _correlationId: 99,
  };
  other.shell.receive(frame, JSON.stringify(introduction));
  expect([listened, frame.listensTo("richApiMessage"), other.host.references.count]).toEqual([
    true,
    false,
    0,
  ]);
  await other.close();
});

describe("inline dialogs", () => {
  test("talk with the pane that opened them, until they are closed", async () => {
    const dialogs: NodePane[] = [];
    const host = new ExcelHost({ book: newBook("Prova.xlsx") });
    const shell: Shell = new Shell(host, {
      wait: () => Promise.resolve(),
      openDialog: ({ url }, opener) => {
        const pane = openPane(shell, { url, opener });
        dialogs.push(pane);
        return pane.frame;
      },
    });
    const pane = openPane(shell);
    await pane.ready;
    const { value: dialog } = await asked<Office.Dialog>((done) => {
      const options = { displayInIframe: true, width: 30, height: 40 };
      pane.Office.context.ui.displayDialogAsync("https://addin.test/dialog.html", options, done);
    });
    const [child] = dialogs;
    if (child === undefined) throw new Error("no dialog was opened");
    await child.ready;

    const log: unknown[] = [];
    dialog.addEventHandler(pane.Office.EventType.DialogMessageReceived, (event) => {
      log.push(["from the dialog", "message" in event ? event.message : event]);
    });
    dialog.addEventHandler(pane.Office.EventType.DialogEventReceived, (event) => {
      log.push(["closed", "error" in event ? event.error : event]);
    });
    await asked((done) => {
      child.Office.context.ui.addHandlerAsync(
        child.Office.EventType.DialogParentMessageReceived,
        (event: { message: string }) => {
          log.push(["from the pane", event.message]);
        },
        done,
      );
    });
    child.Office.context.ui.messageParent("salve");
    await pane.idle();
    dialog.messageChild("ciao");
    await pane.idle();
    await child.idle();
    userClosesDialog(shell, pane.frame);
    await pane.idle();
    pane.close();
    expect({ log, frames: shell.frames.length, unknown: shell.unknownCalls }).toEqual({
      log: [
        ["from the dialog", "salve"],
        ["from the pane", "ciao"],
        ["closed", 12006],
      ],
      frames: 0,
      unknown: [],
    });
  });
});
