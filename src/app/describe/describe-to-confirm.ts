import { cellText } from "../../core/cell.ts";
import type { LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import { cellKey, type CellKey } from "../sheet-digests.ts";
import { sheetSpeaker, type Say } from "../texts/sheets/sheets.ts";
import { textCell, textRow } from "./cells.ts";
import { choiceLists, LIST_COLUMNS, listValidations, withLists, type OfferedAt } from "./choice-lists.ts";
import { cellsOf, linkTo, type CellsOf } from "./indicator-cells.ts";
import { blankRow, pageLayout, sentenceRows, titleRows, widths, type DescribedSheet } from "./page.ts";
import { askedBecause, proposalFor } from "./proposal.ts";
import { CONFIRM_FIELDS } from "./read-inputs.ts";
import { HEADING, INPUT, INPUT_HEADING, KEY, QUESTION, SECTION, SENTENCE, TEXT } from "./styles.ts";

const READ_COLUMNS = widths(5, 8, 32, 15, 24, 24, 18, 34, 34);
const INPUT_COLUMNS = widths(14, 24, 14, 16, 16, 18);
const COLUMNS = [...READ_COLUMNS, ...INPUT_COLUMNS, ...LIST_COLUMNS];
const FIRST_INPUT = READ_COLUMNS.length + 1;
const FIRST_LIST = FIRST_INPUT + INPUT_COLUMNS.length;
/** Where "sì" is written, beside its label. */
const ALL_COLUMN = 4;

/**
 * *Da confermare*: first the rows that a person has to decide, then the readings that may be confirmed one by one or
 * all at once. Each shows what is written, how we read it and why we ask; the highlighted columns are read back.
 *
 * @source DOMAIN §3: a reading that assumed something still computes, and is listed here
 */
export function describeToConfirm(assessed: AssessedPlan, cells = cellsOf(assessed)): DescribedSheet {
  const { language, rows } = assessed;
  const say = sheetSpeaker(language);
  const toDecide = rows.filter(({ assessment }) => assessment.question === "decide");
  const assumed = rows.filter(({ assessment }) => assessment.question === "confirm");
  const lists = choiceLists(language);
  const head = withLists(
    [
      ...titleRows(say("confirm.title"), assessed).slice(0, -1),
      ...sentenceRows(say("confirm.help"), COLUMNS),
      blankRow(),
      { cells: headings(language, say) },
    ],
    lists,
    FIRST_LIST,
  );
  const decide = [
    part(say("confirm.decide", { count: toDecide.length })),
    ...listed(toDecide, say("confirm.nothing-to-decide"), assessed, cells),
    blankRow(),
    part(say("confirm.readings", { count: assumed.length })),
  ];
  const all = [
    ...head,
    ...decide,
    ...(assumed.length === 0 ? [] : [confirmAllRow(say)]),
    ...listed(assumed, say("confirm.no-readings"), assessed, cells),
  ];
  const allRow = assumed.length === 0 ? undefined : head.length + decide.length + 1;
  const layout: SheetLayout = {
    ...pageLayout("confirm", assessed, {
      columns: COLUMNS,
      rows: all,
      headingRow: head.length,
      frozenColumns: 3,
      isFilledIn: true,
      ...(toDecide.length === 0 ? {} : { tabColour: "#B26A00" }),
    }),
  };
  return {
    role: "confirm",
    layout: {
      ...layout,
      validations: listValidations(
        layout.name,
        lists,
        FIRST_LIST,
        offeredAt(head.length, all.length, allRow),
      ),
    },
    inputCells: inputCellsOf(all),
  };
}

const headings = (language: AssessedPlan["language"], say: Say): readonly LayoutCell[] => [
  ...textRow(
    [
      INDICATOR_COLUMNS.id[language],
      INDICATOR_COLUMNS.code[language],
      INDICATOR_COLUMNS.name[language],
      say("column.cell"),
      say("column.written"),
      say("column.reading"),
      INDICATOR_COLUMNS.verdict[language],
      say("column.why"),
      say("column.proposal"),
    ],
    HEADING,
  ),
  ...textRow(
    CONFIRM_FIELDS.map((field) => INDICATOR_COLUMNS[field][language]),
    INPUT_HEADING,
  ),
];

const part = (title: string): LayoutRow => ({ height: 22, cells: [undefined, ...textRow([title], SECTION)] });

function listed(
  rows: readonly IndicatorRow[],
  whenNone: string,
  assessed: AssessedPlan,
  cells: CellsOf,
): readonly LayoutRow[] {
  if (rows.length === 0) return [{ cells: [undefined, ...textRow([whenNone], SENTENCE)] }];
  return rows.map((row) => askedRow(row, assessed, cells));
}

function askedRow(row: IndicatorRow, assessed: AssessedPlan, cells: CellsOf): LayoutRow {
  const { code, name, reading, verdict, words } = cells(row);
  const { assessment, indicator } = row;
  const { language } = assessed;
  const issueAt = assessment.proof.issues.find(({ at }) => at !== undefined)?.at;
  const link = issueAt ?? linkTo(row);
  return {
    cells: [
      textCell(indicator.key, KEY),
      code,
      name,
      textCell(`${link.sheet}!${link.address}`, TEXT, link),
      textCell(writtenLines(row, assessed), TEXT),
      reading,
      verdict,
      textCell(askedBecause(words), TEXT),
      textCell(proposalFor(assessment, words, language), TEXT),
      ...EMPTY_INPUTS,
    ],
  };
}

/** What the two cells show, a line each. */
const writtenLines = ({ target, actual }: IndicatorRow, { language }: AssessedPlan): string =>
  sheetSpeaker(language)("confirm.reading", { target: cellText(target), actual: cellText(actual) });

const EMPTY_INPUT: LayoutCell = { value: null, style: INPUT };
const EMPTY_INPUTS = CONFIRM_FIELDS.map(() => EMPTY_INPUT);

const confirmAllRow = (say: Say): LayoutRow => ({
  height: 20,
  cells: [undefined, undefined, textCell(say("confirm.all"), QUESTION), EMPTY_INPUT],
});

/** Where the drop-downs stand: below their headings, and beside the question that confirms all. */
function offeredAt(headingRow: number, lastRow: number, allRow: number | undefined): OfferedAt {
  const column = (field: (typeof CONFIRM_FIELDS)[number]): Area => {
    const left = FIRST_INPUT + CONFIRM_FIELDS.indexOf(field);
    return { top: headingRow + 1, left, bottom: lastRow, right: left };
  };
  return {
    decision: column("decision"),
    direction: column("direction"),
    confirmAll:
      allRow === undefined ? undefined : { top: allRow, left: ALL_COLUMN, bottom: allRow, right: ALL_COLUMN },
  };
}

function inputCellsOf(rows: readonly LayoutRow[]): ReadonlySet<CellKey> {
  const inputs = new Set<CellKey>();
  rows.forEach(({ cells }, row) => {
    for (let column = 0; column < cells.length; column += 1)
      if (cells[column]?.style === INPUT) inputs.add(cellKey(row + 1, column + 1));
  });
  return inputs;
}
