import fc from "fast-check";
import type { Actual } from "../../src/core/actual/actual.ts";
import { daysInMonth, type CalendarDate } from "../../src/core/calendar-date.ts";
import { Decimal } from "../../src/core/decimal.ts";
import type { Comparator, Quantity, Unit } from "../../src/core/quantity.ts";
import type { Target } from "../../src/core/target/target.ts";

const units: readonly Unit[] = [
  "number",
  "percent",
  "EUR",
  "USD",
  "GBP",
  "CAD",
  "hour",
  "day",
  "working-day",
  "week",
  "second",
  "month",
  "year",
];

export const anyUnit = (): fc.Arbitrary<Unit> => fc.constantFrom(...units);

/** Up to twelve digits before the mark and six after it. */
export const anyDecimal = (): fc.Arbitrary<Decimal> =>
  fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => new Decimal(`${digits}e-${places}`).plus(0));

export const anyQuantity = (): fc.Arbitrary<Quantity> => fc.record({ value: anyDecimal(), unit: anyUnit() });

export const anyComparator = (): fc.Arbitrary<Comparator> => fc.constantFrom(">=", ">", "<=", "<");

export const anyDate = (): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([year, month, number]) => ({ year, month, day: 1 + (number % daysInMonth(year, month)) }));

/** Words that mean nothing to a reader of any language. */
export const anyQualifier = (): fc.Arbitrary<string> =>
  fc.constantFrom("progetto", "Piano Alfa", "lavori lotto", "strumento (beta)", "Salone");

const anyThreshold = (): fc.Arbitrary<Target> =>
  fc.record({ kind: fc.constant("threshold"), comparator: anyComparator(), bound: anyQuantity() });

/** A plus stands only before a positive number, a minus is the number's own. */
const anyBare = (): fc.Arbitrary<Target> =>
  fc.tuple(anyQuantity(), fc.boolean()).map(([bound, showsPlus]) => {
    const isPlus = showsPlus && bound.value.isPositive() && !bound.value.isZero();
    const sign = bound.value.isNegative() ? "-" : isPlus ? "+" : "none";
    return { kind: "bare", bound, sign } as const;
  });

const anyRange = (): fc.Arbitrary<Target> =>
  fc.tuple(anyDecimal(), anyDecimal(), anyUnit()).map(([a, b, unit]) => ({
    kind: "range",
    lower: { value: Decimal.min(a, b), unit },
    upper: { value: Decimal.max(a, b), unit },
  }));

const anyDeadline = (): fc.Arbitrary<Target> => fc.record({ kind: fc.constant("deadline"), due: anyDate() });

const anyWanted = (): fc.Arbitrary<Target> =>
  fc
    .record(
      {
        wanted: fc.boolean(),
        qualifier: anyQualifier(),
        ceiling: anyQuantity(),
      },
      { requiredKeys: ["wanted"] },
    )
    // Only a yes can have a ceiling.
    .map(({ wanted, qualifier, ceiling }) => ({
      kind: "yes-no",
      wanted,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(ceiling === undefined || !wanted ? {} : { ceiling }),
    }));

const anySeveral = (): fc.Arbitrary<Target> =>
  fc.record({
    kind: fc.constantFrom("all-of", "any-of"),
    parts: fc.array(fc.oneof(anyThreshold(), anyRange(), anyDeadline()), { minLength: 2, maxLength: 4 }),
  });

const noTarget: Target = { kind: "none", words: "-" };

/** Any target that the words of every language can say. */
export const anyTarget = (): fc.Arbitrary<Target> =>
  fc.oneof(
    anyThreshold(),
    anyBare(),
    anyRange(),
    anyDeadline(),
    anyWanted(),
    anySeveral(),
    fc.constant(noTarget),
  );

/** Any actual that the words of every language can say. */
export const anyActual = (): fc.Arbitrary<Actual> =>
  fc.oneof(
    fc.record({ kind: fc.constant("quantity"), quantity: anyQuantity() }),
    fc.record({ kind: fc.constant("bound"), comparator: anyComparator(), bound: anyQuantity() }),
    fc
      .record(
        { answer: fc.boolean(), qualifier: anyQualifier(), by: anyDate() },
        { requiredKeys: ["answer"] },
      )
      .map((parts) => ({ kind: "yes-no" as const, ...parts })),
    fc.record({ kind: fc.constant("date"), date: anyDate() }),
    fc.bigInt({ min: 0n, max: 10000n }).map((share) => ({
      kind: "completion" as const,
      share: { value: new Decimal(`${share}e-4`), unit: "percent" as const },
    })),
    fc.constant<Actual>({ kind: "none", words: "-" }),
  );
