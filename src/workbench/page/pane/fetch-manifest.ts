import manifest from "../../../../manifest.xml";
import { readManifest, type AddInRibbon } from "./manifest.ts";

/**
 * The add-in's manifest, which is built into the workbench; its addresses lead to where the add-in's page is now.
 *
 * @throws Error where the file cannot be had
 */
export async function fetchManifest(pane: URL, locale: string): Promise<AddInRibbon> {
  const response = await fetch(manifest);
  if (!response.ok) throw new Error(`${manifest}: ${String(response.status)}`);
  return readManifest(await response.text(), locale, pane);
}
