import type { CalendarDate } from "../../core/calendar-date.ts";
import { toSerial, type DateSystem } from "../../ports/excel-serial.ts";
import type { CellStyle, LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { textCell, textRow } from "../describe/cells.ts";
import { blankRow, headingRow, sentenceRows, widths } from "../describe/page.ts";
import { ACCENT } from "../describe/palette.ts";
import { withHeights } from "../describe/row-height.ts";
import { BOLD_TEXT, INPUT, SECTION, SUBTITLE, TEXT, TITLE } from "../describe/styles.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { SUBMISSION_STATES } from "../submission-states.ts";
import { filled, HAND_OUT_WORDS, STEPS } from "./hand-out-words.ts";
import {
  FORMAT_MARK,
  HAND_OUT_FACTS,
  HAND_OUT_SHEETS,
  type HandOutFactKey,
  type HandOutFacts,
} from "./sheet-layout.ts";
import { LIVE_WORDS } from "./verdict-formula.ts";

const COLUMNS = widths(24, 64, 48);
/** Column of the entries of the lists. */
const ENTRIES = 1;
const DATE: CellStyle = { ...TEXT, format: "dd/mm/yyyy", align: "left" };
const FACT: CellStyle = { ...TEXT, align: "left" };

export interface Instructions {
  readonly layout: SheetLayout;
  /** Where the entries of the drop-downs stand on it. */
  readonly states: Area;
  readonly answers: Area;
}

/**
 * *Istruzioni*: what the form is and for whom, how it is filled in, and the lists that its drop-downs offer.
 *
 * @param facts of the centre whose workbook it is; undefined for the sheets of all centres, which bear their own
 */
export function describeInstructions(
  facts: HandOutFacts | undefined,
  language: WorkbookLanguage,
  name: string = HAND_OUT_SHEETS.instructions[language],
): Instructions {
  const say = (key: keyof typeof HAND_OUT_WORDS): string => HAND_OUT_WORDS[key][language];
  const title =
    facts === undefined ? say("sharedTitle") : filled(say("instructionsTitle"), { centre: facts.centreName });
  const section = (text: string): LayoutRow => ({ cells: textRow([text], SECTION) });
  const above: readonly LayoutRow[] = [
    { height: 26, cells: textRow([title], TITLE) },
    ...(facts === undefined
      ? []
      : [
          { cells: textRow([facts.administration], SUBTITLE) },
          blankRow(),
          section(say("factsTitle")),
          ...factRows(facts, language),
        ]),
    blankRow(),
    section(say("stepsTitle")),
    ...stepRows(facts === undefined ? "sheet" : "workbook", language),
    blankRow(),
    section(say("listsTitle")),
  ];
  const states = [
    [SUBMISSION_STATES.draft[language], say("draftMeaning")],
    [SUBMISSION_STATES["handed-in"][language], say("sentMeaning")],
  ];
  const answers = [
    [LIVE_WORDS.yes[language], say("yesMeaning")],
    [LIVE_WORDS.no[language], say("noMeaning")],
  ];
  const list = (entry: string, entries: readonly (readonly string[])[]): readonly LayoutRow[] => [
    headingRow([entry, say("listMeaning")]),
    ...entries.map(([word = "", meaning = ""]) => ({
      cells: [textCell(word, BOLD_TEXT), textCell(meaning, TEXT)],
    })),
  ];
  const upToStates = above.length;
  const listed = [...list(say("listEntry"), states), blankRow(), ...list(say("answer"), answers)];
  const areaFrom = (row: number, count: number): Area => ({
    top: row,
    left: ENTRIES,
    bottom: row + count - 1,
    right: ENTRIES,
  });
  return {
    layout: {
      name,
      tabColour: ACCENT,
      columns: COLUMNS,
      rows: withHeights([...above, ...listed], COLUMNS),
      print: { orientation: "landscape", fitToWidth: true, footer: `${name} – ${say("page")}` },
      hideGridLines: true,
      isProtected: true,
    },
    states: areaFrom(upToStates + 2, states.length),
    answers: areaFrom(upToStates + 2 + states.length + 2, answers.length),
  };
}

function factRows(facts: HandOutFacts, language: WorkbookLanguage): readonly LayoutRow[] {
  const cells: Readonly<Record<HandOutFactKey, LayoutCell>> = {
    administration: textCell(facts.administration, FACT),
    year: { value: facts.year ?? null, style: FACT },
    period: textCell(facts.period, FACT),
    centreCode: textCell(facts.centreCode, { ...FACT, format: "@" }),
    centreName: textCell(facts.centreName, FACT),
    compiler: textCell(facts.compiler, { ...INPUT, unlocked: true }),
    handedOutOn: dateCell(facts.handedOutOn),
    due: dateCell(facts.due),
    planVersion: textCell(facts.planVersion, { ...FACT, format: "@" }),
    format: textCell(`${FORMAT_MARK[language]} ${String(facts.format)}`, FACT),
  };
  return (Object.keys(HAND_OUT_FACTS) as HandOutFactKey[]).map((key) => ({
    cells: [textCell(HAND_OUT_FACTS[key][language], BOLD_TEXT), cells[key]],
  }));
}

/** A form is a workbook that we make. */
const NEW_FILE: DateSystem = 1900;

const dateCell = (date: CalendarDate | undefined): LayoutCell => ({
  value: date === undefined ? null : (toSerial(date, NEW_FILE) ?? null),
  style: DATE,
});

/** A number and its sentence, a row a line. */
function stepRows(way: keyof typeof STEPS, language: WorkbookLanguage): readonly LayoutRow[] {
  const values = {
    form: HAND_OUT_SHEETS.form[language],
    handedIn: SUBMISSION_STATES["handed-in"][language],
  };
  return STEPS[way][language].flatMap((step, index) =>
    sentenceRows(`${String(index + 1)}. ${filled(step, values)}`, COLUMNS),
  );
}
