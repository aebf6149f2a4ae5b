import ensureBrowser from "./ensure-browser.ts";
import { makeSharedFolder } from "./shared-folder.ts";

/** Before all tests of a run. */
export default function prepare(): () => void {
  ensureBrowser();
  return makeSharedFolder();
}
