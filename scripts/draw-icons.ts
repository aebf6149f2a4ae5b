/** Draws the icons of the manifest from their SVG sources, with an installed Chromium: `npm run icons`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(import.meta.dirname, "../assets");
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const drawings = [
  { source: "mark.svg", name: "icon", sizes: [...ribbonSizes, 128] },
  { source: "pane.svg", name: "pane", sizes: ribbonSizes },
];

const browser = await chromium.launch({
  executablePath: process.env["TRAGUARDO_CHROMIUM"] ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const { source, name, sizes } of drawings) {
  const svg = await readFile(join(assets, source), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    const path = join(assets, `${name}-${String(size)}.png`);
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
}
await browser.close();
