import { createRoot } from "react-dom/client";
import sample from "../../../samples/relazione-2021.xlsx";
import { openBook } from "../host/files/open-book.ts";
import type { Book } from "../host/model/book.ts";
import { newBook } from "../host/model/new-book.ts";
import { readOptions, type PageOptions } from "./options.ts";
import "./page.css";
import { TEXTS } from "./texts.ts";
import { App } from "./ui/App.tsx";
import { openWorkbench, type Workbench } from "./workbench.ts";

declare global {
  interface Window {
    /** For the end-to-end tests. */
    workbench?: Workbench;
  }
}

const options = readOptions(new URL(window.location.href));
const texts = TEXTS[options.language];
const first = await firstBook(options);
const book = first ?? newBook(texts.blankName);
const workbench = openWorkbench(options.pane, options.language, book);
window.workbench = workbench;
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");
createRoot(root).render(
  <App
    workbench={workbench}
    options={options}
    firstNotice={options.file === "sample" && first === undefined ? texts.sampleMissing : undefined}
  />,
);

/** The founding report; undefined where a blank workbook is wanted, or the report cannot be had. */
async function firstBook({ file }: PageOptions): Promise<Book | undefined> {
  if (file === "blank") return undefined;
  const response = await fetch(sample);
  if (!response.ok) return undefined;
  return openBook(new Uint8Array(await response.arrayBuffer()), "relazione-2021.xlsx");
}
