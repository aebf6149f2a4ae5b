import type { PrintSetup } from "../../ports/layout.ts";
import { pageWords } from "../page-words.ts";
import { PAGE_MARGINS } from "../house-look.ts";

/** Paper, margins, repeated rows, header and footer. */
export function setUpPage(page: Excel.PageLayout, print: PrintSetup): void {
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  // No number of pages for the height: as many as it takes.
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  page.setPrintMargins("Inches", PAGE_MARGINS);
  const { repeatRows, header, footer } = print;
  if (repeatRows !== undefined) page.setPrintTitleRows(`$${repeatRows.from}:$${repeatRows.to}`);
  const words = page.headersFooters.defaultForAllPages;
  words.centerHeader = pageWords(header ?? "");
  words.centerFooter = pageWords(footer ?? "");
}
