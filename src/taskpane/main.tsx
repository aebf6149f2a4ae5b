import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands.ts";
import { registerFunctions, type FunctionsPage } from "../functions/register.ts";
import { PaneRoot } from "./PaneRoot.tsx";
import { keepPreferences, readPreferences } from "./preferences-store.ts";
import { sessionsOfPage } from "./session/start-session.ts";

registerFunctions(globalThis as unknown as FunctionsPage);
await Office.onReady();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");
// A style of the page, set by script: the page's policy forbids it in the markup.
document.body.style.margin = "0";
const sessions = sessionsOfPage(Office, Excel);
let session: ReturnType<typeof sessions> | undefined;
associateCommands(Office, () => {
  if (session === undefined) throw new Error("The pane has no session yet.");
  return session;
});
createRoot(root).render(
  <PaneRoot
    openSession={(language) => (session = sessions(language))}
    displayLanguage={Office.context.displayLanguage}
    // Undefined in Excel on the web, whatever its type says.
    officeBackground={(Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor}
    preferences={readPreferences()}
    onPreferences={(preferences) => void keepPreferences(preferences)}
  />,
);
