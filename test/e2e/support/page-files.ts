import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { contentSecurityPolicy } from "../../../scripts/pages/content-security-policy.ts";

/** Files of a page by their path: "/index.html". */
export type PageFiles = ReadonlyMap<string, Uint8Array | string>;

const root = join(import.meta.dirname, "../../..");

let bundled: Promise<PageFiles> | undefined;

/** The workbench's page, bundled once for all tests of a process: in seconds, where webpack takes a minute. */
export const workbenchFiles = (frames: readonly string[]): Promise<PageFiles> => (bundled ??= bundle(frames));

async function bundle(frames: readonly string[]): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: { workbench: join(root, "src/workbench/page/main.tsx") },
    outdir: "/",
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".xlsx": "file", ".xml": "file" },
    logLevel: "error",
  });
  const page = readFileSync(join(root, "src/workbench/page/index.html"), "utf8")
    .replace("<%= policy %>", contentSecurityPolicy({ frames, inlineStyles: true }))
    .replace(
      "</head>",
      '<link rel="stylesheet" href="workbench.css" /><script type="module" src="workbench.js"></script></head>',
    );
  return new Map<string, Uint8Array | string>([
    ["/index.html", page],
    ...outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents] as const),
  ]);
}
