import type { Lexicon } from "./lexicon.ts";
import { composed, counted, tens } from "./number-words.ts";

const ONES = counted(1, "un|une deux trois quatre cinq six sept huit neuf");
const TEENS = counted(10, "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf");
const TENS = tens(20, "vingt trente quarante cinquante soixante");
const join = (ten: string, unit: string): string =>
  `${ten}-${unit} | ${ten} ${unit} | ${ten}-et-${unit} | ${ten} et ${unit}`;

export const fr: Lexicon = {
  language: "fr",
  numbers: {
    decimalMark: ",",
    groupMark: "\u00A0",
    percentGap: " ",
    currencyFirst: false,
    currencyGap: " ",
    fillers: "le | la | l' | les | un | une | à | au | aux | de | du | des | d' | n°",
    counting: "n° | nombre",
    inWords: [
      ["zéro", 0],
      ...ONES,
      ...TEENS,
      ...TENS,
      ...composed(TENS, ONES, join),
      ...composed([["soixante", 60]], TEENS, join),
      ["quatre-vingts | quatre-vingt | quatre vingts", 80],
      ...composed([["quatre-vingt", 80]], [...ONES, ...TEENS], join),
      ["cent", 100],
    ],
    none: "aucun | aucune | zéro | pas de | pas d'",
    nothing: "aucun | aucune | néant",
    all: "tous | toutes | la totalité | totalité | l'ensemble",
    halves: "demi | demie",
    fractions: [
      ["la moitié | moitié", 1, 2],
      ["un tiers", 1, 3],
      ["deux tiers | les deux tiers", 2, 3],
      ["un quart", 1, 4],
      ["trois quarts | les trois quarts", 3, 4],
      ["un cinquième", 1, 5],
      ["deux cinquièmes", 2, 5],
      ["trois cinquièmes", 3, 5],
      ["quatre cinquièmes", 4, 5],
    ],
    scales: [
      ["mille | milliers | k", 3],
      ["millions | million", 6],
      ["milliards | milliard | md", 9],
    ],
    links: "de | d'",
  },
  units: {
    percent: "pour cent | pourcent",
    perMille: "pour mille",
    points:
      "p.p. | pp | points de pourcentage | point de pourcentage | points de % | pts | points | pt | point",
    currencies: {
      EUR: "€ | eur | euros | euro",
      USD: "$ | usd | dollars",
      GBP: "£ | gbp | livres sterling",
      CAD: "CAD",
    },
    times: {
      second: "secondes | seconde | sec | sec.",
      minute: "minutes | minute | mn | min | min. | '",
      hour: "heures | heure | h",
      day: "jours | jour | j | jours calendaires | jours calendrier",
      "working-day": "jours ouvrés | jour ouvré | jours ouvrables | jour ouvrable",
      week: "semaines | semaine",
      month: "mois",
      year: "ans | an | années | année",
    },
    minutesOfHour: "m | min | mn",
    secondsOfMinute: "s | s. | ''",
  },
  bounds: {
    before: {
      ">=": ">= | => | ≥ | > = | au moins | au minimum | minimum | min | min. | pas moins | supérieur ou égal | supérieure ou égale | supérieur ou égal à | égal ou supérieur | égale ou supérieure | non <",
      ">": "> | dépasser | dépasse | excéder | plus de | plus d' | plus du | supérieur | supérieure | au-dessus | au-delà",
      "<=": "<= | =< | ≤ | < = | au plus | au maximum | maximum | max | max. | pas plus | jusqu'à | inférieur ou égal | inférieure ou égale | égal ou inférieur | ne dépassant pas | ne pas dépasser | ne pas excéder | ne dépasse pas | non >",
      "<": "< | moins de | moins d' | moins du | inférieur | inférieure | au-dessous | en dessous",
    },
    behind: {
      ">=": "ou plus | et plus | minimum | min",
      "<=": "ou moins | et moins | maximum | max",
    },
    within:
      "sous | sous un délai de | dans les | dans un délai de | dans un délai maximum de | avant le | avant | d'ici | d'ici le | d'ici au | d'ici à | au plus tard le | au plus tard",
    terms: "en | en moins de | dans",
    exactly: "= | exactement | égal",
    approximately: "~ | ≈ | environ | approximativement | près de | autour de",
    ranges: [
      { opening: "de", joint: "à", isWay: true },
      { opening: "entre | compris entre | comprise entre", joint: "et" },
    ],
    rangeJoint: "- | à",
    and: "et | ;",
    or: "ou | et/ou",
  },
  dates: {
    months: [
      "janvier | janv.",
      "février | févr.",
      "mars",
      "avril | avr.",
      "mai",
      "juin",
      "juillet | juil.",
      "août",
      "septembre | sept.",
      "octobre | oct.",
      "novembre | nov.",
      "décembre | déc.",
    ],
    measuredOn: "au | le | en | à | à la date du",
    dueOn: "au | en | à | au cours du | courant",
    leads: "le | au | en | à",
    after: "après | postérieur* | au-delà du",
    endOf:
      "fin | la fin | fin de | la fin de | fin d' | la fin d' | la fin du | fin du | fin du mois de | la fin du mois de | fin du mois d' | la fin du mois d'",
    ofMonth: "mois de | le mois de | mois d' | le mois d'",
    before: "avant | avant le | avant la | avant l'",
    year: "année | l'année | an | exercice | l'exercice",
    quarter: "trimestre",
    half: "semestre",
    ordinals: [
      "1er | premier | le premier | 1",
      "2e | deuxième | 2ème | second | 2",
      "3e | troisième | 3ème | 3",
      "4e | quatrième | 4ème | 4",
    ],
    quarterLetter: "t",
    links: "de | du | d' | l'",
    shape: "slashes",
    by: "d'ici le",
  },
  answers: {
    yes: "oui",
    yesAlone: "vrai | true | on | x | ✓ | ✔ | ok",
    noAlone: "non | faux | false | off",
    question:
      "oui/non | o/n | on/off | oui / non | oui ou non | fait/non fait | réalisé/non réalisé | atteint/non atteint",
  },
  states: {
    noTarget:
      "- | -- | --- | / | . | … | ... | n.d. | nd | n/d | s.o. | so | n/a | na | sans objet | à déterminer | à définir | à confirmer | non défini | non définie | non déterminé | non déterminée | non fixé | non fixée | pas de cible | aucune cible | sans cible | cible non fixée | cible non définie | nc | n.c. | pour information",
    noTargetOpening: "à déterminer | à définir | à confirmer | pas de cible | aucune cible",
    noActual:
      "- | -- | --- | / | . | … | ... | n.d. | nd | n/d | s.o. | n/a | na | sans objet | non disponible | non disponibles | donnée non disponible | données non disponibles | résultat non disponible | non renseigné | en attente | en attente de données | non mesuré | non mesurable | nc | n.c. | non connu | non connue | non communiqué | non encore disponible | donnée non encore disponible | donnée non connue",
    noActualOpening:
      "non disponible | non encore disponible | donnée non connue | donnée non encore disponible | donnée non disponible | résultat non disponible | en attente",
    deferred:
      "reporté | reportée | reportés | reportées | différé | différée | ajourné | ajournée | repoussé | repoussée",
    excluded:
      "exclu | exclue | exclus | exclues | supprimé | supprimée | retiré | retirée | annulé | annulée",
    kept: "respecté | respectée | respectés | respectées | atteint | atteinte | atteints | atteintes | réalisé | réalisée | réalisés | réalisées | achevé | achevée | terminé | terminée | effectué | effectuée | mis en œuvre | mise en œuvre | mis en place | mise en place | mis en service | mise en service effective | fait | faite | adopté | adoptée | adoptés | adoptées | approuvé | approuvée | publié | publiée | publiés | publiées | signé | signée | signés | signées | lancé | lancée | livré | livrée | déployé | déployée | finalisé | finalisée | élaboré | élaborée | créé | créée",
    broken: "manqué | manquée | échoué | dépassé | dépassée",
    outcomes: "dépassé | dépassée | au-dessus de la cible | en dessous de la cible",
    negations: "non | pas | jamais | aucun | aucune",
    partly: "partiellement | partiel* | en partie | presque | seulement | quelques | moitié | reste",
    reservations:
      "en cours | projet de | brouillon | attendu | attendue | à réaliser | à achever | à terminer | à faire | à confirmer | à vérifier | sera | seront | doit | doivent | prévu | prévue | prévus | prévues | mais | sauf | retard | bientôt | reporté | reportée",
    completion:
      "réalisation | réalisé | réalisée | achèvement | achevé | achevée | avancement | exécution | exécuté | exécutée",
    completionFillers: "à | de | du | des travaux | : | - | =",
  },
  changes: {
    rise: "augmentation | augmenter | augmenté | augmentée | hausse | en hausse | croissance | accroissement | une augmentation | une hausse | tendance à la hausse",
    fall: "réduction | réduire | réduit | réduite | diminué | diminuée | baissé | baisse | en baisse | diminution | diminuer | une réduction | une baisse | une diminution | tendance à la baisse",
    sizes: "de | d' | du",
    levels: "à | au | aux",
    any: "variation | évolution",
    behindRise: "de plus | en plus | d'augmentation | de hausse",
    behindFall: "de moins | en moins | de baisse | de réduction",
    hold: "maintien | maintien ou amélioration | maintenir ou améliorer | identique à | même niveau que | maintenir | stable | stabilité | stabilisation | inchangé | inchangée | en ligne avec | constant | pas de dégradation",
    better: "amélioration | améliorer | en amélioration | meilleur | mieux que",
    times: [
      ["le double | double | doubler | doublement", 2],
      ["le triple | triple | tripler | triplement", 3],
      ["diviser par deux | division par deux | la moitié | moitié", 0.5],
    ],
    baseline:
      "donnée | données | valeur | valeurs | niveau | niveaux | résultat | résultats | moyenne | année précédente | exercice précédent | valeur initiale | valeur de référence | référence | réalisé | an dernier",
    links:
      "au | à | aux | à la | à l' | du | de | de la | de l' | des | d' | le | la | l' | les | par rapport | en | avec | que | par",
  },
  prose: {
    verbs: "ont | est | sont | a été | ont été | était | étaient | qui | que",
    references:
      "art. | article | loi | décret | arrêté | délibération | décision | iso | phase | étape | lot | niveau | annexe | chapitre",
    decrees: "délibération | décision | arrêté | décret | ordonnance | procès-verbal",
    papers: "rapport | plan | document | étude | bilan",
    acts: "adoption | approbation | publication | réalisation | mise en œuvre | mise en place | lancement | élaboration | rédaction | signature | ouverture | création | présentation | organisation | mise à jour | actualisation | achèvement | finalisation | déploiement | mise en service | livraison | adopter | approuver | publier | réaliser | mettre en œuvre | mettre en place | lancer | élaborer | rédiger | signer | ouvrir | créer | présenter | finaliser",
  },
  ranks: {
    before: "top | rang | classé | classée",
    first: "parmi les | dans les | les",
    behind: "premiers | premières | meilleurs | meilleures | place | rang | position | au classement",
  },
  remarks: {
    changes:
      "de plus | de moins | en plus | en moins | points | point | d'augmentation | de hausse | de baisse | de réduction | par",
    yearly: "par an | par année | chaque année | annuels | annuelles",
    comparisons: "par rapport | comparé | contre | sur | vs | que",
    partOf: "dont",
    scales: "sur une échelle | échelle",
    rates: "pour | par",
    outOf: "sur",
  },
  directions: {
    stated: {
      higher:
        "plus haut | plus élevé | croissant | croissante | hausse | à la hausse | maximiser | élevé | supérieur",
      lower: "plus bas | décroissant | décroissante | baisse | à la baisse | minimiser | bas | inférieur",
    },
    change: {
      higher: "augmentation | augmenter | accroissement | hausse | amélioration | améliorer | développement",
      lower:
        "réduire | diminution | diminuer | baisse | délai moyen | durée moyenne de traitement | temps moyen | temps d'attente | temps de réponse | temps de traitement",
    },
    counted: {
      higher:
        "bénéficiaires | entreprises | formations | contrats | participants | visiteurs | utilisateurs | logements rénovés | recettes | projets | services | labellisations | attestations | contrôles | inspections | satisfaction | réussite | couverture | adhésion | déploiement",
      lower:
        "coûts | coût | dépenses | dépense | délai | délais | jours | retards | retard | réclamations | plaintes | erreurs | absences | accidents | incidents | dettes | dette | pertes | émissions | consommation | déchets | infractions",
    },
    qualities: {
      higher:
        "formés | formées | satisfaits | réalisés | réalisées | traités | traitées | résolus | rénovés | soldés",
      lower: "en retard | rejetés | rejetées | annulés | annulées | insatisfaits | manqués | en attente",
    },
    undecided: "pourcentage de réduction | taux de réduction | réduction | écart",
    previousPeriod: "t-1 | t - 1 | n-1 | année précédente | exercice précédent",
    divisions: "rapporté | divisé",
    inert: "et/ou | oui/non | faibles émissions | zéro émission | basse consommation | zéro déchet",
    limits: "dans un délai | hors | net de | supérieur | inférieur | prévus | prévues",
  },
  evidence: {
    dates: "oui/non | o/n | on/off | date | échéance | délai",
    stages: "avancement des travaux | état d'avancement | jalon | jalons | phase | phases | étape | étapes",
    stageUnits: "réalisation | jalon | phase | étape",
  },
};
