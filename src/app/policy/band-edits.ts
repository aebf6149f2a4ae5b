import { decimal } from "../../core/decimal.ts";
import {
  bandsOf,
  DEFAULT_BANDS,
  type BandLevel,
  type BandRow,
  type Bands,
} from "../../core/policy/status-band.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { ColumnCell, Written } from "../../ports/change.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { PlacedBand } from "../read-policy.ts";
import type { TableRow } from "../table-rows.ts";
import { BAND_LEVEL_CHOICES } from "../template/choices.ts";
import { BAND_LEVELS, bandForms, type BandForm } from "./policy-form.ts";
import type { PolicyRefusal } from "./policy-refusal.ts";
import type { Rules } from "./parameter-edits.ts";
import type { RowValues, TableEdits } from "./table-edits.ts";

const COLOUR = /^#[0-9A-F]{6}$/iu;
/** Beyond it a start would be read as points in place of a share. */
const HIGHEST_PERCENT = 200;

export type CheckedBands = Readonly<Record<BandLevel, Bands>>;

/** The form's bands, checked as when they are read. */
export function checkedBands(
  bands: readonly BandForm[],
  cap: Rules["cap"],
): Result<CheckedBands, PolicyRefusal> {
  const levels: Record<BandLevel, Bands> = { ...DEFAULT_BANDS };
  for (const level of BAND_LEVELS) {
    const own = bands.filter((band) => band.level === level);
    if (own.length === 0) return fail({ code: "no-bands", level });
    const unfit = own.find((band) => !isFit(band));
    if (unfit !== undefined) return fail({ code: "band-unfit", level, name: unfit.name });
    const { bands: made, issues } = bandsOf(own.map(bandRow), cap, level);
    if (issues.length > 0) return fail({ code: "bands-faulty", level, issues });
    levels[level] = made;
  }
  return ok(levels);
}

const isFit = ({ name, fromPercent, colour }: BandForm): boolean =>
  name.trim() !== "" &&
  fromPercent >= 0 &&
  fromPercent <= HIGHEST_PERCENT &&
  (colour === "" || COLOUR.test(colour));

const bandRow = ({ name, fromPercent, colour, symbol }: BandForm): BandRow => ({
  name: name.trim(),
  from: decimal(fromPercent).div(100),
  colour: colour === "" ? undefined : colour.toUpperCase(),
  symbol: symbol.trim() === "" ? undefined : symbol.trim(),
});

/**
 * What changes in *Fasce*: levels whose bands are not what they are now. Rows that hold for the plan's year are written
 * over in their order; those that are too many are given to other levels or emptied, further ones are added.
 */
export function bandEdits(
  next: CheckedBands,
  standing: Readonly<Record<BandLevel, readonly PlacedBand[]>>,
  cap: Rules["cap"],
  language: WorkbookLanguage,
): TableEdits {
  const edits: TableEdits["rows"][number][] = [];
  const spare: TableRow[] = [];
  const added: RowValues[] = [];
  for (const level of BAND_LEVELS) {
    const rows = standing[level];
    const now =
      rows.length === 0
        ? DEFAULT_BANDS[level]
        : bandsOf(
            rows.map(({ band }) => band),
            cap,
            level,
          ).bands;
    if (looks(level, now, language) === looks(level, next[level], language)) continue;
    const values = bandValues(level, next[level], language);
    const year = rows[0]?.row.text("year") ?? "";
    rows.forEach(({ row, band }, index) => {
      const wanted = values[index];
      if (wanted === undefined) spare.push(row);
      else edits.push({ row, values: changedOf(wanted, band) });
    });
    const given = { year: { value: year === "" ? null : Number(year) } };
    added.push(...values.slice(rows.length).map((band) => ({ ...band, ...given })));
  }
  const reused = spare.map((row, index) => ({ row, values: added[index] ?? EMPTIED }));
  return { rows: [...edits, ...reused], added: added.slice(spare.length) };
}

/** Only the cells that say something else: "100" stays where 100 % is meant. */
function changedOf(wanted: RowValues, { name, from, colour, symbol }: BandRow): RowValues {
  const kept: Readonly<Record<string, Written>> = {
    name,
    from: from.toNumber(),
    colour: colour ?? null,
    symbol: symbol ?? null,
  };
  const isChanged = (key: string, cell: ColumnCell | undefined): boolean =>
    key !== "level" && cell?.value !== kept[key];
  return Object.fromEntries(Object.entries(wanted).filter(([key, cell]) => isChanged(key, cell)));
}

const EMPTIED: RowValues = Object.fromEntries(
  ["year", "level", "name", "from", "colour", "symbol"].map((key) => [key, { value: null }]),
);

const looks = (level: BandLevel, bands: Bands, language: WorkbookLanguage): string =>
  JSON.stringify(bandForms(level, bands, language));

/** As a person would write them; the default colour and sign of a band are left blank. */
export function bandValues(level: BandLevel, bands: Bands, language: WorkbookLanguage): readonly RowValues[] {
  const plain = bandForms(
    level,
    bands.map((band) => ({ ...band, colour: undefined, symbol: undefined })),
    language,
  );
  return bandForms(level, bands, language).map((band, index): RowValues => {
    const own = (shown: string, usual: string | undefined): ColumnCell => ({
      value: shown === usual ? null : shown,
    });
    return {
      level: { value: BAND_LEVEL_CHOICES[level][language] },
      name: { value: band.name },
      from: { value: band.fromPercent / 100, format: Number.isInteger(band.fromPercent) ? "0%" : "0.0%" },
      colour: own(band.colour, plain[index]?.colour),
      symbol: own(band.symbol, plain[index]?.symbol),
    };
  });
}
