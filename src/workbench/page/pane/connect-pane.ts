import type { PaneFrame } from "../../host/shell/pane-frame.ts";
import type { Shell } from "../../host/shell/shell.ts";

export interface PaneConnection {
  readonly frame: PaneFrame;
  readonly element: HTMLIFrameElement;
  /** When the last message came or went, by `performance.now()`. */
  readonly lastMessage: number;
  close(): void;
}

/** What Excel on the web lets an add-in's frame do. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** Shows the add-in's page in a frame, and carries messages between its window and the shell. */
export function connectPane(shell: Shell, address: URL, place: HTMLElement, title: string): PaneConnection {
  const element = document.createElement("iframe");
  let lastMessage = performance.now();
  const frame = shell.openFrame({
    origin: address.origin,
    post: (text) => {
      lastMessage = performance.now();
      element.contentWindow?.postMessage(text, address.origin);
    },
  });
  const receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== element.contentWindow || origin !== address.origin || typeof data !== "string") return;
    lastMessage = performance.now();
    shell.receive(frame, data);
  };
  window.addEventListener("message", receive);
  const page = new URL(address);
  // Raw: office.js does not decode it.
  page.search += `${page.search === "" ? "?" : "&"}_host_Info=${frame.names.hostInfo}`;
  element.name = frame.names.windowName;
  element.title = title;
  element.setAttribute("sandbox", SANDBOX);
  element.src = page.href;
  place.append(element);
  return {
    frame,
    element,
    get lastMessage() {
      return lastMessage;
    },
    close: () => {
      window.removeEventListener("message", receive);
      shell.closeFrame(frame);
      element.remove();
    },
  };
}
