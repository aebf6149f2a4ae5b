import { memoryStorage } from "./memory-storage.ts";
import type { PaneTimers } from "./pane-timers.ts";

export interface PaneWindowOptions {
  /** Address of the pane's page, host info included. */
  readonly url: URL;
  /** The library's script that the page has in its head; from its address office.js finds the rest. */
  readonly loader: string;
  /** `window.name` */
  readonly name: string;
  readonly locale: string;
  readonly timers: PaneTimers;
  /** Posts to the window of the host. */
  readonly postToHost: (text: string) => void;
  /** Loads a script of the page, then calls back; false: there is no such script. */
  readonly loadScript: (url: URL, loaded: (isThere: boolean) => void) => void;
}

/**
 * The global object of a pane: as much of a browser's window as office.js needs, and scripts that draw nothing.
 * `deliver` is a message from the host.
 */
export function paneWindow(options: PaneWindowOptions): {
  readonly globals: Record<string, unknown>;
  readonly deliver: (text: string) => void;
} {
  const { url, timers } = options;
  const messageListeners: ((event: object) => void)[] = [];
  const addEventListener = (event: string, listener: (event: object) => void): void => {
    if (event === "message") messageListeners.push(listener);
  };
  const location = {
    href: url.href,
    search: url.search,
    hash: url.hash,
    hostname: url.hostname,
    protocol: url.protocol,
    origin: url.origin,
    pathname: url.pathname,
    port: url.port,
  };
  const host = { postMessage: options.postToHost };
  const globals: Record<string, unknown> = {
    ...SHARED_WITH_NODE,
    name: options.name,
    location,
    document: paneDocument(options, location, addEventListener),
    navigator: { userAgent: "node", language: options.locale },
    screen: { width: 1366, height: 768 },
    history: {},
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    opener: null,
    status: "",
    parent: host,
    top: host,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clear,
    setInterval: timers.setInterval,
    clearInterval: timers.clear,
    addEventListener,
    removeEventListener: (event: string, listener: (event: object) => void): void => {
      const position = messageListeners.indexOf(listener);
      if (event === "message" && position >= 0) messageListeners.splice(position, 1);
    },
    focus: NOTHING,
    blur: NOTHING,
    open: () => null,
  };
  globals["window"] = globals["self"] = globals;
  const deliver = (text: string): void => {
    for (const listener of [...messageListeners]) {
      listener({ data: text, origin: url.origin, source: host });
    }
  };
  return { globals, deliver };
}

const NOTHING = (): void => undefined;

/** Harmless in the pane as it is: nothing of it reaches the world. */
const SHARED_WITH_NODE = {
  console,
  performance,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  AbortController,
  queueMicrotask,
  structuredClone,
  atob,
  btoa,
  crypto,
};

function paneDocument(options: PaneWindowOptions, location: object, addEventListener: unknown): object {
  const { url, loadScript } = options;
  const head = {
    appendChild: (script: { src: string; onload?: () => void; onerror?: () => void }): void => {
      loadScript(new URL(script.src, url), (isThere) => {
        if (isThere) script.onload?.();
        else script.onerror?.();
      });
    },
  };
  const loader = { src: new URL(options.loader, url).href, getAttribute: () => null };
  return {
    URL: url.href,
    domain: url.hostname,
    location,
    readyState: "complete",
    cookie: "",
    body: paneElement("body", url),
    createElement: (tag: string) => paneElement(tag, url),
    createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => (tag === "script" ? [loader] : [head]),
    querySelectorAll: () => [],
    getElementById: () => null,
    hasFocus: () => true,
    addEventListener,
  };
}

/** An element that is never shown. A link takes its address apart: so office.js reads host names. */
function paneElement(tag: string, base: URL): object {
  const attributes = new Map<string, string>();
  const element = {
    tagName: tag.toUpperCase(),
    style: {},
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: unknown) => {
      attributes.set(name, String(value));
    },
    appendChild: NOTHING,
    addEventListener: NOTHING,
  };
  if (tag === "a") {
    Object.defineProperty(element, "href", {
      set: (address: string) => {
        const { hostname, protocol, port, host } = new URL(address, base);
        Object.assign(element, { hostname, protocol, port, host });
      },
    });
  }
  return element;
}
