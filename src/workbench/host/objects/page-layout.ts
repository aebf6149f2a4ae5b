import type { Sheet } from "../model/book.ts";
import type { PageLayout } from "../model/page-layout.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { held, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { pageAreas } from "./page-areas.ts";
import { PAPER_SIZES } from "./paper-sizes.ts";
import type { Targets } from "./targets.ts";
import { booleanOf, numberOf, oneOf, wholeNumberOf } from "./wire-readers.ts";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;
const MARGIN_SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type MarginSide = (typeof MARGIN_SIDES)[number];
type Flag =
  | "centerHorizontally"
  | "centerVertically"
  | "printGridlines"
  | "printHeadings"
  | "blackAndWhite"
  | "draftMode";

const FLAGS: Readonly<Record<string, Flag>> = {
  BlackAndWhite: "blackAndWhite",
  CenterHorizontally: "centerHorizontally",
  CenterVertically: "centerVertically",
  DraftMode: "draftMode",
  PrintGridlines: "printGridlines",
  PrintHeadings: "printHeadings",
};

/** In points. */
const MARGINS: Readonly<Record<string, MarginSide>> = {
  BottomMargin: "bottom",
  FooterMargin: "footer",
  HeaderMargin: "header",
  LeftMargin: "left",
  RightMargin: "right",
  TopMargin: "top",
};

export const pageLayout: ObjectType<Targets["PageLayout"]> = {
  get: {
    ...mapped(
      FLAGS,
      (flag) =>
        ({ pageLayout: page }: Sheet): Wire =>
          page[flag],
    ),
    ...mapped(
      MARGINS,
      (side) =>
        ({ pageLayout: page }: Sheet): Wire =>
          page.margins[side],
    ),
    // Microsoft, PageLayout.firstPageNumber: "" numbers the pages by themselves.
    FirstPageNumber: ({ pageLayout: page }) => page.firstPageNumber ?? "",
    Orientation: ({ pageLayout: page }) => page.orientation,
    PaperSize: ({ pageLayout: page }) => page.paperSize,
    PrintOrder: ({ pageLayout: page }) => page.printOrder,
    Zoom: ({ pageLayout: page }) => ({ ...page.zoom }),
  },
  set: {
    ...mapped(FLAGS, (flag) => ({ pageLayout: page }: Sheet, value: Wire): void => {
      page[flag] = booleanOf(value);
    }),
    ...mapped(MARGINS, (side) => ({ pageLayout: page }: Sheet, value: Wire): void => {
      page.margins[side] = numberOf(value, 0);
    }),
    FirstPageNumber: ({ pageLayout: page }, value) => {
      page.firstPageNumber = value === "" ? undefined : wholeNumberOf(value, -32_765, 32_767);
    },
    Orientation: ({ pageLayout: page }, value) => {
      page.orientation = oneOf(ORIENTATIONS, value);
    },
    PaperSize: ({ pageLayout: page }, value) => {
      page.paperSize = oneOf(PAPER_SIZES, value);
    },
    PrintOrder: ({ pageLayout: page }, value) => {
      page.printOrder = oneOf(ORDERS, value);
    },
    Zoom: ({ pageLayout: page }, value) => {
      page.zoom = zoomOf(value);
    },
  },
  navigate: { HeadersFooters: (sheet) => held("HeaderFooterGroup", sheet) },
  call: {
    ...pageAreas,
    SetPrintMargins: ({ pageLayout: page }, args) => {
      const unit = POINTS[oneOf(["Points", "Inches", "Centimeters"], args.text(0))];
      const given = membersOf(args.wire(1) ?? null);
      for (const side of MARGIN_SIDES) {
        const length = given[side] ?? null;
        if (length !== null) page.margins[side] = numberOf(length, 0) * unit;
      }
    },
  },
};

function mapped<V, M>(table: Readonly<Record<string, V>>, member: (value: V) => M): Record<string, M> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, member(value)]));
}

/** A scale, or pages to fit into; of these, none given (or 0, as it is read) means as many as it takes. */
function zoomOf(value: Wire): PageLayout["zoom"] {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = membersOf(value);
  if (horizontalFitToPages === null && verticalFitToPages === null) {
    return { scale: wholeNumberOf(scale, 10, 400) };
  }
  return {
    horizontalFitToPages: wholeNumberOf(horizontalFitToPages ?? 0, 0, 32_767),
    verticalFitToPages: wholeNumberOf(verticalFitToPages ?? 0, 0, 32_767),
  };
}

function membersOf(value: Wire): Readonly<Record<string, Wire>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Wire>>;
}
