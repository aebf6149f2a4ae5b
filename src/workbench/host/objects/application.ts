import { dateFormats, separators } from "../model/cultures.ts";
import { notEmulated } from "../protocol/host-error.ts";
import { held, type ObjectType } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";
import { booleanOf, oneOf } from "./wire-readers.ts";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
/** As a current Excel says it. */
const CALCULATION_ENGINE = 191_029;
const CALCULATION_KINDS = ["Recalculate", "Full", "FullRebuild"] as const;

export const application: ObjectType<Targets["Application"]> = {
  get: {
    CalculationEngineVersion: () => CALCULATION_ENGINE,
    CalculationMode: (book) => book.calculationMode,
    // A request is answered when all is calculated: nobody ever sees it under way.
    CalculationState: () => "Done",
    DecimalSeparator: (_, { locale }) => separators(locale).decimal,
    ThousandsSeparator: (_, { locale }) => separators(locale).group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (book, value) => {
      book.calculationMode = oneOf(CALCULATION_MODES, value);
    },
  },
  navigate: {
    CultureInfo: (book) => held("CultureInfo", book),
    IterativeCalculation: (book) => held("IterativeCalculation", book),
  },
  call: {
    Calculate: (_, args, host) => {
      host.calculate(oneOf(CALCULATION_KINDS, args.text(0)));
    },
    SuspendApiCalculationUntilNextSync: (_, _args, host) => {
      host.suspendCalculation();
    },
    // There is no screen: whatever is drawn from the book is drawn after the answer.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfo: ObjectType<Targets["CultureInfo"]> = {
  get: { Name: (_, { locale }) => locale },
  navigate: {
    DatetimeFormat: (book) => held("DatetimeFormatInfo", book),
    NumberFormat: (book) => held("NumberFormatInfo", book),
  },
};

export const numberFormatInfo: ObjectType<Targets["NumberFormatInfo"]> = {
  get: {
    NumberDecimalSeparator: (_, { locale }) => separators(locale).decimal,
    NumberGroupSeparator: (_, { locale }) => separators(locale).group,
  },
};

export const datetimeFormatInfo: ObjectType<Targets["DatetimeFormatInfo"]> = {
  get: {
    DateSeparator: (_, { locale }) => known(locale).dateSeparator,
    LongDatePattern: (_, { locale }) => known(locale).longDate,
    LongTimePattern: (_, { locale }) => known(locale).longTime,
    ShortDatePattern: (_, { locale }) => known(locale).shortDate,
    TimeSeparator: (_, { locale }) => known(locale).timeSeparator,
  },
};

function known(locale: string): NonNullable<ReturnType<typeof dateFormats>> {
  const formats = dateFormats(locale);
  if (formats === undefined) throw notEmulated(`DatetimeFormatInfo of ${locale}`);
  return formats;
}

/** Excel's own defaults; circular formulas are never iterated here, so that nothing of it can be set. */
export const iterativeCalculation: ObjectType<Targets["IterativeCalculation"]> = {
  get: { Enabled: () => false, MaxIteration: () => 100, MaxChange: () => 0.001 },
};

export const runtime: ObjectType<Targets["Runtime"]> = {
  get: { EnableEvents: (_, host) => host.eventsEnabled },
  set: {
    EnableEvents: (_, value, host) => {
      host.eventsEnabled = booleanOf(value);
    },
  },
};
