import type { Lexicon } from "./lexicon.ts";
import { composed, counted, tens } from "./number-words.ts";

const ONES = counted(1, "one two three four five six seven eight nine");
const TENS = tens(20, "twenty thirty forty fifty sixty seventy eighty ninety");

export const en: Lexicon = {
  language: "en",
  numbers: {
    decimalMark: ".",
    groupMark: ",",
    percentGap: "",
    currencyFirst: true,
    currencyGap: "",
    fillers: "the | a | an | of | no. | number | a total of",
    counting: "no. | n. | number",
    inWords: [
      ["zero", 0],
      ...ONES,
      ...counted(10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
      ...TENS,
      ...composed(TENS, ONES, (ten, unit) => `${ten}-${unit} | ${ten} ${unit}`),
      ["a hundred | one hundred", 100],
    ],
    none: "no | zero",
    nothing: "none | nil",
    all: "all | all of | the whole",
    halves: "a half",
    fractions: [
      ["half | a half | one half", 1, 2],
      ["a third | one third | one-third", 1, 3],
      ["two thirds | two-thirds", 2, 3],
      ["a quarter | one quarter | one-quarter", 1, 4],
      ["three quarters | three-quarters", 3, 4],
      ["a fifth | one fifth | one-fifth", 1, 5],
      ["two fifths | two-fifths", 2, 5],
      ["three fifths | three-fifths", 3, 5],
      ["four fifths | four-fifths", 4, 5],
    ],
    scales: [
      ["thousand | k", 3],
      ["million | millions | mln | m", 6],
      ["billion | billions | bn", 9],
    ],
    links: "of",
  },
  units: {
    percent: "percent | per cent | pct",
    perMille: "per mille | per thousand",
    points: "p.p. | pp | percentage points | percentage point | ppt | ppts | % points",
    currencies: {
      EUR: "€ | eur | euro | euros",
      USD: "$ | usd | us$ | dollars | dollar",
      GBP: "£ | gbp | pounds | pound",
      CAD: "CA$ | cad | c$",
    },
    times: {
      second: "seconds | second | secs | sec | sec.",
      minute: "minutes | minute | mins | min | min. | '",
      hour: "hours | hour | hrs | hr | h",
      day: "days | day | calendar days | calendar day",
      "working-day": "working days | working day | business days | business day",
      week: "weeks | week | wks",
      month: "months | month",
      year: "years | year | yrs",
    },
    minutesOfHour: "m | min | mins",
    secondsOfMinute: "s | s. | ''",
  },
  bounds: {
    before: {
      ">=": ">= | => | ≥ | > = | at least | minimum | minimum of | a minimum of | min | min. | no less than | no fewer than | not less than | not fewer than | not below | at or above | at or over | equal to or above | greater than or equal to | greater or equal to | more than or equal to | equal to or greater than | equal to or more than | not <",
      ">": "> | more than | greater than | higher than | over | above | exceed | exceeds | exceeding | in excess of",
      "<=": "<= | =< | ≤ | < = | at most | maximum | maximum of | a maximum of | max | max. | no more than | not more than | not over | not above | not exceeding | not exceed | not to exceed | does not exceed | do not exceed | at or below | at or under | equal to or below | up to | less than or equal to | equal to or less than | not >",
      "<": "< | less than | fewer than | lower than | below | under",
    },
    behind: {
      ">=": "or more | or above | or higher | or over | or greater | and above | minimum | min",
      "<=": "or less | or fewer | or below | or lower | or under | and below | maximum | max",
    },
    within: "within | by | no later than | not later than | before the end of",
    terms: "in | in less than | in under | over",
    exactly: "= | exactly | equal to",
    approximately: "~ | ≈ | about | around | approximately | approx. | approx | circa | roughly",
    ranges: [
      { opening: "from", joint: "to", isWay: true },
      { opening: "between", joint: "and" },
    ],
    rangeJoint: "- | to",
    and: "and | ;",
    or: "or | and/or",
  },
  dates: {
    months: [
      "January | jan | jan.",
      "February | feb | feb.",
      "March | mar | mar.",
      "April | apr | apr.",
      "May",
      "June | jun | jun.",
      "July | jul | jul.",
      "August | aug | aug.",
      "September | sep | sept | sep. | sept.",
      "October | oct | oct.",
      "November | nov | nov.",
      "December | dec | dec.",
    ],
    measuredOn: "on | as of | as at | at | in",
    dueOn: "on | in | at | during",
    leads: "on | the | on the | as of | in",
    after: "after | later than | following",
    endOf:
      "end of | the end of | end | the end of the | end of the | end of the month of | the end of the month of",
    ofMonth: "month of | the month of",
    before: "before | prior to",
    year: "year | the year | fiscal year | financial year",
    quarter: "quarter",
    half: "half | half year | half-year",
    ordinals: [
      "1st | first | the first | 1",
      "2nd | second | the second | 2",
      "3rd | third | the third | 3",
      "4th | fourth | the fourth | 4",
    ],
    quarterLetter: "q",
    links: "of | the | year",
    shape: "words",
    by: "by",
  },
  answers: {
    yes: "yes",
    yesAlone: "true | on | x | ✓ | ✔ | ok | y",
    noAlone: "no | false | off | n",
    question:
      "yes/no | y/n | on/off | true/false | yes / no | yes or no | done/not done | met/not met | achieved/not achieved",
  },
  states: {
    noTarget:
      "- | -- | --- | / | . | … | ... | n/a | na | n.a. | n.a | tbd | tbc | to be determined | to be confirmed | to be defined | to be established | data only | no target | none set | not set | not applicable | not defined | for information | for information only | monitoring only | monitor only | monitor | to monitor | contextual | contextual only | baseline | baseline year | establish baseline | establish a baseline | baseline to be established | set baseline | no target set | not targeted",
    noTargetOpening:
      "to be determined | to be confirmed | to be defined | to be established | tbd | tbc | data only | no target",
    noActual:
      "- | -- | --- | / | . | … | ... | n/a | na | n.a. | n.a | no data | not available | data not available | result not available | results not available | not yet available | not reported | not measured | not measurable | cannot be measured | not collected | pending | unknown | not applicable | tbc | tbd | to be confirmed | to be determined | data not yet available | results not yet available | not yet known | awaiting data | data pending | results pending",
    noActualOpening:
      "n/a | no longer | no results | no information | not available | data not available | data not yet available | result not available | results not available | results not yet available | no data",
    deferred: "postponed | deferred | delayed until | put off | rescheduled | carried forward",
    excluded: "excluded | withdrawn | cancelled | canceled | dropped | removed | discontinued | suppressed",
    kept: "met | achieved | completed | complete | done | delivered | implemented | respected | fulfilled | accomplished | attained | carried out | adopted | approved | published | launched | satisfied | signed | submitted | finalised | finalized | deployed | established | introduced",
    broken: "missed | failed | exceeded the budget | unmet | breached | overspent",
    outcomes: "exceeded | exceeds | surpassed | on target | above target | below target | within target",
    negations: "not | never | no | none | neither",
    partly:
      "partially | partly | partial | in part | nearly | almost | mostly | only | some | half | remaining | rest",
    reservations:
      "in progress | draft | drafts | ongoing | under way | underway | expected | anticipated | forecast | to be | will be | should be | must be | planned | but | except | however | late | delayed | overdue | soon | postponed | deferred | pending",
    completion:
      "completion | completed | complete | implementation | implemented | progress | work progress | state of progress | delivered | execution",
    completionFillers: "at | to | of | by | of works | of the works | : | - | =",
  },
  changes: {
    rise: "increase | increased | rose | risen | grew | grown | growth | rise | an increase | a rise | upward trend | an upward trend | increasing trend | up | up by",
    fall: "decrease | decreased | reduction | reduce | reduced | fall | fell | fallen | declined | dropped | drop | a decrease | a reduction | decline | downward trend | a downward trend | decreasing trend | down | down by",
    sizes: "by | of",
    levels: "to",
    any: "change | variation",
    behindRise: "increase | growth | rise | more | higher | up",
    behindFall: "decrease | reduction | fall | drop | fewer | less | lower | down",
    hold: "maintain | maintain or improve | maintain or increase | same as | the same as | same level as | maintained | maintaining | maintain the | hold | stable | unchanged | steady | no change | in line with | no worse than | as good as or better than | at least as good as | not worse than | no deterioration | remain at | constant",
    better: "better than | improve | improvement | improve on | improved | improve over",
    times: [
      ["double | twice | doubling", 2],
      ["triple | three times | tripling", 3],
      ["halve | halved | halving | half", 0.5],
    ],
    baseline:
      "baseline | data | last year | last year's | previous year | previous year's | prior year | prior year's | value | values | level | levels | figure | result | results | average | performance | base year | outturn | current",
    links: "the | of | to | in | on | at | over | from | by | with | a | than | as | current",
  },
  prose: {
    verbs: "has | have | had | was | were | is | are | been | which | that | we",
    references:
      "section | act | article | regulation | resolution | decision | iso | phase | level | chapter | annex | directive | order | no. | stage",
    decrees: "resolution | decision | order | act | decree | minutes",
    papers: "report | plan | document | study | strategy",
    acts: "adoption | approval | publication | completion | implementation | launch | submission | preparation | development | introduction | establishment | creation | delivery | release | review | update | signature | opening | adopt | approve | publish | complete | implement | launch | submit | prepare | develop | introduce | establish | create | deliver | deploy | finalise | finalize | produce | sign",
  },
  ranks: {
    before: "top | top- | rank | ranked | in the top | among the top | within the top | position",
    first: "first | the first",
    behind: "place | places | position | positions | in the ranking | rank",
  },
  remarks: {
    changes:
      "increase | decrease | reduction | growth | rise | fall | drop | improvement | points | fewer | higher | lower | more | less | each | every | per | a month | a week | a quarter | a day",
    yearly: "per year | a year | each year | every year | per annum | annually | p.a.",
    comparisons:
      "over | compared | relative | against | versus | vs | vs. | than | from | on | compared to | compared with | relative to",
    partOf: "of which | of whom | of these | of them",
    scales: "on a scale | out of a scale | scale",
    rates: "per | in every | for every",
    outOf: "out of | of | on a scale of",
  },
  directions: {
    stated: {
      higher:
        "higher | higher is better | bigger is better | more is better | maximise | maximize | increasing | increase | rising | up | high | greater | positive",
      lower:
        "lower | lower is better | smaller is better | less is better | minimise | minimize | decreasing | decrease | falling | down | low | smaller | negative",
    },
    change: {
      higher:
        "increase | increasing | growth | improvement | improving | expansion | compliance | on time | in time | in prescribed time | within time | within target",
      lower:
        "reduce | reducing | decrease | decreasing | fall | average time | time taken | average days | days lost",
    },
    counted: {
      higher:
        "initiatives | events | meetings | training hours | hours of training | participants | visitors | users | customers served | members | registrations | applications received | revenue | revenues | income | sales | savings | projects | services | agreements | patents | trademarks | homes delivered | affordable homes | satisfaction | uptime | coverage | take-up | adoption | participation | inspections | surveys | publications | followers | students | beneficiaries | businesses",
      lower:
        "costs | cost | expenses | expenditure | spending | days | working days | time | delay | delays | backlog | arrears | complaints | complaint | errors | error rate | absence | absences | sickness absence | accidents | accident rate | incidents | injuries | disputes | appeals | debt | debts | losses | loss | defects | failures | outages | interruptions | breaches | emissions | consumption | waste | violations | offences | vacancies | fatalities | infections | mortality | deaths | falls | adverse events | readmissions | waiting lists",
    },
    qualities: {
      higher:
        "trained | fixed | completed | delivered | resolved | answered | processed | handled | closed | recovered | satisfied | positive | implemented | achieved | collected",
      lower:
        "outstanding | overdue | late | pending | rejected | cancelled | abandoned | unsatisfied | dissatisfied | missed | unresolved | failed | lost | negative",
    },
    undecided: "reduction | % reduction | percentage reduction | variance | deviation | ratio",
    previousPeriod: "t-1 | t - 1 | n-1 | previous year | prior year | last year | previous period",
    divisions: "divided by | over total",
    inert:
      "and/or | yes/no | low emission | low emissions | low-emission | zero emission | zero emissions | zero-emission | zero waste",
    limits:
      "within | by | excluding | net of | above | below | under | over | planned | scheduled | compared",
  },
  evidence: {
    dates: "yes/no | y/n | on/off | true/false | date | deadline | due",
    stages: "milestone | milestones | stage | stages | phase | phases | work progress | state of progress",
    stageUnits: "milestone | stage | phase | status | completion",
  },
};
