import type { CheckCode, Severity } from "../check/plan-check.ts";
import type { PlanFinding } from "../check/check-plan.ts";
import type { IssueCode } from "../../core/issue.ts";
import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../plan-layout.ts";
import { issueWords, located, type IssueWords } from "./evaluation/sentences.ts";
import { formatIsoText } from "./numbers.ts";
import { speakerOf, type Speaker } from "./speaker.ts";
import { directionWord } from "./words.ts";

/** What a check looks for, where its rule comes from, what was found and what to do about it. */
/** These word what the reading found. */
const READ = ["unreadable-entry", "weights", "plan-changes"] as const satisfies readonly CheckCode[];
type Worded = Exclude<CheckCode, (typeof READ)[number]>;
type Key =
  | `title.${CheckCode}`
  | `source.${CheckCode}`
  | `what.${Worded}`
  | `remedy.${Worded}`
  | `severity.${Severity}`
  | "counts"
  | "nothing"
  | "blank";

const it: Readonly<Record<Key, string>> = {
  blank: "vuoto",
  counts:
    "{rows, plural, one {# indicatore controllato} other {# indicatori controllati}}: {errors, plural, =0 {nessun errore} one {# errore} other {# errori}}, {warnings, plural, =0 {nessun avviso} one {# avviso} other {# avvisi}}, {hints, plural, =0 {nessun suggerimento} one {# suggerimento} other {# suggerimenti}}.",
  nothing: "Nel piano non c’è nulla da sistemare.",
  "severity.error": "Errore",
  "severity.warning": "Avviso",
  "severity.hint": "Suggerimento",

  "title.unreadable-entry": "Celle che non si leggono",
  "source.unreadable-entry": "regola della casa: una cella non letta non vale per supposizione",
  "title.target-unreadable": "Target illeggibile",
  "source.target-unreadable":
    "D.Lgs. 150/2009, art. 5, c. 2, lett. b: obiettivi specifici e misurabili in termini concreti e chiari",
  "what.target-unreadable":
    "il target «{target}» non è in una forma riconosciuta: a fine anno non si potrà valutare",
  "remedy.target-unreadable":
    "riscriverlo con un numero, una data o un sì/no (per esempio: >= 80%, entro il 30/06, sì)",
  "title.target-absent": "Target assente",
  "source.target-absent":
    "D.Lgs. 150/2009, art. 5, c. 2, lett. b: obiettivi specifici e misurabili in termini concreti e chiari",
  "what.target-absent": "il target manca («{target}»)",
  "remedy.target-absent": "indicare il valore atteso, oppure togliere l’indicatore dal piano",
  "title.target-in-words": "Target a parole",
  "source.target-in-words":
    "D.Lgs. 150/2009, art. 5, c. 2, lett. b: obiettivi specifici e misurabili in termini concreti e chiari",
  "what.target-in-words":
    "il target «{target}» è uno stadio di lavoro, senza numero, data o sì/no: uno stadio diverso non si potrà misurare",
  "remedy.target-in-words":
    "aggiungere una data («{target} entro il …»), oppure chiedere un sì/no o una percentuale",
  "title.direction-contradictory": "Direzioni scritte che si contraddicono",
  "source.direction-contradictory": "regola della casa: tra due indicazioni scritte nessuna prevale",
  "what.direction-contradictory": "«{words}» dice {direction}, «{against}» il contrario",
  "remedy.direction-contradictory": "correggere quella sbagliata: altrimenti la riga resta da verificare",
  "title.direction-ambiguous": "Parole che indicano direzioni opposte",
  "source.direction-ambiguous": "regola della casa: la direzione si deduce solo da parole concordi",
  "what.direction-ambiguous": "«{words}» fa pensare {direction}, «{against}» il contrario",
  "remedy.direction-ambiguous": "scrivere la Direzione (crescente o decrescente)",
  "title.direction-missing": "Direzione assente",
  "source.direction-missing": "regola della casa: una direzione presunta va confermata",
  "what.direction-missing": "nulla dice se è meglio un valore maggiore o minore; si presumerebbe maggiore",
  "remedy.direction-missing": "scrivere la Direzione, oppure il segno nel target (>= o <=)",
  "title.direction-inferred": "Direzione dedotta dalle parole",
  "source.direction-inferred": "regola della casa: una direzione dedotta va confermata",
  "what.direction-inferred":
    "{count, plural, one {un indicatore lascia} other {# indicatori lasciano}} dedurre la direzione da nome, algoritmo o segno: {codes}",
  "remedy.direction-inferred":
    "scrivere la Direzione, oppure il segno nel target (>= o <=), e a fine anno non sarà chiesta",
  "title.algorithm-measures": "Sì/no chiesto, misura promessa",
  "source.algorithm-measures": "regola della casa: target e algoritmo devono dare la stessa cosa",
  "what.algorithm-measures":
    "il target «{target}» chiede un sì/no, ma l’algoritmo «{algorithm}» dà una misura",
  "remedy.algorithm-measures":
    "scrivere come target il valore che l’algoritmo deve dare, oppure «sì/no» come algoritmo",
  "title.algorithm-answers": "Misura o data chiesta, sì/no promesso",
  "source.algorithm-answers": "regola della casa: target e algoritmo devono dare la stessa cosa",
  "what.algorithm-answers":
    "il target «{target}» è un valore o una data, ma l’algoritmo «{algorithm}» dà un sì/no",
  "remedy.algorithm-answers":
    "scrivere come algoritmo che cosa si misura (per esempio: data di fine lavori), oppure «sì» come target",
  "title.increment-as-index": "Incremento calcolato come indice",
  "source.increment-as-index": "regola della casa: t/(t−1) è un indice; un incremento è (t − t-1)/t-1",
  "what.increment-as-index":
    "il nome promette una variazione, ma l’algoritmo «{algorithm}» è un indice: un risultato dell’87 % sarebbe un calo del 13 %. Il target è «{target}»",
  "remedy.increment-as-index":
    "scrivere l’algoritmo come (t − t-1)/t-1, oppure un target sull’indice (per esempio >= 105%)",
  "title.target-already-met": "Target già raggiunto in partenza",
  "source.target-already-met":
    "D.Lgs. 150/2009, art. 5, c. 2, lett. c: obiettivi tali da determinare un significativo miglioramento",
  "what.target-already-met": "il valore di partenza «{baseline}» raggiunge già il target «{target}»",
  "remedy.target-already-met":
    "alzare il target, oppure dire nella nota metodologica perché basta mantenere il valore",
  "title.date-outside": "Data fuori dall’anno del piano",
  "source.date-outside":
    "D.Lgs. 150/2009, art. 5, c. 2, lett. d: obiettivi riferibili ad un arco temporale determinato, di norma un anno",
  "what.date-outside": "la data {date} non è nel {year}, l’anno del piano",
  "remedy.date-outside": "correggere la data, oppure chiedere per quest’anno una tappa",
  "title.year-missing": "Date senza anno in un piano senza anno",
  "source.year-missing":
    "D.Lgs. 150/2009, art. 5, c. 2, lett. d: obiettivi riferibili ad un arco temporale determinato, di norma un anno",
  "what.year-missing":
    "il piano non dice di quale anno è, e {count, plural, one {un target chiede} other {# target chiedono}} una data senza anno: {codes}. A fine anno non si {count, plural, one {potrà} other {potranno}} valutare",
  "remedy.year-missing":
    "scrivere il parametro «Anno del piano», oppure l’anno nell’intestazione del target (per esempio: TARGET 2026) o nelle date",
  "title.year-unlike": "Titolo o intestazione di un altro anno",
  "source.year-unlike": "regola della casa: l’anno del piano completa le date senza anno",
  "what.year-unlike": "«{text}» nomina il {named}, ma il piano è del {year}",
  "remedy.year-unlike": "correggere il testo, oppure il parametro Anno del piano",
  "title.pira-field-missing": "Elementi che il PIRA richiede",
  "source.pira-field-missing":
    "DPCM 18 settembre 2012, art. 3 (tipologia, unità, fonte, algoritmo, target) e art. 4 (centro di responsabilità)",
  "what.pira-field-missing":
    "{count, plural, one {un indicatore PIRA è} other {# indicatori PIRA sono}} senza {fields}: {codes}",
  "remedy.pira-field-missing": "compilare ciò che manca",
  "title.plan-changes": "Rimodulazioni da verificare",
  "source.plan-changes":
    "D.Lgs. 150/2009, art. 6: le modifiche in corso d’anno, con atto e motivo, sono nella relazione",
  "title.weights": "Pesi che non tornano",
  "source.weights": "regola della casa: pesi per tutti o per nessuno, in totale 100",
  "title.centre-missing": "Indicatore senza centro",
  "source.centre-missing":
    "regola della casa: ogni indicatore ha chi ne risponde (per il PIRA: DPCM 18 settembre 2012, art. 4)",
  "what.centre-missing": "l’indicatore «{name}» non ha un centro di responsabilità",
  "remedy.centre-missing": "indicare chi ne risponde",
  "title.centre-nobody": "Nessuno a cui chiedere",
  "source.centre-nobody": "regola della casa: a fine anno il consuntivo va chiesto a una persona",
  "what.centre-nobody":
    "di {count, plural, one {un indicatore risponde} other {# indicatori risponde}} «{name}», cioè tutta l’amministrazione, senza responsabile né e-mail",
  "remedy.centre-nobody":
    "indicare nella tabella Centri un responsabile o un indirizzo, oppure affidare gli indicatori a un ufficio",
  "title.centre-idle": "Centro senza indicatori",
  "source.centre-idle": "regola della casa: un centro elencato partecipa al piano",
  "what.centre-idle": "il centro «{name}» non ha indicatori",
  "remedy.centre-idle":
    "controllare se il nome è scritto in altro modo nelle righe, o se manca un suo indicatore",
  "title.duplicate-code": "Codice ripetuto",
  "source.duplicate-code": "regola della casa: la chiave è l’ID, ma un codice doppio confonde chi legge",
  "what.duplicate-code": "il codice {code} è già quello di «{name}» (cella {first})",
  "remedy.duplicate-code": "dare a uno dei due un altro codice",
  "title.same-subject": "Stesso oggetto in due righe",
  "source.same-subject": "regola della casa: una cosa misurata due volte ha un solo valore",
  "what.same-subject":
    "sembra lo stesso oggetto di «{name}» ({other}, cella {first}), con altri valori: qui {own}, là {values}",
  "remedy.same-subject":
    "se è lo stesso, tenere una riga sola o gli stessi valori; altrimenti dire nel nome che cosa cambia",
  "title.result-impossible": "Risultato oltre il possibile",
  "source.result-impossible": "regola della casa: una parte non supera il suo tutto",
  "what.result-impossible":
    "il consuntivo «{actual}» supera il 100 %, ma nell’algoritmo «{algorithm}» il numeratore è parte del denominatore",
  "remedy.result-impossible":
    "controllare il dato, oppure correggere l’algoritmo (per esempio: budget iniziale o assestato)",
};

const en: Readonly<Record<Key, string>> = {
  blank: "blank",
  counts:
    "{rows, plural, one {# indicator} other {# indicators}} checked: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {hints, plural, =0 {no hints} one {# hint} other {# hints}}.",
  nothing: "There is nothing to mend in the plan.",
  "severity.error": "Error",
  "severity.warning": "Warning",
  "severity.hint": "Hint",

  "title.unreadable-entry": "Cells that cannot be read",
  "source.unreadable-entry": "house rule: a cell that was not read is never guessed",
  "title.target-unreadable": "Unreadable target",
  "source.target-unreadable":
    "Legislative Decree 150/2009, art. 5(2)(b): specific objectives, measurable in concrete and clear terms",
  "what.target-unreadable":
    "the target “{target}” has no form that is known: it cannot be judged at the year's end",
  "remedy.target-unreadable":
    "rewrite it with a number, a date or a yes/no (such as >= 80%, by 30 June, yes)",
  "title.target-absent": "No target",
  "source.target-absent":
    "Legislative Decree 150/2009, art. 5(2)(b): specific objectives, measurable in concrete and clear terms",
  "what.target-absent": "there is no target (“{target}”)",
  "remedy.target-absent": "state the expected value, or take the indicator out of the plan",
  "title.target-in-words": "Target in words",
  "source.target-in-words":
    "Legislative Decree 150/2009, art. 5(2)(b): specific objectives, measurable in concrete and clear terms",
  "what.target-in-words":
    "the target “{target}” is a stage of work, without number, date or yes/no: another stage cannot be measured",
  "remedy.target-in-words": "add a date (“{target} by …”), or ask for a yes/no or a percentage",
  "title.direction-contradictory": "Written directions that contradict each other",
  "source.direction-contradictory": "house rule: of two written signs neither prevails",
  "what.direction-contradictory": "“{words}” says {direction}, “{against}” the opposite",
  "remedy.direction-contradictory": "correct the wrong one: otherwise the row is left to be reviewed",
  "title.direction-ambiguous": "Words that point both ways",
  "source.direction-ambiguous": "house rule: a direction is inferred only from words that agree",
  "what.direction-ambiguous": "“{words}” suggests {direction}, “{against}” the opposite",
  "remedy.direction-ambiguous": "write the Direction (increasing or decreasing)",
  "title.direction-missing": "No direction",
  "source.direction-missing": "house rule: an assumed direction is to be confirmed",
  "what.direction-missing": "nothing tells whether higher or lower is better; higher would be assumed",
  "remedy.direction-missing": "write the Direction, or the sign in the target (>= or <=)",
  "title.direction-inferred": "Direction inferred from words",
  "source.direction-inferred": "house rule: an inferred direction is to be confirmed",
  "what.direction-inferred":
    "{count, plural, one {one indicator leaves} other {# indicators leave}} the direction to name, algorithm or sign: {codes}",
  "remedy.direction-inferred":
    "write the Direction, or the sign in the target (>= or <=), and it will not be asked at the year's end",
  "title.algorithm-measures": "Yes/no asked, measure promised",
  "source.algorithm-measures": "house rule: target and algorithm give the same thing",
  "what.algorithm-measures":
    "the target “{target}” asks for a yes/no, but the algorithm “{algorithm}” gives a measure",
  "remedy.algorithm-measures":
    "write as target the value that the algorithm shall give, or “yes/no” as algorithm",
  "title.algorithm-answers": "Measure or date asked, yes/no promised",
  "source.algorithm-answers": "house rule: target and algorithm give the same thing",
  "what.algorithm-answers":
    "the target “{target}” is a value or a date, but the algorithm “{algorithm}” gives a yes/no",
  "remedy.algorithm-answers":
    "write as algorithm what is measured (such as: date of completion), or “yes” as target",
  "title.increment-as-index": "Increase computed as an index",
  "source.increment-as-index": "house rule: t/(t−1) is an index; an increase is (t − t-1)/t-1",
  "what.increment-as-index":
    "the name promises a change, but the algorithm “{algorithm}” is an index: a result of 87% would be a fall of 13%. The target is “{target}”",
  "remedy.increment-as-index":
    "write the algorithm as (t − t-1)/t-1, or a target for the index (such as >= 105%)",
  "title.target-already-met": "Target met from the start",
  "source.target-already-met":
    "Legislative Decree 150/2009, art. 5(2)(c): objectives such as to bring a significant improvement",
  "what.target-already-met": "the baseline “{baseline}” meets the target “{target}” already",
  "remedy.target-already-met":
    "raise the target, or say in the methodological note why keeping the value is enough",
  "title.date-outside": "Date outside the plan's year",
  "source.date-outside":
    "Legislative Decree 150/2009, art. 5(2)(d): objectives that refer to a set period, usually one year",
  "what.date-outside": "the date {date} is not in {year}, the plan's year",
  "remedy.date-outside": "correct the date, or ask for a milestone of this year",
  "title.year-missing": "Dates without a year in a plan without a year",
  "source.year-missing":
    "Legislative Decree 150/2009, art. 5(2)(d): objectives that refer to a set period, usually one year",
  "what.year-missing":
    "the plan does not say of which year it is, and {count, plural, one {a target asks} other {# targets ask}} for a date without one: {codes}. At the year's end {count, plural, one {it} other {they}} cannot be judged",
  "remedy.year-missing":
    "write the parameter Plan year, or the year in the target's heading (such as TARGET 2026) or in the dates",
  "title.year-unlike": "Title or heading of another year",
  "source.year-unlike": "house rule: the plan's year completes dates without one",
  "what.year-unlike": "“{text}” names {named}, but the plan is of {year}",
  "remedy.year-unlike": "correct the text, or the parameter Plan year",
  "title.pira-field-missing": "What the PIRA asks for",
  "source.pira-field-missing":
    "DPCM of 18 September 2012, art. 3 (typology, unit, source, algorithm, target) and art. 4 (responsibility centre)",
  "what.pira-field-missing":
    "{count, plural, one {one PIRA indicator has} other {# PIRA indicators have}} no {fields}: {codes}",
  "remedy.pira-field-missing": "fill in what is missing",
  "title.plan-changes": "Re-targets to look at",
  "source.plan-changes":
    "Legislative Decree 150/2009, art. 6: changes during the year are in the report, with act and reason",
  "title.weights": "Weights that do not add up",
  "source.weights": "house rule: weights for all or for none, 100 in total",
  "title.centre-missing": "Indicator without centre",
  "source.centre-missing":
    "house rule: somebody answers for every indicator (for the PIRA: DPCM of 18 September 2012, art. 4)",
  "what.centre-missing": "the indicator “{name}” has no responsibility centre",
  "remedy.centre-missing": "state who answers for it",
  "title.centre-nobody": "Nobody to ask",
  "source.centre-nobody": "house rule: at the year's end the actual is asked of a person",
  "what.centre-nobody":
    "“{name}”, that is the whole administration, answers for {count, plural, one {one indicator} other {# indicators}}, with neither head nor e-mail",
  "remedy.centre-nobody":
    "give a head or an address in the table Centres, or entrust the indicators to an office",
  "title.centre-idle": "Centre without indicators",
  "source.centre-idle": "house rule: a centre that is listed takes part in the plan",
  "what.centre-idle": "the centre “{name}” has no indicators",
  "remedy.centre-idle": "look whether rows write its name in another way, or an indicator of it is missing",
  "title.duplicate-code": "Repeated code",
  "source.duplicate-code": "house rule: the key is the ID, but a code given twice confuses readers",
  "what.duplicate-code": "the code {code} is that of “{name}” already (cell {first})",
  "remedy.duplicate-code": "give one of them another code",
  "title.same-subject": "One subject in two rows",
  "source.same-subject": "house rule: a thing that is measured twice has one value",
  "what.same-subject":
    "it seems to be about the same as “{name}” ({other}, cell {first}), with other values: here {own}, there {values}",
  "remedy.same-subject":
    "if it is the same, keep one row or the same values; else say in the name what differs",
  "title.result-impossible": "Result beyond what is possible",
  "source.result-impossible": "house rule: a part does not exceed its whole",
  "what.result-impossible":
    "the actual “{actual}” exceeds 100%, but in the algorithm “{algorithm}” the numerator is a part of the denominator",
  "remedy.result-impossible":
    "look at the figure, or correct the algorithm (such as: initial or revised budget)",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<Key>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};
export const checkSpeaker = (language: WorkbookLanguage): Speaker<Key> => SPEAKERS[language];

const isRead = (code: CheckCode): code is (typeof READ)[number] => READ.some((one) => one === code);

/** What was found and what to do about it, as clauses. */
export function checkWords({ code, facts }: PlanFinding, language: WorkbookLanguage): IssueWords {
  if (isRead(code)) {
    const { issue, ...others } = facts;
    return issueWords({ code: issue as IssueCode, facts: others }, language);
  }
  const say = SPEAKERS[language];
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, factWords(name, fact, language)]),
  );
  return { what: say(`what.${code}`, values), remedy: say(`remedy.${code}`, values) };
}

function factWords(name: string, fact: string | number, language: WorkbookLanguage): string | number {
  if (fact === "") return SPEAKERS[language]("blank");
  switch (name) {
    case "fields":
      return String(fact)
        .split(" ")
        .map((key) => INDICATOR_COLUMNS[key as keyof typeof INDICATOR_COLUMNS][language])
        .join(", ");
    case "direction":
      return directionWord(fact === "lower" ? "lower" : "higher", language);
    case "date":
      return formatIsoText(String(fact), language);
    // A year is no amount: it takes no separator.
    case "year":
    case "named":
      return String(fact);
    default:
      return fact;
  }
}

/** "Foglio «Indicatori», cella C12: il target «…» …. Riscriverlo …." */
export const checkSentence = (finding: PlanFinding, language: WorkbookLanguage): string =>
  located(checkWords(finding, language), finding.at, language);
