import { readManifest, type AddInRibbon } from "./manifest.ts";

/** The manifest that stands beside the add-in's page. */
export async function fetchManifest(
  pane: URL,
  locale: string,
): Promise<
  { readonly ok: true; readonly value: AddInRibbon } | { readonly ok: false; readonly address: string }
> {
  const address = new URL("manifest.xml", pane).href;
  try {
    const response = await fetch(address);
    if (!response.ok) return { ok: false, address };
    return { ok: true, value: readManifest(await response.text(), locale) };
  } catch {
    // No server, no such file, or not XML: the ribbon has no buttons of the add-in, and the page says where it looked.
    return { ok: false, address };
  }
}
