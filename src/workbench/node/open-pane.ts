import { createContext, runInContext } from "node:vm";
import type { PaneFrame } from "../host/shell/pane-frame.ts";
import type { Shell } from "../host/shell/shell.ts";
import { officeScript } from "./office-scripts.ts";
import { PaneTimers } from "./pane-timers.ts";
import { paneWindow } from "./pane-window.ts";
import { turn, Turns } from "./turns.ts";

export interface PaneOptions {
  /** Address of the pane's page; its host name must be that of the shell's origin. */
  readonly url?: string;
  /** Of a dialog: the pane that opened it. */
  readonly opener?: PaneFrame;
  /** The library's readable files: slower to start, better stacks. */
  readonly debug?: boolean;
}

/** A pane without a screen: the whole office.js, in a context of its own. */
export interface NodePane {
  readonly frame: PaneFrame;
  /** Ends when office.js has met its host, and listens to commands. */
  readonly ready: Promise<{ host: Office.HostType; platform: Office.PlatformType }>;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The pane's global object. */
  readonly window: Readonly<Record<string, unknown>>;
  /** Runs a script in the pane, such as an add-in's bundle; answers the value of its last expression. */
  evaluate(code: string, filename?: string): unknown;
  /** Ends when nothing is on its way any more, office.js's own release of references included. */
  idle(): Promise<void>;
  /** Stops the pane's timers and takes it from the shell. */
  close(): void;
}

/** Opens a task pane (or function file, or dialog) in a shell. The first takes about 100 ms, the next about 20. */
export function openPane(shell: Shell, options: PaneOptions = {}): NodePane {
  const timers = new PaneTimers();
  const turns = new Turns();
  const frame = shell.openFrame(
    {
      origin: shell.options.origin,
      post: (text) => {
        turns.later(() => {
          deliver(text);
        });
      },
      close: () => {
        close();
      },
    },
    options.opener,
  );
  const url = new URL(options.url ?? "/taskpane.html", shell.options.origin);
  // Raw: office.js does not decode it.
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${frame.names.hostInfo}`;
  const loader = options.debug === true ? "office.debug.js" : "office.js";
  const { globals, deliver } = paneWindow({
    url,
    loader,
    name: frame.names.windowName,
    locale: shell.options.displayLocale,
    timers,
    postToHost: (text) => {
      turns.later(() => {
        shell.receive(frame, text);
      });
    },
    loadScript: (address, loaded) => {
      turns.later(() => {
        const script = officeScript(address.pathname.slice(1));
        script?.runInContext(context);
        loaded(script !== undefined);
      });
    },
  });
  const context = createContext(globals);
  const close = (): void => {
    turns.stop();
    timers.clearAll();
    shell.closeFrame(frame);
  };

  const script = officeScript(loader);
  if (script === undefined) throw new Error(`the library has no ${loader}`);
  script.runInContext(context);
  const { Office: office } = globals as { Office: typeof Office };
  const pane = globals as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  const idle = async (): Promise<void> => {
    do await turn();
    while (turns.waiting > 0 || timers.soon > 0 || shell.isBusy);
  };
  return {
    frame,
    ready: office.onReady().then(async (info) => {
      await idle();
      return info;
    }),
    get Excel() {
      return pane.Excel;
    },
    Office: office,
    get OfficeExtension() {
      return pane.OfficeExtension;
    },
    window: globals,
    evaluate: (code, filename = "add-in.js") => runInContext(code, context, { filename }) as unknown,
    idle,
    close,
  };
}
