import { ensureBrowser } from "./ensure-browser.ts";
import { makeSharedFolder } from "./shared-folder.ts";

/** Before all tests of a run. The processes in which they run inherit where the browser is. */
export default function prepare(): () => void {
  process.env["TRAGUARDO_BROWSER"] = ensureBrowser();
  return makeSharedFolder();
}
