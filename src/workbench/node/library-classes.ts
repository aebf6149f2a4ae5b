import type { LibraryClasses } from "../host/metadata/library-classes.ts";
import { newBook } from "../host/model/new-book.ts";
import { ExcelHost } from "../host/protocol/process-query.ts";
import { Shell } from "../host/shell/shell.ts";
import { harvestClasses } from "../office-internals.ts";
import { officeVersion } from "./office-scripts.ts";
import { openPane } from "./open-pane.ts";

/** What the installed library knows of Excel's object model. @throws Error for a version nobody has read */
export async function libraryClasses(): Promise<LibraryClasses> {
  const shell = new Shell(new ExcelHost({ book: newBook("Prova.xlsx") }), { wait: () => Promise.resolve() });
  const pane = openPane(shell);
  await pane.ready;
  const classes = harvestClasses(pane, officeVersion);
  pane.close();
  return classes;
}
