/** How the workbench starts: the query of its address. */
export interface PageOptions {
  /** The founding report, or an empty workbook (`?file=blank`). */
  readonly file: "sample" | "blank";
  /** Of Excel's words, and of separators and dates (`?lang=en`). */
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Where the add-in's page is; its host name must be the workbench's own (`?pane=`). */
  readonly pane: URL;
}

export type Language = "it" | "en";

export const LOCALES = { it: "it-IT", en: "en-US" } as const;

/** Beside the workbench, on the port where `npm start` serves the add-in. */
const ADD_IN = { port: "3000", page: "/taskpane.html" };

export function readOptions(address: URL): PageOptions {
  const query = address.searchParams;
  const pane = new URL(query.get("pane") ?? ADD_IN.page, address);
  if (!query.has("pane")) pane.port = ADD_IN.port;
  return {
    file: query.get("file") === "blank" ? "blank" : "sample",
    language: query.get("lang") === "en" ? "en" : "it",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    pane,
  };
}
