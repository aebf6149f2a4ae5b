import { cellText, EMPTY } from "../../core/cell.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { cellAddress } from "../../ports/address.ts";
import type { FileTraits } from "../../ports/file-traits.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import {
  formatNumber,
  HAND_OUT_COLUMNS,
  HAND_OUT_FORMAT,
  type HandOutColumn,
  type HandOutColumnKey,
} from "../hand-out/sheet-layout.ts";
import { HAND_OUT_WORDS } from "../hand-out/hand-out-words.ts";
import { fold } from "../headings.ts";
import { findFacts, findForms, visibleSheets, type FoundFacts, type FoundForm } from "./find-form.ts";
import type {
  FileRefusal,
  FileRemark,
  Returned,
  ReturnedCell,
  ReturnedFacts,
  ReturnedRow,
} from "./returned.ts";

/** No centre of any plan has as many. */
const MOST_ROWS = 20_000;
const KEYS = Object.keys(HAND_OUT_COLUMNS) as readonly HandOutColumnKey[];
export const INPUT_KEYS = KEYS.filter((key) => (HAND_OUT_COLUMNS[key] as HandOutColumn).input === true);

/**
 * Reads a returned workbook. Everything is found by its words: sheets may be renamed, rows sorted, deleted or added, columns
 * moved, added or taken away. A returned workbook is hostile input: formulas are told as what was typed, hidden sheets
 * are not read, and nothing is believed before `reconcile` has compared it with the plan.
 *
 * @param file its name as the person gave it
 */
export function readReturned(
  snapshot: Snapshot,
  file: string,
  digest: string,
  traits: FileTraits,
): Result<Returned, FileRefusal> {
  const sheets = visibleSheets(snapshot);
  const facts = findFacts(sheets);
  const format = facts === undefined ? undefined : formatNumber(facts.get("format")?.text ?? "");
  if (facts === undefined || format === undefined) return fail({ code: "not-a-form", facts: {} });
  if (format > HAND_OUT_FORMAT) return fail({ code: "newer-format", facts: { format } });
  const forms = findForms(sheets);
  if (forms.length === 0) return fail({ code: "no-table", facts: {} });
  const rows = forms.flatMap(rowsOf);
  if (rows.length > MOST_ROWS)
    return fail({ code: "too-many-rows", facts: { rows: rows.length, most: MOST_ROWS } });
  return ok({
    file,
    digest,
    traits,
    facts: factTexts(facts),
    rows,
    remarks: [...traitRemarks(traits), ...hiddenSheets(snapshot), ...forms.flatMap(columnRemarks)],
  });
}

const factTexts = (facts: FoundFacts): ReturnedFacts => {
  const text = (key: Parameters<FoundFacts["get"]>[0]): string => facts.get(key)?.text ?? "";
  return {
    administration: text("administration"),
    year: text("year"),
    period: text("period"),
    centreCode: text("centreCode"),
    centreName: text("centreName"),
    compiler: text("compiler"),
    planVersion: text("planVersion"),
  };
};

/** Rows with an ID or something filled in; a repeated heading is none. */
function rowsOf(form: FoundForm): readonly ReturnedRow[] {
  const rows: ReturnedRow[] = [];
  for (let row = form.headingRow + 1; row <= form.sheet.rows.length && rows.length <= MOST_ROWS; row += 1) {
    const filled = (key: HandOutColumnKey): string => {
      const column = form.columns[key];
      return column === undefined ? "" : cellText(form.sheet.rows[row - 1]?.[column] ?? EMPTY);
    };
    if (filled("id") === "" && INPUT_KEYS.every((key) => filled(key) === "")) continue;
    if (fold(filled("id")) === fold(form.headings[form.columns.id ?? 0] ?? "")) continue;
    rows.push({ cells: cellsOf(form, row) });
  }
  return rows;
}

function cellsOf({ sheet, columns }: FoundForm, row: number): ReturnedRow["cells"] {
  const cells: Partial<Record<HandOutColumnKey, ReturnedCell>> = {};
  for (const key of KEYS) {
    const index = columns[key];
    if (index === undefined) continue;
    const column = index + 1;
    const cell = sheet.rows[row - 1]?.[index] ?? EMPTY;
    const hasFormula = sheet.formulas.has(`${row}:${column}`);
    cells[key] = {
      cell,
      at: { sheet: sheet.name, address: cellAddress(row, column) },
      formula: hasFormula ? (sheet.lookUp.formula(row, column) ?? "=") : undefined,
      format: cell.kind === "date" ? sheet.lookUp.numberFormat(row, column) : undefined,
    };
  }
  return cells;
}

function traitRemarks({ hasMacros, externalLinks }: FileTraits): readonly FileRemark[] {
  const [first] = externalLinks;
  return [
    ...(hasMacros ? [{ code: "macros", facts: {} } as const] : []),
    ...(first === undefined
      ? []
      : [{ code: "external-links", facts: { count: externalLinks.length, first } } as const]),
  ];
}

const hiddenSheets = ({ sheets }: Snapshot): readonly FileRemark[] =>
  sheets
    .filter(({ visibility }) => visibility !== "visible")
    .map(({ name }) => ({ code: "hidden-sheet", facts: { sheet: name } }));

/** What the form's own formulas keep of an answer. */
export const isHelper = (heading: string): boolean =>
  Object.values(HAND_OUT_WORDS.bare).some((words) => fold(words) === fold(heading));

/** Columns that are not ours are left alone, and said; so are those of ours that are gone. */
function columnRemarks({ sheet, headingRow, columns, headings }: FoundForm): readonly FileRemark[] {
  const known = new Set(Object.values(columns));
  const extra = headings.flatMap((heading, index): readonly FileRemark[] =>
    heading === "" || known.has(index) || isHelper(heading)
      ? []
      : [
          {
            code: "extra-column",
            facts: { heading },
            at: { sheet: sheet.name, address: cellAddress(headingRow, index + 1) },
          },
        ],
  );
  const missing = KEYS.filter((key) => columns[key] === undefined).map((key): FileRemark => {
    const { it, en } = HAND_OUT_COLUMNS[key];
    return { code: "missing-column", facts: { heading: it, headingEn: en, sheet: sheet.name } };
  });
  return [...extra, ...missing];
}
