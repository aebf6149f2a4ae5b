import { readFile } from "node:fs/promises";
import { EMPTY } from "../src/core/cell.ts";
import { PERFORMANCE, type Indicator, type Source } from "../src/core/plan.ts";

const TRANSCRIPTION = "samples/relazione-2021/indicators.json";

/** A row of the founding report's transcription, every cell as printed. */
export type ReportRow = Readonly<Record<string, string>>;

/**
 * The founding report again and again, no row like another: the rows of turn 0 are the report's own, those of turn n
 * differ by n. Percentages of target and actual grow by n hundredths of a point (`63%`, turn 17: `63,17%`), other
 * numbers by n (`almeno 2`: `almeno 19`), days move through their month, years stay. Signs and words are the report's,
 * and so are the verdicts. Name and algorithm end with n, each turn has its own operative objectives, and the centres
 * are those of 20 seats.
 */
export async function variedRows(count: number): Promise<readonly ReportRow[]> {
  const report = JSON.parse(await readFile(TRANSCRIPTION, "utf8")) as readonly ReportRow[];
  const turns = Math.ceil(count / report.length);
  const rows = Array.from({ length: turns }, (_, turn) => report.map((row) => variedRow(row, turn))).flat();
  const numbered = rows.slice(0, count).map((row, index) => ({ ...row, row: String(index + 1) }));
  // Out of text and in again: each row has strings of its own, as a file gives them.
  return JSON.parse(JSON.stringify(numbered)) as readonly ReportRow[];
}

/** How many rows differ in what judging reads: target, actual, name, algorithm. */
export const countDistinct = (rows: readonly ReportRow[]): number =>
  new Set(rows.map(({ target, result, name, algorithm }) => [target, result, name, algorithm].join("\n")))
    .size;

/** A row as the plan holds it, its cells text as printed. */
export function indicatorOf(row: ReportRow): Indicator {
  return {
    key: row.row ?? "",
    code: row.code ?? "",
    name: row.name ?? "",
    objective: row.operative_objective_no ?? "",
    scopes: [PERFORMANCE],
    typology: row.type ?? "",
    algorithm: row.algorithm ?? "",
    unit: row.unit ?? "",
    dataSource: row.data_source ?? "",
    target: textSource(row.target),
    actual: textSource(row.result),
    baseline: undefined,
    rulings: {
      decision: undefined,
      confirmedTarget: undefined,
      confirmedActual: undefined,
      direction: undefined,
      reference: undefined,
    },
    due: undefined,
    isCumulative: false,
    weight: undefined,
    method: undefined,
    methodParameters: undefined,
    bands: "",
    centres: (row.responsibility_centres ?? "").split(";"),
    cause: "",
    issues: [],
  };
}

const textSource = (text = ""): Source => ({ cell: text === "" ? EMPTY : { kind: "text", text } });

const SEATS = 20;
const EVERYBODY = "Tutte le aree";

function variedRow(row: ReportRow, turn: number): ReportRow {
  if (turn === 0) return row;
  const centres = (row.responsibility_centres ?? "").split(";");
  const seat = turn % SEATS;
  return {
    ...row,
    name: `${row.name ?? ""}, zona ${turn}`,
    algorithm: `${row.algorithm ?? ""} (zona ${turn})`,
    target: varied(row.target ?? "", turn),
    result: varied(row.result ?? "", turn),
    operative_objective_no: `${row.operative_objective_no ?? ""}.${turn}`,
    responsibility_centres: centres.map((name) => (name === EVERYBODY ? name : `${name} ${seat}`)).join(";"),
  };
}

const FIGURE =
  /(?<!\d)(?:(?<day>\d\d)\.(?<month>0[1-9]|1[0-2])(?![.\d])|(?<year>20[12]\d)(?!\d)|(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<fraction>\d+))?(?<percent>%)?)/gu;

function varied(text: string, turn: number): string {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    result += text.slice(end, match.index) + shifted(match.groups ?? {}, match[0], turn);
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}

function shifted(groups: Readonly<Record<string, string | undefined>>, figure: string, turn: number): string {
  const { day, month, year, whole, fraction = "", percent } = groups;
  if (day !== undefined)
    return `${String(1 + ((Number(day) + turn - 1) % 28)).padStart(2, "0")}.${month ?? ""}`;
  if (year !== undefined || whole === undefined) return figure;
  const digits = Number(whole.replaceAll(".", ""));
  if (percent === undefined) {
    const moved = String(digits + turn);
    const grouped = whole.includes(".") ? moved.replace(/\B(?=(?:\d{3})+$)/gu, ".") : moved;
    return fraction === "" ? grouped : `${grouped},${fraction}`;
  }
  const hundredths = digits * 100 + Number(fraction.padEnd(2, "0")) + turn;
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}%`;
}
