import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** A headless Chromium for Linux on x64 as files of an npm package: nothing is fetched from anywhere else. MIT. */
const PACKAGE = {
  name: "@sparticuz/chromium",
  // The last one that Node 20 takes; 66 MB.
  version: "143.0.4",
  sha512: "/6I7uQTRhRDD2/gGPQ1Gkf+Dqk0RYDACPJDZfSzz0OWk4JmUTonNHPXbrn6UIklOHlnDLf8xAAzkOZKB/cJpLA==",
};

/** Libraries and fonts that a bare machine lacks come with the browser. */
const STARTER = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here"
exec "$here/chromium" "$@"
`;

const fontsIn = (folder: string): string =>
  `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>\n`;

export const hasPackagedBrowser = (): boolean => process.platform === "linux" && process.arch === "x64";

/**
 * The browser of the package, fetched by npm when it is asked for first.
 *
 * @param cache folder in which it is kept
 * @returns what starts it
 */
export function packagedBrowser(cache: string): string {
  const folder = join(cache, `chromium-${PACKAGE.version}`);
  const starter = join(folder, "start");
  if (existsSync(starter)) return starter;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "chromium-"));
  try {
    const bin = fetchPackage(making);
    const unpacked = (name: string): Uint8Array => brotliDecompressSync(readFileSync(join(bin, name)));
    writeFileSync(join(making, "chromium"), unpacked("chromium.br"), { mode: 0o755 });
    for (const archive of ["swiftshader.tar.br", "al2023.tar.br", "fonts.tar.br"])
      execFileSync("tar", ["-x", "-C", making], { input: unpacked(archive) });
    rmSync(join(making, "package"), { recursive: true });
    writeFileSync(join(making, "fonts.conf"), fontsIn(folder));
    writeFileSync(join(making, "start"), STARTER, { mode: 0o755 });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return starter;
}

/** @returns the folder of the compressed files @throws Error where npm gives another file than the one we know */
function fetchPackage(folder: string): string {
  const { name, version, sha512 } = PACKAGE;
  const args = ["pack", `${name}@${version}`, "--silent", "--pack-destination", folder];
  const file = execFileSync("npm", args, { encoding: "utf8", cwd: folder }).trim();
  const path = join(folder, file);
  if (createHash("sha512").update(readFileSync(path)).digest("base64") !== sha512)
    throw new Error(`${name}@${version} is not the package that was chosen`);
  execFileSync("tar", ["-xzf", path, "-C", folder]);
  rmSync(path);
  return join(folder, "package", "bin");
}
