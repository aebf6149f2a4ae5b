import type { Book, Sheet } from "./book.ts";
import { NORMAL_FORMAT } from "./cell-format.ts";
import { CellGrid } from "./cell-grid.ts";
import type { PageLayout } from "./page-layout.ts";

/** A book of one blank sheet, as Excel opens it on an Italian desk. */
export function newBook(name: string): Book {
  const book: Omit<Book, "active"> = {
    name,
    sheets: [],
    names: [],
    dateSystem: 1900,
    calculationMode: "Automatic",
    defaultFormat: NORMAL_FORMAT,
    properties: {
      title: "",
      subject: "",
      author: "",
      lastAuthor: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      revisionNumber: 0,
      creationDate: "2021-01-01T00:00:00Z",
      custom: new Map(),
    },
    settings: new Map(),
    customXmlParts: [],
    isStructureProtected: false,
    carried: undefined,
    lastId: 0,
  };
  const sheet = newSheet(book, "Foglio1");
  book.sheets.push(sheet);
  return Object.assign(book, { active: sheet });
}

/** A blank sheet of this book; where it goes among the others is for the caller. */
export function newSheet(book: Pick<Book, "lastId">, name: string): Sheet {
  return {
    id: newId(book),
    name,
    visibility: "Visible",
    tabColour: "",
    cells: new CellGrid(),
    rows: new Map(),
    columns: new Map(),
    standardHeight: 15,
    standardWidth: 8.43,
    merges: [],
    tables: [],
    names: [],
    conditionalRules: [],
    validations: [],
    charts: [],
    comments: [],
    notes: [],
    links: new Map(),
    filter: undefined,
    freeze: undefined,
    showGridlines: true,
    showHeadings: true,
    protection: undefined,
    pageLayout: newPageLayout(),
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    customProperties: new Map(),
    carried: undefined,
  };
}

/** Excel's "Normal" margins, on A4. */
const newPageLayout = (): PageLayout => ({
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  firstPageNumber: undefined,
  headersFooters: {},
  rowBreaks: [],
  columnBreaks: [],
});

/** "{0000000N-0001-0000-0000-000000000000}", N in hexadecimal: the shape of Excel's ids, but the same at every run. */
export function newId(book: Pick<Book, "lastId">): string {
  book.lastId += 1;
  return `{${book.lastId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}
