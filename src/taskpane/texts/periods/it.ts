import type { PeriodTexts } from "./keys.ts";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count.toLocaleString("it")} ${many}`;

export const periodsIt: PeriodTexts = {
  heading: "Periodi",
  views: "Lavoro sui periodi",
  closing: "Chiusura",
  retarget: "Rimodula",
  trend: "Andamento",
  oiv: "OIV",
  unread: "Il piano non è stato letto: sistemare quanto è segnalato e riprovare.",
  again: "Aggiorna",
  missing: "Compilare questo campo.",
  by: "Chi chiude",
  byHint: "Nome e ruolo: resta scritto nel foglio della chiusura.",
  leave: "Lascia",
  closings: {
    intro:
      "Chiudere un periodo ne conserva valori, esiti, totali e regole su un foglio che nessun calcolo riscrive. Ciò che cambia dopo si vede qui e nelle righe del piano.",
    none: "La cartella non ha periodi di questo anno: aggiungere la tabella Periodi (Anno, Periodo, Dal, Al, Stato).",
    list: "Periodi",
    open: (ends) => (ends === "" ? "aperto" : `aperto, fino al ${ends}`),
    closed: (on, by) => `chiuso il ${on} da ${by}`,
    act: (act) => `con totali provvisori, atto: ${act}`,
    reopened: (on, by, reason) => `riaperto il ${on} da ${by}: ${reason}`,
    differences: (count) => counted(count, "Una differenza dopo la chiusura", "differenze dopo la chiusura"),
    noDifference: "Nulla è cambiato dopo la chiusura.",
    remarks: "Da guardare",
    close: "Chiudi periodo…",
    closeOf: (period) => `Chiudi periodo: ${period}`,
    reopen: "Riapri…",
    reopenOf: (period) => `Riapri: ${period}`,
    provisional: (count) =>
      `I totali sono provvisori: ${counted(count, "una riga non ha", "righe non hanno")} ancora un esito. ${count === 1 ? "Deciderla o completarla" : "Deciderle o completarle"}, oppure indicare l’atto con cui si chiude comunque.`,
    undecided: "Righe senza esito",
    complete: "Ogni riga che conta ha un esito: i totali sono completi.",
    actField: "Atto",
    actHint: "Per esempio: delibera n. 7 del 31/01/2022.",
    actMissing: "I totali sono provvisori: senza atto il periodo non si chiude.",
    confirmClosing: "Chiudi periodo",
    reason: "Motivo",
    reasonHint: "Resta scritto nel foglio della chiusura.",
    reopenBy: "Chi riapre",
    confirmReopening: "Riapri",
  },
  retargets: {
    intro:
      "Un target o un peso cambiato durante l’anno, o un indicatore eliminato, vuole atto, data e motivo (D.Lgs. 150/2009, art. 6). Vecchio e nuovo restano in Rimodulazioni.",
    search: "Indicatore",
    searchHint: "Codice o parole del nome.",
    found: (shown, total) =>
      total === 0
        ? "Nessun indicatore corrisponde."
        : shown < total
          ? `I primi ${String(shown)} di ${total.toLocaleString("it")}.`
          : counted(total, "Un indicatore", "indicatori"),
    list: "Indicatori trovati",
    other: "Cambia indicatore",
    subject: "Che cosa cambia",
    subjects: { target: "Target", weight: "Peso", removal: "L’indicatore è eliminato" },
    now: (value) => (value === "" ? "Nel piano ora: vuoto" : `Nel piano ora: ${value}`),
    to: "Valore nuovo",
    toHint: {
      target: "Come nel piano: ≥ 70 %, entro il 30/11, almeno 3.",
      weight: "Un numero, per esempio 25.",
    },
    reading: (reading) => `Lettura: ${reading}`,
    unread: "Non letto: scritto così il valore non si può valutare.",
    sameVerdict: (verdict) => `L’esito resta: ${verdict}.`,
    verdict: (now, then) => `L’esito passa da ${now} a ${then}.`,
    act: "Atto",
    actHint: "Per esempio: DGC 45 del 10/09/2021.",
    on: "Data dell’atto",
    reason: "Motivo",
    reasonHint: "Resta scritto in Rimodulazioni.",
    by: "Chi decide",
    warnings: "Chi valuta lo noterà",
    save: "Rimodula",
  },
  trends: {
    none: "Non c’è nulla da confrontare: servono valori di altri periodi o dell’anno precedente.",
    list: "Andamento degli indicatori",
    target: (target) => `target ${target}`,
    value: (period, value) => `${period}: ${value}`,
    series: (values, move) => `Serie: ${[...values, ...(move === "" ? [] : [move])].join(", ")}`,
    rule: "Come si valuta",
  },
  oivs: {
    intro:
      "Il foglio Validazione OIV ha una riga per indicatore, da compilare da chi valuta (D.Lgs. 150/2009, art. 14). Ciò che vi è scritto resta, anche ricalcolando.",
    percent: "Campione: quota delle righe di ogni centro, in %",
    percentHint: "Arrotondata per eccesso. Vuoto: nessun campione.",
    percentFault: "Un numero maggiore di 0 e non oltre 100, oppure niente.",
    seed: "Seme",
    seedHint: "Con la stessa quota e lo stesso seme chiunque ritrova lo stesso campione.",
    make: "Prepara il foglio",
    refresh: "Aggiorna il foglio",
    refreshHint: "Segna nel foglio le righe cambiate dopo la verifica e aggiunge quelle nuove.",
    counts: ({ open, checked, changed, gone }) =>
      [
        `${checked.toLocaleString("it")} ${checked === 1 ? "verificata" : "verificate"}`,
        `${open.toLocaleString("it")} da verificare`,
        `${changed.toLocaleString("it")} ${changed === 1 ? "cambiata" : "cambiate"} dopo la verifica`,
        `${gone.toLocaleString("it")} non più nel piano`,
      ].join(", "),
    changed: (count) =>
      counted(count, "Una riga cambiata dopo la verifica", "righe cambiate dopo la verifica"),
    noneChanged: "Nessuna riga è cambiata dopo la verifica.",
  },
};
