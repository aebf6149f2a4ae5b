import type { Lexicon } from "./lexicon.ts";
import { composed, counted, hundreds, tens } from "./number-words.ts";

const ONES = counted(1, "un|uno|una due tre quattro cinque sei sette otto nove");
const TENS = tens(20, "venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
/** "ventuno" and "ventotto" lose the vowel of the ten. */
const joinNumbers = (ten: string, unit: string, value: number): string =>
  value === 1 ? `${ten.slice(0, -1)}uno` : value === 8 ? `${ten.slice(0, -1)}${unit}` : `${ten}${unit}`;

export const it: Lexicon = {
  language: "it",
  numbers: {
    decimalMark: ",",
    groupMark: ".",
    percentGap: " ",
    currencyFirst: true,
    currencyGap: " ",
    fillers:
      "il | lo | la | l' | i | gli | le | un | uno | una | a | al | allo | alla | all' | ai | agli | alle | di | del | dello | della | dell' | dei | degli | delle | da | dal | dallo | dalla | dall' | primi | prime | n. | n | n° | nr. | nr | nro | numero",
    counting: "n. | n | n° | nr. | nr | nro | numero",
    inWords: [
      ["zero", 0],
      ...ONES,
      ...counted(
        10,
        "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
      ),
      ...TENS,
      ...composed(TENS, ONES, joinNumbers),
      ...hundreds(
        "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento mille",
      ),
    ],
    none: "nessun | nessuna | nessun' | zero",
    nothing: "nessuno | nessuna",
    all: "tutti | tutte | tutto | tutta | la totalità | totalità | il totale",
    halves: "mezzo | mezza",
    fractions: [
      ["metà | la metà", 1, 2],
      ["un terzo", 1, 3],
      ["due terzi", 2, 3],
      ["un quarto", 1, 4],
      ["tre quarti", 3, 4],
      ["un quinto", 1, 5],
      ["due quinti", 2, 5],
      ["tre quinti", 3, 5],
      ["quattro quinti", 4, 5],
    ],
    scales: [
      ["mila | migliaia | k", 3],
      ["milioni | milione | mln", 6],
      ["miliardi | miliardo | mld", 9],
    ],
    links: "di | d'",
  },
  units: {
    percent: "per cento | percento",
    perMille: "per mille",
    points: "p.p. | pp | punti percentuali | punto percentuale | punti %",
    currencies: {
      EUR: "€ | euro | eur",
      USD: "$ | usd | dollari",
      GBP: "£ | gbp | sterline",
      CAD: "CAD",
    },
    times: {
      second: "secondi | secondo | sec | sec.",
      minute: "minuti | minuto | min.ti | min | min. | '",
      hour: "ore | ora | h",
      day: "giorni | giorno | gg | gg. | giorni solari | gg solari | giorni di calendario | giorni naturali e consecutivi",
      "working-day":
        "giorni lavorativi | giorno lavorativo | gg lavorativi | gg. lavorativi | gg lav. | gg. lav. | giorni lav. | giorni feriali",
      week: "settimane | settimana",
      month: "mesi | mese",
      year: "anni | anno",
    },
    minutesOfHour: "m | min | min.",
    secondsOfMinute: "s | s. | ''",
  },
  bounds: {
    before: {
      ">=": ">= | => | ≥ | > = | almeno | minimo | min | min. | al minimo | come minimo | non meno | non inferiore | non inferiori | non minore | maggiore o uguale | maggiore/uguale | maggiore uguale | superiore o uguale | superiore/uguale | uguale o maggiore | uguale o superiore | pari o superiore | pari o maggiore | non <",
      ">": "> | superare | supera | superi | più di | più del | più dello | più della | più dell' | più dei | oltre | superiore | superiori | maggiore | maggiori | sopra",
      "<=": "<= | =< | ≤ | < = | massimo | max | max. | al massimo | al più | fino | non più | non oltre | non superiore | non superiori | non maggiore | non superare | non supera | non superi | non eccedere | non eccedente | minore o uguale | minore/uguale | minore uguale | inferiore o uguale | inferiore/uguale | uguale o minore | uguale o inferiore | pari o inferiore | pari o minore | non >",
      "<": "< | meno di | meno del | meno dello | meno della | meno dell' | meno dei | inferiore | inferiori | minore | minori | sotto",
    },
    behind: {
      ">=": "o più | o superiore | o superiori | e oltre | o oltre | o maggiore | minimo | min | min.",
      "<=": "o meno | o inferiore | o inferiori | o minore | massimo | max | max.",
    },
    within: "entro | entro e non oltre",
    terms: "in | in meno di | nell'arco di | nel termine di",
    exactly: "= | esattamente | pari | uguale",
    approximately: "~ | ≈ | circa | ca. | ca | approssimativamente | intorno",
    ranges: [
      { opening: "da | dal | dallo | dalla | dall'", joint: "a | al | allo | alla | all'", isWay: true },
      { opening: "tra | fra | compreso tra | compresa tra | compreso fra | compresa fra", joint: "e | ed" },
    ],
    rangeJoint: "-",
    and: "e | ed | ; | nonché",
    or: "o | oppure | e/o",
  },
  dates: {
    months: [
      "gennaio | gen | gen.",
      "febbraio | feb | feb.",
      "marzo | mar | mar.",
      "aprile | apr | apr.",
      "maggio | mag | mag.",
      "giugno | giu | giu.",
      "luglio | lug | lug.",
      "agosto | ago | ago.",
      "settembre | set | set.",
      "ottobre | ott | ott.",
      "novembre | nov | nov.",
      "dicembre | dic | dic.",
    ],
    measuredOn: "al | all' | alla data del | il | l' | in data | a",
    dueOn: "al | all' | alla data del | a | nel | nell' | nel corso del | nel corso dell'",
    leads: "il | l' | in data | al | alla data del | dal | il giorno | i | la | le",
    after: "dopo il | dopo | successiv* | posterior* | oltre il",
    endOf:
      "fine | la fine | la fine di | fine di | la fine del | fine del | la fine dell' | fine mese di | fine del mese di | la fine del mese di",
    ofMonth: "mese di | il mese di",
    before: "prima di | prima del | prima dell' | prima della",
    year: "anno | l'anno | esercizio | l'esercizio",
    quarter: "trimestre | trim. | trim",
    half: "semestre | sem. | sem",
    ordinals: ["1° | 1 | i | primo", "2° | 2 | ii | secondo", "3° | 3 | iii | terzo", "4° | 4 | iv | quarto"],
    quarterLetter: "q | t",
    links: "del | dell'anno | dell' | di | anno | il | l' | de",
    shape: "dots",
    by: "entro il",
  },
  answers: {
    yes: "sì | sí | si' | si` | si’ | yes",
    yesAlone: "si | vero | true | on | x | ✓ | ✔ | ok",
    noAlone: "no | falso | false | off",
    question:
      "sì/no | si/no | s/n | on/off | sì / no | sì-no | si-no | sì o no | fatto/non fatto | realizzato/non realizzato | raggiunto/non raggiunto",
  },
  states: {
    noTarget:
      "- | -- | --- | / | // | . | … | ... | n.d. | n.d | nd | n/d | n.a. | n.a | na | n/a | nessun target | nessun dato | nessun valore | nessun valore atteso | non previsto | non prevista | non definito | non definita | non applicabile | non disponibile | da definire | da determinare | da stabilire | da quantificare | per conoscenza | a titolo conoscitivo | solo monitoraggio | monitoraggio | target assente | assente | n.p. | non fissato | non fissata | da individuare",
    noTargetOpening: "da definire | da determinare | da stabilire | per conoscenza | n.d.",
    noActual:
      "- | -- | --- | / | // | . | … | ... | n.d. | n.d | nd | n/d | n.a. | n.a | na | n/a | n.r. | n.p. | non rilevato | non rilevata | non rilevati | non rilevabile | non misurabile | non misurato | non misurata | non valutabile | non determinabile | non disponibile | non disponibili | dato non disponibile | dati non disponibili | non pervenuto | dato non pervenuto | dato mancante | mancante | in attesa | in attesa di dati | in attesa del dato | da rilevare | da acquisire | non ancora disponibile | non ancora disponibili | dato non ancora disponibile | dati non ancora disponibili | in corso di rilevazione | dato in corso di rilevazione | in corso di elaborazione | in fase di rilevazione | in fase di elaborazione | non calcolabile | non applicabile | nessun dato",
    noActualOpening:
      "n.d. | n/d | non rilevato | non rilevata | non rilevabile | non disponibile | dato non disponibile | non pervenuto | in attesa",
    deferred:
      "rinviat* | rinvio | si rinvia | posticipat* | differit* | slittat* | slitta | rimandat* | prorogat* | procrastinat*",
    excluded:
      "esclus* | stralciat* | eliminat* | soppress* | non più previsto | non più prevista | non più previsti | ritirat*",
    kept: "rispettat* | conseguit* | raggiunt* | realizzat* | completat* | conclus* | effettuat* | attuat* | eseguit* | adottat* | approvat* | attivat* | ultimat* | adempiut* | soddisfatt* | assolt* | portato a termine | portata a termine | portati a termine | portate a termine | fatto | svolt* | pubblicat* | firmat* | sottoscritt* | stipulat* | istituit* | emanat* | aggiornat* | collaudat* | consegnat*",
    broken:
      "disattes* | mancat* | fallit* | sforat* | budget superato | inadempiut* | irrealizzat* | inattuat*",
    outcomes: "superat* | in linea | sopra il target | sotto il target | oltre il target",
    negations: "non | mai | né | nessun | nessuna | nessuno | no",
    partly:
      "parzialmente | parzial* | in parte | parte | quasi | solo | soltanto | alcuni | alcune | metà | restante | restanti | resto",
    reservations:
      "in corso | in via | bozza | bozze | atteso | attesi | attesa per | attesa entro | da realizzare | da completare | da avviare | da attuare | da fare | da effettuare | da eseguire | da concludere | da terminare | da definire | da confermare | da verificare | sarà | saranno | verrà | verranno | deve | devono | dovrà | dovranno | dovrebbe | previst* | programmat* | ma | però | tranne | eccetto | salvo | ad eccezione | ritardo | oltre i termini | oltre il termine | fuori termine | a breve | prossim* | mancat* | rinviat* | rinvio | rimandat* | slittat* | posticipat* | differit* | sospes*",
    completion:
      "realizzazione | realizzat* | completamento | completat* | avanzamento | stato di avanzamento | stato avanzamento | stato avanzamento lavori | stato di avanzamento lavori | stato di avanzamento dei lavori | sal | s.a.l. | esecuzione | eseguit* | attuazione | attuat* | ultimat*",
    completionFillers:
      "al | all' | allo | del | dell' | pari | lavori | dei lavori | fisica | complessivo | complessiva | per il | nella misura del | : | - | =",
  },
  changes: {
    rise: "incremento | incrementare | incrementat* | aumento | aumentare | aumentat* | cresciut* | crescita | crescere | in aumento | in crescita | trend in aumento | trend in crescita | trend crescente | tendenza in aumento",
    fall: "riduzione | ridurre | ridott* | diminuzione | diminuire | diminuit* | calat* | in diminuzione | in riduzione | calo | in calo | trend in diminuzione | trend in calo | trend decrescente | sces* | decremento | contenimento | abbattimento",
    sizes: "del | dell' | dello | della | di | d'",
    levels: "a | al | allo | alla | all' | ai | agli | alle",
    any: "variazione | scostamento",
    behindRise: "in più | di aumento | di incremento | di crescita",
    behindFall: "in meno | di riduzione | di diminuzione | di calo",
    hold: "mantenimento | mantenimento o miglioramento | mantenere o migliorare | stesso livello | mantenere | mantenuto | mantenuta | mantenimento dei livelli | mantenimento del livello | invariato | invariata | invariati | stabile | stabili | costante | stabilità | stabilizzazione | in linea | in linea con | conferma | confermare | pari al valore di partenza | non peggiorare | nessun peggioramento",
    better: "miglioramento | migliorare | in miglioramento | migliore | meglio",
    times: [
      ["il doppio | doppio | raddoppio | raddoppiare", 2],
      ["il triplo | triplo | triplicare", 3],
      ["dimezzamento | dimezzare | la metà | metà", 0.5],
    ],
    baseline:
      "dato | dati | valore | valori | livello | livelli | risultato | risultati | media | anno precedente | anno prec. | esercizio precedente | triennio | biennio | quinquennio | valore di partenza | valore iniziale | baseline | storico | consuntivo | precedente | t-1 | performance",
    links:
      "al | allo | alla | all' | ai | agli | alle | del | dello | della | dell' | dei | delle | di | con | il | lo | la | l' | i | le | rispetto | a | in | come | quello | quella",
  },
  prose: {
    verbs: "ha | hanno | sono | risulta | risultano | risultavano | erano | abbiamo | si è | è stat* | che",
    references:
      "art. | articolo | articoli | comma | co. | delibera | deliberazione | deliberazioni | determina | determinazione | decreto | legge | l. | d.lgs. | d.l. | dpcm | dpr | prot. | protocollo | regolamento | iso | direttiva | circolare | capitolo | cap. | fase | lotto | stralcio | step | livello | allegato | atto | verbale | nota | milestone | m1 | pnrr",
    decrees:
      "delibera | deliberazione | determina | determinazione | decreto | ordinanza | provvedimento | nota | verbale | prot. | protocollo n. | d.g. | d.d. | dgr | dgc | dcc | dgp | dcp | d.g.c. | d.c.c. | d.g.r. | ddg | d.d.g. | dds | dm | d.m. | d.lgs.",
    papers:
      "relazione | relazioni | report | rapporto | documento | piano | regolamento | studio | monitoraggio",
    acts: "completamento | ultimazione | firma | adottare | approvare | redigere | predisporre | attivare | pubblicare | completare | realizzare | avviare | presentare | aggiornare | stipulare | sottoscrivere | mantenimento | conferma | approvazione | adozione | redazione | predisposizione | attivazione | pubblicazione | svolgimento | organizzazione | implementazione | aggiornamento | elaborazione | presentazione | stipula | sottoscrizione | avvio | istituzione | costituzione | definizione | trasmissione | invio | individuazione | realizzazione | conclusione | espletamento | messa in opera | messa in esercizio | messa a regime | introduzione | emanazione | revisione | progettazione | effettuazione | esecuzione | creazione | apertura | rilascio | informatizzazione | digitalizzazione | acquisizione | affidamento | collaudo | stesura",
  },
  ranks: {
    before:
      "top | tra i primi | tra le prime | fra i primi | fra le prime | entro i primi | entro le prime | posizione n. | posto n. | posizione",
    first: "primi | prime | i primi | le prime",
    behind: "posto | posti | posizione | posizioni | in graduatoria | in classifica | classificat*",
  },
  remarks: {
    changes:
      "in più | in meno | punti base | di aumento | di riduzione | di incremento | di crescita | di calo | su base | ogni | ciascuno | ciascuna | al giorno | al mese | alla settimana | a settimana | al trimestre | a trimestre | al semestre",
    yearly: "all'anno | l'anno | annui | annue | in un anno",
    comparisons: "rispetto | sul | sulla | sull' | sui | nei confronti | a fronte | vs | vs. | contro",
    partOf: "di cui | delle quali | dei quali",
    scales: "su una scala | su scala | in una scala | in scala | scala",
    rates: "per | ogni | x",
    outOf: "su",
  },
  directions: {
    stated: {
      higher:
        "maggiore è meglio | più alto è meglio | alto è meglio | crescente | in crescita | maggiore | alto | alta | più alto | più alta | aumento | in aumento | positiva | positivo | massimizzare | da massimizzare | più è meglio | superiore",
      lower:
        "minore è meglio | più basso è meglio | basso è meglio | decrescente | in calo | minore | basso | bassa | più basso | più bassa | riduzione | in riduzione | diminuzione | in diminuzione | negativa | negativo | minimizzare | da minimizzare | meno è meglio | inferiore",
    },
    change: {
      higher:
        "incremento | incrementare | aumento | aumentare | crescita | miglioramento | migliorare | ampliamento | potenziamento | rafforzamento | sviluppo | estensione | rispetto dei tempi | rispetto dei termini | rispetto del piano | rispetto del budget | rispetto delle scadenze | capacità di generare | capacità di spesa",
      lower:
        "riduzione | ridurre | diminuzione | diminuire | contenimento | contenere | abbattimento | calo | decremento | tempo medio | tempi medi | tempo | tempi | ritardo medio | giorni medi",
    },
    counted: {
      higher:
        "interventi | iniziative | adesioni | adesione | imprese | dipendenti formati | richieste | titoli | incontri | ore di formazione | giornate di formazione | giorni di formazione | formazione erogata | proventi | ricavi | entrate | utili | eventi | corsi | convegni | seminari | progetti | servizi | accordi | convenzioni | protocolli | brevetti | marchi | accessi | visitator* | utenti | iscritt* | iscrizioni | beneficiar* | studenti | start up | startup | pubblicazioni | controlli | ispezioni | indagini | proposte | rilasci | follower | giudizi positivi | soddisfazione | utilizzo | recuperi | recupero | risparmi | risparmio | investimenti | copertura | diffusione",
      lower:
        "oneri | onere | costi | costo | spese | spesa | sospesi | giorni | gg | gg. | reclami | reclamo | ritardo | ritardi | arretrati | giacenze | giacenza | errori | assenze | assenteismo | infortuni | incidenti | contenziosi | contenzioso | ricorsi | debito | debiti | indebitamento | perdite | perdita | scarti | anomalie | disservizi | guasti | interruzioni | insoluti | inadempimenti | non conformità | morosità | emissioni | consumo | consumi | sprechi | violazioni | infezioni | mortalità | decessi | cadute | eventi sentinella | eventi avversi | riammissioni | lesioni da pressione | liste di attesa | liste d'attesa",
    },
    qualities: {
      higher:
        "formati | formate | partecipa* | rilasciat* | positiv* | soddisfatt* | utilizzat* | utilizzano | contabilizzat* | realizzat* | adottat* | attivat* | assistit* | coinvolt* | evas* | gestit* | risolt* | smaltit* | conclus* | completat* | chius* | recuperat* | rimborsat* | conformi | nei termini | nei tempi",
      lower:
        "giacent* | arretrat* | pendent* | inevas* | errat* | rigettat* | respint* | annullat* | abbandonat* | insoddisf* | inadempient* | mancat* | cessat* | in ritardo | scadut* | negativ*",
    },
    undecided:
      "percentuale di riduzione | % di riduzione | % riduzione | tasso di riduzione | percentuale di diminuzione | percentuale di contenimento | scostamento | scostamenti",
    previousPeriod:
      "t-1 | t - 1 | t -1 | t- 1 | n-1 | x-1 | (t-1) | anno precedente | anno prec. | esercizio precedente | periodo precedente",
    divisions: "rapportat* | in rapporto | divis*",
    inert:
      "e/o | sì/no | si/no | basse emissioni | emissioni zero | zero emissioni | bassi consumi | basso consumo",
    limits:
      "entro | oltre | al netto | nett* | esclus* | compres* | superiori | inferiori | superiore | inferiore | previst* | programmat* | rispetto",
  },
  evidence: {
    dates: "sì/no | si/no | s/n | on/off | data | date | scadenza | termine | entro il | giorno/mese",
    stages:
      "stato avanzamento | stato di avanzamento | stato d'avanzamento | avanzamento lavori | avanzamento dei lavori | sal | s.a.l. | milestone | milestones | fase | fasi | stadio | stadi | cronoprogramma",
    stageUnits: "realizzazione | fase | fasi | stato | stadio | sal | milestone | avanzamento",
  },
};
