import { expect, test } from "vitest";
import { followUp, type FollowUp, type FollowUpTerms } from "../../../src/app/collect/follow-up.ts";
import { reminderOf } from "../../../src/app/collect/reminder.ts";
import type { CalendarDate } from "../../../src/core/calendar-date.ts";
import type { SheetSnapshot } from "../../../src/ports/snapshot.ts";
import { tableSheet } from "../../support/snapshot.ts";
import { planSnapshot, ROWS, submissionsTable, type Row } from "./forms.ts";

const PERIODS = tableSheet("Periodi", "Periodi", [
  ["Anno", "Periodo", "Al", "Termine di trasmissione"],
  [2021, "I semestre", "30/06/2021", "31/07/2021"],
  [2021, "Anno", "31/12/2021", "31/01/2022"],
]);
const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });

function followed(
  handedIn: readonly Row[],
  given: Partial<FollowUpTerms> & {
    readonly rows?: readonly Row[];
    readonly more?: readonly SheetSnapshot[];
  } = {},
): FollowUp {
  const { rows = ROWS, more = [PERIODS], ...terms } = given;
  const found = followUp(planSnapshot(rows, submissionsTable(...handedIn), ...more), {
    asOf: undefined,
    today: day(2022, 2, 10),
    period: undefined,
    language: undefined,
    ...terms,
  });
  if (!found.ok) throw new Error(found.issue.code);
  return found.value;
}

const row = (
  id: string,
  centre: string,
  value: number,
  state: string,
  date: string,
  period = "Anno",
  cause = "",
): Row => [id, centre, period, value, cause, "", "", state, "", date, "", "", ""];

test("who has handed in, who was late, what is incomplete, and who owes all; a centre with nothing to fill in is left out", () => {
  const { centres, period, due, isOverdue } = followed([
    row("I001", "Area A", 5, "accettato", "20/01/2022"),
    row("I001", "Area A", 9, "bozza", "09/02/2022"),
    row("I003", "Area A", 12, "accettato", "05/02/2022"),
    row("I004", "Area A", 60, "trasmesso", "20/01/2022"),
    row("I004", "Area B", 50, "bozza", "20/01/2022"),
    row("I002", "Area B", 50, "sostituito", "20/01/2022"),
  ]);
  expect([period, due, isOverdue]).toEqual(["Anno", day(2022, 1, 31), true]);
  expect(centres.map(({ centre, state, asked, late, open }) => [centre, state, asked, late, open])).toEqual([
    ["Area A", "late", 3, 1, []],
    [
      "Area B",
      "incomplete",
      2,
      0,
      [
        { id: "I002", code: "1.2", name: "Pratiche", because: ["nothing"], remark: "" },
        { id: "I004", code: "1.4", name: "Ore", because: ["draft"], remark: "" },
      ],
    ],
  ]);
});

test("a missed target without its cause is incomplete; a returned value is to be corrected", () => {
  const { centres } = followed([
    row("I001", "Area A", 3, "trasmesso", "20/01/2022"),
    row("I003", "Area A", 3, "trasmesso", "20/01/2022", "Anno", "pioggia"),
    row("I004", "Area A", 60, "restituito", "20/01/2022"),
  ]);
  expect(centres[0]?.open.map(({ id, because }) => [id, because])).toEqual([
    ["I001", ["cause"]],
    ["I004", ["returned"]],
  ]);
});

test("of what was decided to be left out nobody owes anything", () => {
  const { centres } = followed([], {
    rows: ROWS.map((one) => (one[0] === "I001" ? one.with(10, "escluso") : one)),
  });
  expect(centres[0]?.open.map(({ id }) => id)).toEqual(["I003", "I004"]);
});

test("a value that was given back stays to be corrected until it is handed in, whatever drafts come", () => {
  const returned: Row = [
    "I003",
    "Area A",
    "Anno",
    3,
    "",
    "",
    "manca l'atto",
    "restituito",
    "",
    "",
    "",
    "",
    "",
  ];
  const openAfter = (state: string): unknown =>
    followed([returned, row("I003", "Area A", 12, state, "20/01/2022")]).centres[0]?.open.find(
      ({ id }) => id === "I003",
    );
  expect(openAfter("bozza")).toMatchObject({ because: ["returned"], remark: "manca l'atto" });
  expect(openAfter("trasmesso")).toBeUndefined();
  expect(openAfter("accettato")).toBeUndefined();
});

test.each<{
  readonly what: string;
  readonly given: Partial<FollowUpTerms>;
  readonly period: string;
  readonly overdue: boolean;
}>([
  {
    what: "the last period that has ended",
    given: { asOf: day(2021, 8, 1) },
    period: "I semestre",
    overdue: true,
  },
  {
    what: "its last day itself is in time",
    given: { asOf: day(2021, 7, 31) },
    period: "I semestre",
    overdue: false,
  },
  {
    what: "before any has ended, the first",
    given: { asOf: day(2021, 3, 1) },
    period: "I semestre",
    overdue: false,
  },
  { what: "the one that is asked", given: { period: "i SEMESTRE" }, period: "I semestre", overdue: true },
])("$what: $period", ({ given, period, overdue }) => {
  const found = followed([], given);
  expect([found.period, found.isOverdue]).toEqual([period, overdue]);
});

test("a period that the plan does not have is refused with those it has", () => {
  const found = followUp(planSnapshot(ROWS, PERIODS), {
    asOf: undefined,
    today: day(2022, 1, 1),
    period: "III trimestre",
    language: undefined,
  });
  expect(found).toEqual({
    ok: false,
    issue: { code: "period-unknown", period: "III trimestre", known: "I semestre, Anno" },
  });
});

test("without periods a value that the office has typed into the plan is there", () => {
  const rows = ROWS.map((one) => (one[0] === "I001" ? one.with(4, 5) : one));
  const { centres } = followed([], { rows, more: [] });
  expect(centres[0]?.open.map(({ id }) => id)).toEqual(["I003", "I004"]);
});

test("the mail names what is owed and by when, and its link opens a mail program", () => {
  const found = followed([row("I001", "Area A", 5, "accettato", "20/01/2022")]);
  const [a, b] = found.centres.map((centre) => reminderOf(centre, found));
  expect(a).toMatchObject({
    to: "a@ente.it",
    subject: "Consuntivi Anno 2021: Area A",
    body: [
      "Buongiorno,",
      "",
      "per i consuntivi Anno 2021 del centro «Area A» mancano ancora 2 dati:",
      "- 1.3 Eventi: valore non trasmesso",
      "- 1.4 Ore: valore non trasmesso",
      "",
      "Il termine di trasmissione era il 31.01.2022.",
      "",
      "Chiediamo di completare la scheda e di impostare lo stato «trasmesso»; se è stata ricevuta come file, di rispedirla. Grazie.",
      "",
      "Camera di prova",
    ].join("\n"),
  });
  expect(decodeURIComponent(a?.mailto ?? "").replaceAll("\r\n", "\n")).toBe(
    `mailto:a@ente.it?subject=${a?.subject}&body=${a?.body}`,
  );
  expect([b?.to, b?.mailto]).toEqual(["", undefined]);
});

test("an address that would add recipients or headers is no address", () => {
  const found = followed([]);
  const [centre] = found.centres;
  if (centre === undefined) throw new Error("no centre");
  const to = (email: string): string | undefined =>
    reminderOf({ ...centre, email }, found)?.mailto?.replace(/\?.*$/u, "");
  expect(["x@ente.it?bcc=y@z.it", "a@b.it, c@d.it", "a&b@c.it", "<a@b.it>"].map(to)).toEqual([
    undefined,
    "mailto:a@b.it,c@d.it",
    "mailto:a%26b@c.it",
    undefined,
  ]);
});
