import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { certificateIn, type Certificate } from "../../scripts/start/certificate.ts";
import { servePages, type Site } from "../../scripts/start/serve-pages.ts";

let folder: string;
let certificate: Certificate;
let site: Site;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "traguardo-start-"));
  await mkdir(join(folder, "site/pages/scripts"), { recursive: true });
  await mkdir(join(folder, "site/icons"), { recursive: true });
  await writeFile(join(folder, "site/secret.txt"), "secret");
  await writeFile(join(folder, "site/pages-secret.txt"), "secret");
  await writeFile(join(folder, "site/pages/index.html"), "<p>page</p>");
  await writeFile(join(folder, "site/pages/functions.it.json"), "{}");
  await writeFile(join(folder, "site/pages/manifest.xml"), "<a/>");
  await writeFile(join(folder, "site/pages/scripts/a.js"), "1");
  await writeFile(join(folder, "site/icons/a.png"), "png");
  certificate = await certificateIn(join(folder, "certificate"), new Date());
  site = {
    pages: join(folder, "site/pages"),
    folders: { "/assets": join(folder, "site/icons") },
    index: "index.html",
    frameAncestors: ["https://host.example"],
  };
  server = await servePages(site, certificate, 0);
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** The path goes as it stands; a browser's address parser would tidy it first. */
async function get(path: string, method = "GET") {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", servername: "localhost", port, path, method, ca: certificate.cert },
        (response) => {
          let body = "";
          response.on("data", (chunk: Buffer) => (body += chunk.toString()));
          response.on("end", () => {
            resolve({ status: response.statusCode, headers: response.headers, body });
          });
        },
      );
      sent.on("error", reject).end();
    },
  );
}

test.each([
  { path: "/", type: "text/html;charset=utf-8" },
  { path: "/index.html?_host_Info=Excel$Web", type: "text/html;charset=utf-8" },
  { path: "/scripts/a.js", type: "text/javascript" },
  { path: "/functions.it.json", type: "application/json" },
  { path: "/manifest.xml", type: "text/xml" },
])("$path is served as $type, not to be kept, under the header for frames", async ({ path, type }) => {
  const { status, headers } = await get(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": type,
    "cache-control": "no-store",
    "content-security-policy": "frame-ancestors https://host.example",
    "x-content-type-options": "nosniff",
  });
});

test("icons come without a Cache-Control, for which Office would refuse them", async () => {
  const { status, headers } = await get("/assets/a.png");
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "image/png" });
  expect(headers).not.toHaveProperty("cache-control");
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/../pages-secret.txt",
  "/..\\secret.txt",
  "//../../secret.txt",
  "/assets/../../secret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/missing.html",
  "/scripts",
])("%s is not found", async (path) => {
  const { status, body } = await get(path);
  expect({ status, body }).toEqual({ status: 404, body: "" });
});

test("only reading is allowed", async () => {
  expect(await get("/", "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("a second server on the port is refused with a code that the command explains", async () => {
  await expect(servePages(site, certificate, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
