import type { Area } from "../../../ports/snapshot.ts";

/** How a sheet prints; margins in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** `Excel.PaperType`: "A4". */
  paperSize: string;
  /** Either a scale (10–400), or pages to fit into; 0 pages: as many as it takes. */
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  printArea: Area | undefined;
  /** Rows and columns repeated on every page. */
  titleRows: { readonly from: number; readonly to: number } | undefined;
  titleColumns: { readonly from: number; readonly to: number } | undefined;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  firstPageNumber: number | undefined;
  /** By place ("leftHeader", "centerFooter" …) of all pages, with Excel's own codes (&P, &N). */
  headersFooters: { readonly [place: string]: string };
  /** Row numbers above which, and column numbers left of which, a page begins. */
  readonly rowBreaks: number[];
  readonly columnBreaks: number[];
}
