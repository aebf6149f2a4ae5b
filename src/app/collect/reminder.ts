import { formatDate } from "../texts/numbers.ts";
import { collectSpeaker, openWords } from "../texts/collect/collect.ts";
import type { CentreFollowUp, FollowUp } from "./follow-up.ts";

/** A mail that is ready to be sent; nobody sends it but a person. */
export interface Reminder {
  /** "" where the plan has no usable address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** A link that opens the mail program; undefined without an address. */
  readonly mailto: string | undefined;
}

/** Rows that a mail names; mail programs cut longer links. */
const MOST_ROWS = 15;
/** Characters of a name in the mail. */
const LONGEST_NAME = 90;
const ADDRESS = /^[^\s@,;:<>"()[\]\\]{1,64}@[^\s@,;:<>"()[\]\\]{1,255}$/u;

/** The mail to a centre that owes something; undefined for one that does not. */
export function reminderOf(centre: CentreFollowUp, plan: FollowUp): Reminder | undefined {
  if (centre.open.length === 0) return undefined;
  const { language, administration, year, period, due, isOverdue } = plan;
  const say = collectSpeaker(language);
  const what = [period, year === undefined ? "" : String(year)].map((part) => part && ` ${part}`).join("");
  const named = centre.open.slice(0, MOST_ROWS).map((row) => {
    const { code, name } = row;
    const title = [code, name.slice(0, LONGEST_NAME)].filter((part) => part !== "").join(" ");
    return `- ${title}: ${openWords(row, language)}`;
  });
  const others = centre.open.length - named.length;
  const body = [
    centre.head === "" ? say("mail.greeting") : say("mail.greeting-name", { head: centre.head }),
    "",
    say("mail.owed", { centre: centre.centre, what, count: centre.open.length }),
    ...named,
    ...(others > 0 ? [say("mail.others", { count: others })] : []),
    "",
    ...(due === undefined
      ? []
      : [say(isOverdue ? "mail.overdue" : "mail.due", { due: formatDate(due, language) }), ""]),
    say("mail.ask"),
    ...(administration === "" ? [] : ["", administration]),
  ].join("\n");
  const subject = say("mail.subject", { what, centre: centre.centre });
  const to = centre.email
    .split(/[;,\s]+/u)
    .filter((address) => ADDRESS.test(address))
    .join(",");
  return { to, subject, body, mailto: to === "" ? undefined : mailtoOf(to, subject, body) };
}

/** @source RFC 6068: lines end with CRLF, everything but the addresses' own signs is escaped */
const mailtoOf = (to: string, subject: string, body: string): string => {
  const addresses = to
    .split(",")
    .map((address) => encodeURIComponent(address).replace("%40", "@"))
    .join(",");
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
};
