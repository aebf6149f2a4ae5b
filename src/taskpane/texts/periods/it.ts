import type { PeriodTexts } from "./keys.ts";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count.toLocaleString("it")} ${many}`;

export const periodsIt: PeriodTexts = {
  heading: "Periodi",
  views: "Lavoro sui periodi",
  closing: "Chiusura",
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
      `I totali sono provvisori: ${counted(count, "una riga non ha", "righe non hanno")} ancora un esito. Deciderle o completarle, oppure indicare l’atto con cui si chiude comunque.`,
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
};
