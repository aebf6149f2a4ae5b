import type { WorkbookFailure } from "../../ports/workbook.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { CsvIssue } from "../template/csv-issue.ts";
import { capitalised, speakerOf, type Speaker, type Values } from "./speaker.ts";

type Code = WorkbookFailure["code"] | PlanFailure["code"];
type Reason = "not-found" | "no-permission" | "is-directory" | "in-use" | "disk-full" | "other";
type Plain = Exclude<Code, "unreadable-file" | "unwritable-file" | "too-large">;

/** A code without words does not compile. */
type FailureKey =
  | Plain
  | `${"unreadable-file" | "unwritable-file"}.${Reason}`
  | `too-large.${"bytes" | "count"}`
  | CsvIssue["code"]
  | "file"
  | "no-file";

const it: Readonly<Record<FailureKey, string>> = {
  file: "«{file}»",
  "no-file": "questa cartella di lavoro",
  "not-a-workbook": "non è una cartella di lavoro di Excel: {file}. Indicare un file .xlsx o .xlsm.",
  "old-format":
    "formato {format} non leggibile: {file}. Aprire il file con Excel o LibreOffice, salvarlo come .xlsx e riprovare.",
  damaged:
    "file danneggiato: {file} (parte illeggibile: {part}). Aprirlo con Excel, accettare la riparazione e salvarlo, oppure riprendere una copia integra.",
  "too-large.bytes":
    "file troppo grande: {file} contiene {size} MB di dati, se ne accettano {limit} (parte: {part}). Togliere i fogli e le immagini che non servono e riprovare.",
  "too-large.count":
    "file troppo grande: {file} contiene {size} elementi, se ne accettano {limit} (parte: {part}). Togliere i fogli e le righe vuote formattate che non servono e riprovare.",
  encrypted:
    "serve una password per aprire {file}. Toglierla in Excel (File, Informazioni, Proteggi cartella di lavoro, Crittografa con password) e riprovare.",
  "sheet-protected":
    "foglio protetto: «{sheet}» in {file}. Togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare.",
  "no-room":
    "manca lo spazio per scrivere: foglio «{sheet}», celle {address}, in {file}. Liberare quelle celle e riprovare.",
  "filter-in-the-way":
    "sul foglio «{sheet}» di {file} c’è un filtro. Toglierlo (Dati, Filtro) e riprovare: la tabella avrà i propri pulsanti. Non è stato cambiato nulla.",
  "cell-being-edited":
    "si sta scrivendo in una cella di {file}. Premere Invio o Esc e riprovare: non è stato scritto nulla.",
  "workbook-busy":
    "Excel è occupato e non ha risposto per {file}. Chiudere le finestre di dialogo aperte, tornare a questa cartella di lavoro e riprovare: non è stato cambiato nulla.",
  "not-allowed":
    "Excel non permette di scrivere in {file}. Attivare la modifica, o togliere la protezione della struttura (Revisione, Proteggi cartella di lavoro), e riprovare: non è stato cambiato nulla.",
  "changed-meanwhile":
    "qualcuno ha scritto nel frattempo in {file}: foglio «{sheet}», cella {address}. Quanto ha scritto è rimasto, e nient’altro è cambiato: calcolare di nuovo.",
  cancelled: "interrotto, come richiesto: {file} è come prima. Ripetere il comando quando si vuole.",
  "host-refused":
    "Excel ha rifiutato un’operazione su {file} ({refused}). Non è cambiato nulla: tornare a questa cartella di lavoro e riprovare; se si ripete, salvare, chiudere e riaprire la cartella di lavoro.",
  "half-written":
    "Excel ha interrotto la scrittura in {file} e anche il ripristino: possono essere incompleti i fogli {sheets}. Quanto è stato digitato non è stato toccato: calcolare di nuovo per rimettere tutto in ordine.",
  "unreadable-file.not-found": "file non trovato: {file}. Controllare il nome e la cartella.",
  "unreadable-file.no-permission":
    "permesso di lettura negato: {file}. Chiedere l’accesso al file, o copiarlo in una propria cartella.",
  "unreadable-file.is-directory": "è una cartella, non un file: {file}. Indicare il file .xlsx che contiene.",
  "unreadable-file.in-use": "file occupato da un altro programma: {file}. Chiuderlo e riprovare.",
  "unreadable-file.disk-full": "disco pieno durante la lettura di {file}. Liberare spazio e riprovare.",
  "unwritable-file.in-use": "file occupato da un altro programma: {file}. Chiuderlo e riprovare.",
  "unwritable-file.disk-full":
    "spazio esaurito sul disco: {file} non è stato scritto. Liberare spazio, o indicare un altro percorso.",
  "unreadable-file.other":
    "file non leggibile: {file} ({reason}). Controllare che sia raggiungibile e riprovare.",
  "unwritable-file.not-found":
    "cartella di destinazione non trovata: {file}. Crearla, o indicare un altro percorso.",
  "unwritable-file.no-permission":
    "permesso di scrittura negato: {file}. Chiudere il file se è aperto, o indicare un altro percorso.",
  "unwritable-file.is-directory":
    "è una cartella, non un file: {file}. Indicare il nome del file da scrivere.",
  "unwritable-file.other":
    "file non scrivibile: {file} ({reason}). Controllare lo spazio e i permessi, o indicare un altro percorso.",
  "no-indicator-table":
    "nessuna tabella di indicatori in {file}: servono almeno le colonne Indicatore e Target. Aggiungere le intestazioni, o partire da una cartella vuota già pronta.",
  "several-indicator-tables":
    "due tabelle di indicatori in {file}: {first} e {second}. Dare il nome «Indicatori» a quella del piano.",
  "missing-column":
    "manca la colonna «{column}» in {file}: foglio «{sheet}», intestazioni {address}. Aggiungerla, o correggerne l’intestazione.",
  "no-indicators":
    "la tabella degli indicatori è vuota in {file}: foglio «{sheet}», intestazioni {address}. Scrivere almeno un indicatore con il suo target.",
  "duplicate-id":
    "lo stesso ID «{id}» sta in due righe di {file}: foglio «{sheet}», celle {first} e {second}. Dare a una delle due un ID diverso.",
  "csv-unreadable":
    "CSV non leggibile: {file}, riga {line}. Controllare le virgolette di quella riga (ogni virgoletta aperta va chiusa).",
  "csv-column-missing":
    "manca la colonna «{column}» in {file}. Aggiungerla alla riga delle intestazioni, o correggerne il nome.",
  "csv-column-kept":
    "la colonna «{heading}» di {file} non è tra quelle note: i suoi valori sono nella colonna «{kept}».",
  "csv-column-unnamed":
    "in {file} vi sono valori senza intestazione, il primo nella riga di «{name}»: sono sotto {kept}. Se un testo contiene il separatore, come «Area A; Area B», metterlo tra virgolette: altrimenti i valori che seguono stanno una colonna più in là.",
};

const en: Readonly<Record<FailureKey, string>> = {
  file: "“{file}”",
  "no-file": "this workbook",
  "not-a-workbook": "not an Excel workbook: {file}. Give an .xlsx or .xlsm file.",
  "old-format":
    "the format {format} cannot be read: {file}. Open the file in Excel or LibreOffice, save it as .xlsx and try again.",
  damaged:
    "damaged file: {file} (unreadable part: {part}). Open it in Excel, accept the repair and save it, or take a sound copy.",
  "too-large.bytes":
    "file too large: {file} holds {size} MB of data, {limit} are accepted (part: {part}). Remove sheets and pictures that are not needed and try again.",
  "too-large.count":
    "file too large: {file} holds {size} items, {limit} are accepted (part: {part}). Remove sheets and empty formatted rows that are not needed and try again.",
  encrypted:
    "a password is needed to open {file}. Remove it in Excel (File, Info, Protect Workbook, Encrypt with Password) and try again.",
  "sheet-protected":
    "protected sheet: “{sheet}” in {file}. Lift the protection (Review, Unprotect Sheet) and try again.",
  "no-room":
    "no room to write: sheet “{sheet}”, cells {address}, in {file}. Clear those cells and try again.",
  "filter-in-the-way":
    "there is a filter on the sheet “{sheet}” of {file}. Take it off (Data, Filter) and try again: the table will have buttons of its own. Nothing was changed.",
  "cell-being-edited":
    "a cell of {file} is being edited. Press Enter or Esc and try again: nothing was written.",
  "workbook-busy":
    "Excel is busy and did not answer for {file}. Close open dialog boxes, come back to this workbook and try again: nothing was changed.",
  "not-allowed":
    "Excel does not allow writing in {file}. Enable editing, or take off the protection of the structure (Review, Protect Workbook), and try again: nothing was changed.",
  "changed-meanwhile":
    "somebody has written in {file} in the meantime: sheet “{sheet}”, cell {address}. What they wrote has stayed and nothing else has changed: compute again.",
  cancelled: "cancelled, as asked: {file} is as it was. Run it again whenever you want.",
  "host-refused":
    "Excel refused an operation on {file} ({refused}). Nothing was changed: come back to this workbook and try again; if it happens again, save, close and reopen the workbook.",
  "half-written":
    "Excel interrupted the writing in {file} and the way back too: the sheets {sheets} may be incomplete. What was typed has not been touched: compute again to put everything in order.",
  "unreadable-file.not-found": "file not found: {file}. Check the name and the folder.",
  "unreadable-file.no-permission":
    "no permission to read {file}. Ask for access to the file, or copy it to a folder of your own.",
  "unreadable-file.is-directory": "a folder, not a file: {file}. Give the .xlsx file that it contains.",
  "unreadable-file.in-use": "the file is in use by another program: {file}. Close it and try again.",
  "unreadable-file.disk-full": "the disk is full: {file} could not be read. Free some space and try again.",
  "unwritable-file.in-use": "the file is in use by another program: {file}. Close it and try again.",
  "unwritable-file.disk-full":
    "no space left on the disk: {file} was not written. Free some space, or give another path.",
  "unreadable-file.other":
    "the file cannot be read: {file} ({reason}). Check that it can be reached and try again.",
  "unwritable-file.not-found": "destination folder not found: {file}. Create it, or give another path.",
  "unwritable-file.no-permission":
    "no permission to write {file}. Close the file if it is open, or give another path.",
  "unwritable-file.is-directory": "a folder, not a file: {file}. Give the name of the file to write.",
  "unwritable-file.other":
    "the file cannot be written: {file} ({reason}). Check space and permissions, or give another path.",
  "no-indicator-table":
    "no table of indicators in {file}: the columns Indicator and Target are needed at least. Add the headings, or start from an empty, ready workbook.",
  "several-indicator-tables":
    "two tables of indicators in {file}: {first} and {second}. Give the name “Indicators” to that of the plan.",
  "missing-column":
    "the column “{column}” is missing in {file}: sheet “{sheet}”, headings {address}. Add it, or correct its heading.",
  "no-indicators":
    "the table of indicators is empty in {file}: sheet “{sheet}”, headings {address}. Write at least one indicator with its target.",
  "duplicate-id":
    "the same ID “{id}” stands in two rows of {file}: sheet “{sheet}”, cells {first} and {second}. Give one of them another ID.",
  "csv-unreadable":
    "the CSV cannot be read: {file}, line {line}. Check the quotation marks of that line (each one must be closed).",
  "csv-column-missing":
    "the column “{column}” is missing in {file}. Add it to the headings, or correct its name.",
  "csv-column-kept":
    "the column “{heading}” of {file} is none of the known ones: its values are in the column “{kept}”.",
  "csv-column-unnamed":
    "in {file} there are values without a heading, the first in the row of “{name}”: they are under {kept}. A text that holds the separator, such as “Area A; Area B”, goes in quotation marks: else the values that follow stand one column too far.",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<FailureKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

const UNSAID = "…";
const NAMES = [
  "format",
  "part",
  "sheet",
  "address",
  "reason",
  "first",
  "second",
  "column",
  "id",
  "sheets",
] as const;
const REASONS: readonly Reason[] = ["not-found", "no-permission", "is-directory", "in-use", "disk-full"];
const BYTES_PER_MB = 1024 * 1024;

/**
 * What is wrong with a workbook, where, and what to do: "File non trovato: «piano.xlsx». Controllare il nome e la
 * cartella."
 *
 * @param file its name as the user gave it; "" in the pane, where there is only the open workbook
 */
export function failureSentence(
  failure: WorkbookFailure | PlanFailure,
  language: WorkbookLanguage,
  file: string,
): string {
  const { code, facts } = failure;
  const say = (key: FailureKey, values: Values): string => capitalised(SPEAKERS[language](key, values));
  const values: Values = {
    ...Object.fromEntries(NAMES.map((name) => [name, facts[name] ?? UNSAID])),
    refused: [facts.code, facts.location].filter((fact) => fact !== undefined && fact !== "").join(" "),
    file: nameOf(file, language),
  };
  if (code === "too-large") return say(sizeKey(facts), { ...values, ...sizeValues(facts) });
  if (code !== "unreadable-file" && code !== "unwritable-file") return say(code, values);
  return say(`${code}.${REASONS.find((reason) => reason === facts.reason) ?? "other"}`, values);
}

type Facts = WorkbookFailure["facts"];

const isInBytes = ({ what }: Facts): boolean => String(what).endsWith("Bytes");
const sizeKey = (facts: Facts): "too-large.bytes" | "too-large.count" =>
  isInBytes(facts) ? "too-large.bytes" : "too-large.count";

function sizeValues(facts: Facts): Values {
  const figure = (fact: string | number | undefined): string => {
    if (fact === undefined) return UNSAID;
    return String(isInBytes(facts) ? Math.ceil(Number(fact) / BYTES_PER_MB) : fact);
  };
  return { size: figure(facts.size), limit: figure(facts.limit) };
}

/** What of a CSV file could not be used as it stands, and what to do. */
export const csvSentence = ({ code, ...facts }: CsvIssue, language: WorkbookLanguage, file: string): string =>
  capitalised(SPEAKERS[language](code, { ...facts, file: nameOf(file, language) }));

const nameOf = (file: string, language: WorkbookLanguage): string =>
  file === "" ? SPEAKERS[language]("no-file") : SPEAKERS[language]("file", { file });
