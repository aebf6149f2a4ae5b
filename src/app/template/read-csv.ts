import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { fail, ok, type Result } from "../../core/result.ts";
import type { CsvIssue } from "./csv-issue.ts";
import { knownHeadings, type CsvRows } from "./csv-headings.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads the bytes of a CSV file: UTF-8 or, where that is no valid UTF-8, the Windows code page in which Excel saves;
 * comma, semicolon or tab, whichever parts the headings best. Blank lines are left out.
 */
export function readCsv(bytes: Uint8Array): Result<CsvRows, CsvIssue> {
  const text = decode(bytes);
  const readings = DELIMITERS.map((delimiter) => readWith(delimiter, text));
  const rated = readings.map((reading) => ({ reading, rate: reading.ok ? rateOf(reading.value) : -1 }));
  const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  return best.reading;
}

/** The headings found count most; between files without any, the one with more columns. */
const rateOf = (rows: CsvRows): number => knownHeadings(rows) * 1000 + Math.min(999, rows[0]?.length ?? 0);

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
}

function readWith(delimiter: string, text: string): Result<CsvRows, CsvIssue> {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return ok(rows);
  } catch (error) {
    if (error instanceof CsvError) return fail({ code: "csv-unreadable", line: Number(error.lines ?? 1) });
    throw error;
  }
}
