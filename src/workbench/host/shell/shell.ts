import { areaText } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import type { ExcelHost } from "../protocol/process-query.ts";
import { appContext, DEFAULT_SHELL_OPTIONS, hostInfo, type ShellOptions } from "./app-context.ts";
import { Commands, type CommandEnd } from "./commands.ts";
import { openDialog, closeDialog, type DialogOpener } from "./dialogs.ts";
import { readRequest, UNKNOWN_CALL, type Request } from "./envelope.ts";
import { executeMethod } from "./execute-method.ts";
import { Faults } from "./faults.ts";
import { PaneFrame, type PaneWindow } from "./pane-frame.ts";
import { REQUIREMENT_SETS } from "./requirement-sets.ts";
import { newExcelWindow, type ExcelWindow } from "./service-objects.ts";
import { tellEvent, tellVisibility } from "./tell-event.ts";
import { Traffic } from "./traffic.ts";

/** What the shell needs of its surroundings (a browser page, or Node). */
export interface Surroundings {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Shows an inline dialog; absent where there is nowhere to show it. */
  readonly openDialog?: DialogOpener;
}

/**
 * Excel's window around the add-in: speaks with office.js in each pane, and hands what is meant for the workbook to
 * the host. Messages come in by `receive` and go out by the `post` of each pane's window.
 */
export class Shell {
  readonly options: ShellOptions;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly excelWindow: ExcelWindow;
  readonly commands = new Commands();
  readonly frames: PaneFrame[] = [];
  /** What panes asked for and nobody here knows. A test in which this is not empty proves nothing. */
  readonly unknownCalls: string[] = [];
  /** Our own faults: what threw while a request was answered (the pane saw GeneralException). */
  readonly crashes: unknown[] = [];
  readonly #answered: (() => void)[] = [];
  #inFlight = 0;
  #frameCount = 0;
  #eventCount = 0;

  constructor(
    readonly host: ExcelHost,
    readonly surroundings: Surroundings,
    options: Partial<ShellOptions> = {},
  ) {
    this.options = { requirementSets: REQUIREMENT_SETS, ...DEFAULT_SHELL_OPTIONS, ...options };
    this.excelWindow = newExcelWindow(this.options.isPaneShown);
    host.onEvent((event) => {
      this.#eventCount += 1;
      tellEvent(this.frames, event, this.#eventCount);
    });
  }

  /** Makes the host's end of a pane; `opener`: of a dialog. */
  openFrame(window: PaneWindow, opener?: PaneFrame): PaneFrame {
    this.#frameCount += 1;
    // A conversation of its own for every pane: office.js keeps settings by it in the session storage.
    const conversation = `conversation-${String(this.#frameCount)}`;
    const instance = `instance-${String(this.#frameCount)}`;
    const info = hostInfo(this.options, `correlation-${String(this.#frameCount)}`, opener !== undefined);
    const windowName = JSON.stringify({
      baseFrameName: `_xdm_${instance}`,
      hostInfo: info,
      xdmInfo: `${conversation}|${instance}|${this.options.origin}`,
      serializerVersion: 1,
      flights: "[]",
    });
    const names = { conversation, instance, hostInfo: info, windowName };
    const frame = new PaneFrame(window, names, opener, this.options.origin);
    this.frames.push(frame);
    return frame;
  }

  closeFrame(frame: PaneFrame): void {
    const position = this.frames.indexOf(frame);
    if (position >= 0) this.frames.splice(position, 1);
  }

  /** A message that a pane posted to its parent window. */
  receive(frame: PaneFrame, text: string): void {
    const request = readRequest(text);
    if (request === undefined) return;
    if (request._actionType === 0) this.#call(frame, request);
    else if (request._actionType === 1) this.#register(frame, request);
    else {
      frame.unregister(request._actionName);
      if (request._actionName === "dialogMessageReceived") closeDialog(this, frame);
      frame.answer(request, { Error: 0 });
    }
  }

  /** Presses a button of the ribbon; the promise ends with the command's `event.completed()`. */
  runCommand(
    functionName: string,
    controlId: string,
    frame = this.#listener("appCommandInvoked"),
  ): Promise<CommandEnd> {
    return this.commands.run(frame, functionName, controlId);
  }

  /** Runs an action of the shared runtime (`Office.actions.associate`), as a keyboard shortcut does. */
  runAction(name: string, argument: unknown = "", frame = this.#listener("richApiMessage")): void {
    const message = JSON.stringify([name, argument === "" ? "" : JSON.stringify(argument)]);
    frame.tell("richApiMessage", { ArrayData: [[2, 1000, "", message, 1, false]] });
  }

  /** Tells panes that the selection is another one (the older event of the document and of the workbook). */
  tellSelection(): void {
    for (const frame of this.frames) frame.tell("documentSelectionChanged", {});
  }

  /** Shows or hides the pane, as a person does; the pane hears of it. */
  showPane(isShown: boolean): void {
    const before = this.excelWindow.runtimeState;
    this.excelWindow.runtimeState = isShown ? "Visible" : "Background";
    if (this.excelWindow.runtimeState !== before) this.#tellVisibility();
  }

  /** Calls back after each call of a pane was answered: workbook and window may be others now. */
  onAnswered(listener: () => void): void {
    this.#answered.push(listener);
  }

  /** Whether a call is being answered; those that wait for somebody to finish typing do not count. */
  get isBusy(): boolean {
    return this.#inFlight > this.faults.held;
  }

  #tellVisibility(): void {
    this.#eventCount += 1;
    tellVisibility(this.frames, this.excelWindow.runtimeState === "Visible", this.#eventCount);
  }

  #listener(event: string): PaneFrame {
    const frame = this.frames.find((candidate) => candidate.listensTo(event));
    if (frame === undefined) throw new Error(`no pane listens to ${event}`);
    return frame;
  }

  #register(frame: PaneFrame, request: Request): void {
    frame.register(request);
    if (request._actionName === "dialogMessageReceived" && !openDialog(this, frame, request._data)) {
      this.unknownCalls.push("displayDialogAsync (inline)");
      frame.answer(request, null, UNKNOWN_CALL);
      return;
    }
    frame.answer(request, { Error: 0 });
  }

  #call(frame: PaneFrame, request: Request): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        if (frame.introduce() === "again") this.host.forgetClient();
        frame.answer(request, appContext(frame.names.instance, this.host.book, this.options));
        return;
      case "ContextActivationManager_notifyHost":
        // Focus and keys that leave the pane: nothing here is on a screen.
        frame.answer(request, null);
        return;
      case "executeMethod":
        void this.#execute(frame, request);
        return;
      default:
        this.unknownCalls.push(request._actionName);
        frame.answer(request, null, UNKNOWN_CALL);
    }
  }

  /** Always answers: a call without an answer would leave the add-in's promise open for ever. */
  async #execute(frame: PaneFrame, request: Request): Promise<void> {
    this.#inFlight += 1;
    const selection = selectionOf(this.host.book);
    const { runtimeState } = this.excelWindow;
    try {
      frame.answer(request, { Version: 1, Error: 0, ...(await executeMethod(this, frame, request._data)) });
    } catch (error) {
      this.crashes.push(error);
      frame.answer(request, { Version: 1, Error: GENERAL_EXCEPTION });
    } finally {
      this.#inFlight -= 1;
    }
    // After the answer: the client would otherwise hear of a change before the call that made it has ended.
    this.host.flushEvents();
    if (selectionOf(this.host.book) !== selection) this.tellSelection();
    if (this.excelWindow.runtimeState !== runtimeState) this.#tellVisibility();
    for (const listener of this.#answered) listener();
  }
}

const selectionOf = ({ active }: Book): string => `${active.id} ${areaText(active.selection)}`;

const GENERAL_EXCEPTION = 5001;
