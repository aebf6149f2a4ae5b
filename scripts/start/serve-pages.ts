import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import sirv from "sirv";
import type { Certificate } from "./certificate.ts";

export interface Site {
  /** Folder whose files are served; looked up anew for each request, never to be kept by a browser. */
  readonly pages: string;
  /** Further folders by the path under which they stand, read once: "/assets" → the repository's. */
  readonly folders: Readonly<Record<string, string>>;
  /** Served for "/". */
  readonly index: string;
  /** Who may show these pages in a frame: sources as in a Content-Security-Policy. */
  readonly frameAncestors: readonly string[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Only this machine: the pages of development are nobody else's. */
const HOST = "127.0.0.1";

/** @throws `EADDRINUSE` where another program has the port */
export async function servePages(
  site: Site,
  certificate: Pick<Certificate, "key" | "cert">,
  port: number,
): Promise<Server> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, answer(site));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  return server;
}

function answer(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  // Office puts a picture of its own in place of icons that come with a Cache-Control: folders read once send none.
  const handlers = [
    ...Object.entries(site.folders).map(([path, folder]) => under(path, sirv(folder))),
    sirv(site.pages, { dev: true }),
  ];
  return (request, response) => {
    response.setHeader("Content-Security-Policy", `frame-ancestors ${site.frameAncestors.join(" ")}`);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    if (request.url === "/") request.url = `/${site.index}`;
    tryEach(handlers, request, response);
  };
}

/** The handler for what lies under the path, which sees addresses from there on. */
function under(path: string, handler: Handler): Handler {
  return (request, response, next) => {
    const whole = request.url ?? "";
    if (!whole.startsWith(`${path}/`)) {
      next();
      return;
    }
    request.url = whole.slice(path.length);
    handler(request, response, () => {
      request.url = whole;
      next();
    });
  };
}

function tryEach(handlers: readonly Handler[], request: IncomingMessage, response: ServerResponse): void {
  const [first, ...others] = handlers;
  if (first === undefined) {
    response.writeHead(404, { "Cache-Control": "no-store" }).end();
    return;
  }
  first(request, response, () => {
    tryEach(others, request, response);
  });
}
