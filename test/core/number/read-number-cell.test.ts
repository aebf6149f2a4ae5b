import { expect, test } from "vitest";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { readNumberCell, type NumberCell } from "../../../src/core/number/read-number-cell.ts";
import { count, money, percent, time } from "../../support/readings.ts";

test.each([
  { value: 63, format: "General", reads: { quantity: count(63), sign: "none" } },
  { value: 0.63, format: "0%", reads: { quantity: percent(63), sign: "none" } },
  { value: 0.5132, format: "0.00%", reads: { quantity: percent("51.32"), sign: "none" } },
  { value: -0.03, format: "0%", reads: { quantity: percent(-3), sign: "-" } },
  { value: 0.15, format: "+0%;-0%", reads: { quantity: percent(15), sign: "+" } },
  { value: -0.3165, format: "+0.00%;-0.00%;0%", reads: { quantity: percent("-31.65"), sign: "-" } },
  { value: 0, format: "+0%;-0%", reads: { quantity: percent(0), sign: "none" } },
  { value: 15, format: '"+"0', reads: { quantity: count(15), sign: "+" } },
  { value: 3000, format: "#,##0", reads: { quantity: count(3000), sign: "none" } },
  { value: 4293180, format: '#,##0.00 "€"', reads: { quantity: money(4293180), sign: "none" } },
  {
    value: 12.5,
    format: '_-* #,##0.00\\ [$€-410]_-;\\-* #,##0.00\\ [$€-410]_-;_-* "-"??_-',
    reads: { quantity: money(12.5), sign: "none" },
  },
  { value: 55, format: "[$$-409]#,##0", reads: { quantity: money(55, "USD"), sign: "none" } },
  { value: 7, format: "[$-410]#,##0", reads: { quantity: count(7), sign: "none" } },
  { value: 5, format: '0 "gg"', reads: { quantity: time(5, "day"), sign: "none" } },
  { value: 0.8, format: '"≥ "0%', reads: { quantity: percent(80), sign: "none", comparator: ">=" } },
  { value: 5, format: "[Red]0;[Blue]-0", reads: { quantity: count(5), sign: "none" } },
  // What a formula leaves behind the fifteenth digit is not shown by Excel either.
  { value: 0.1 + 0.2, format: "General", reads: { quantity: count("0.3"), sign: "none" } },
] satisfies { value: number; format: string; reads: NumberCell }[])(
  "$value under $format",
  ({ value, format, reads }) => {
    expect(readNumberCell(value, format, lexiconOf("it"))).toEqual(reads);
  },
);
