import { createRoot } from "react-dom/client";
import { registerFunctions, type FunctionsPage } from "../functions/register.ts";

registerFunctions(globalThis as unknown as FunctionsPage);
await Office.onReady();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");
createRoot(root).render(<p>Traguardo</p>);
