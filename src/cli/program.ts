import { Command, InvalidArgumentError, Option, type CommanderError } from "commander";
import { parseIsoDate, type CalendarDate } from "../core/calendar-date.ts";
import { decimal, type Decimal } from "../core/decimal.ts";
import { AGGREGATIONS, METHODS, type Aggregation, type Method, type Policy } from "../core/policy/policy.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import type { Language } from "../core/lexicon/lexicon.ts";
import { CliStop, EXIT, type ExitCode } from "./exit.ts";
import { fill, type CliTexts } from "./texts/texts.ts";

export interface ComputeOptions {
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly asOf?: CalendarDate;
  readonly lang?: WorkbookLanguage;
}
export interface CollectOptions {
  readonly sheets?: true;
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly strict?: true;
  readonly keep?: "ours" | "theirs";
  readonly by?: string;
  readonly json?: true;
  readonly asOf?: CalendarDate;
  readonly lang?: WorkbookLanguage;
}
export interface CloseOptions extends PeriodOptions {
  readonly act?: string;
  readonly asOf?: CalendarDate;
}
export interface ReopenOptions extends PeriodOptions {
  readonly reason: string;
}
interface PeriodOptions {
  readonly period: string;
  readonly by?: string;
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly lang?: WorkbookLanguage;
}
export interface OivOptions {
  readonly sample?: number;
  readonly seed?: string;
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly lang?: WorkbookLanguage;
}
export interface FollowUpOptions {
  readonly period?: string;
  readonly json?: true;
  readonly asOf?: CalendarDate;
  readonly lang?: WorkbookLanguage;
}
export interface EvaluateOptions {
  readonly year?: number;
  readonly lang?: Language;
  readonly method?: Method;
  readonly asOf?: CalendarDate;
}
export interface TemplateOptions {
  readonly from?: string;
  readonly force?: true;
  readonly lang?: WorkbookLanguage;
}

export interface RestoreOptions {
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly lang?: WorkbookLanguage;
}

/** Either into a folder, or as sheets of a copy of the workbook. */
export interface HandOutOptions {
  readonly to?: string;
  readonly sheets?: true;
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly period?: string;
  readonly force?: true;
  readonly json?: true;
  readonly lang?: WorkbookLanguage;
}

export interface RetargetOptions {
  readonly id: string;
  readonly target?: string;
  readonly weight?: string;
  readonly name?: string;
  readonly drop?: true;
  readonly act: string;
  readonly date: CalendarDate;
  readonly reason: string;
  readonly from?: CalendarDate;
  readonly by?: string;
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly lang?: WorkbookLanguage;
}

/** A value that is given back to its centre. */
export interface ReturnOptions {
  readonly id: string;
  readonly centre?: string;
  readonly period?: string;
  readonly remark: string;
  readonly by?: string;
  readonly out?: string;
  readonly inPlace?: true;
  readonly dryRun?: true;
  readonly lang?: WorkbookLanguage;
}

/** The last four ask for the plan under another policy beside its own. */
export interface WhatIfOptions {
  readonly id?: string;
  readonly json?: true;
  readonly asOf?: CalendarDate;
  readonly lang?: WorkbookLanguage;
  readonly method?: Method;
  readonly cap?: Decimal | "none";
  readonly aggregation?: Aggregation;
  readonly missing?: Policy["missingActual"];
}

export interface CheckOptions {
  readonly json?: true;
  readonly lang?: WorkbookLanguage;
}

export interface VerifyOptions {
  readonly json?: true;
  readonly lang?: WorkbookLanguage;
}

/** A command that answers a question tells by its exit code what it found. */
export interface Commands {
  readonly check: (input: string, options: CheckOptions) => Promise<ExitCode>;
  readonly close: (input: string, options: CloseOptions) => Promise<void>;
  readonly collect: (
    input: string,
    returned: readonly string[],
    options: CollectOptions,
  ) => Promise<ExitCode>;
  readonly compute: (input: string, options: ComputeOptions) => Promise<void>;
  readonly evaluate: (options: EvaluateOptions) => Promise<void>;
  readonly followUp: (input: string, options: FollowUpOptions) => Promise<void>;
  readonly handOut: (input: string, options: HandOutOptions) => Promise<void>;
  readonly oiv: (input: string, options: OivOptions) => Promise<void>;
  readonly reopen: (input: string, options: ReopenOptions) => Promise<void>;
  readonly restore: (input: string, options: RestoreOptions) => Promise<void>;
  readonly retarget: (input: string, options: RetargetOptions) => Promise<void>;
  readonly return: (input: string, options: ReturnOptions) => Promise<void>;
  readonly template: (output: string, options: TemplateOptions) => Promise<void>;
  readonly verify: (input: string, options: VerifyOptions) => Promise<ExitCode>;
  readonly whatIf: (input: string, options: WhatIfOptions) => Promise<void>;
}

/**
 * The command line as data: names, options and words. What the commands do is handed in.
 *
 * @param answered told the exit code of a command that answers a question
 */
export function buildProgram(
  texts: CliTexts,
  version: string,
  commands: Commands,
  answered: (exit: ExitCode) => void,
): Command {
  const program = new Command("traguardo")
    .description(texts.description)
    .version(version, "-V, --version", texts.version)
    // Else a language given behind the command's name would be taken for the program's and never reach the command.
    .enablePositionalOptions();
  program
    .command("check")
    .description(texts.checkDescription)
    .argument("<FILE.xlsx>", texts.checkInput)
    .option("--json", texts.jsonFindings)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action(async (input: string, options: CheckOptions) => {
      answered(await commands.check(input, withLanguage(program, options, ["it", "en"], texts)));
    });
  addClosing(program, texts, commands);
  addCollecting(program, texts, commands, answered);
  program
    .command("compute")
    .description(texts.computeDescription)
    .argument("<IN.xlsx>", texts.computeInput)
    .option("--out <OUT.xlsx>", texts.out)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .option("--json", texts.json)
    .addOption(dateOption(texts.asOf, texts))
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: ComputeOptions) =>
      commands.compute(input, withLanguage(program, options, ["it", "en"], texts)),
    );
  program
    .command("evaluate")
    .description(texts.evaluateDescription)
    .addOption(new Option("--year <YEAR>", texts.year).argParser((text) => parseYear(text, texts)))
    .addOption(new Option("--lang <LANG>", texts.langEvaluate).choices(["it", "en", "fr"]))
    .addOption(
      new Option("--method <METHOD>", fill(texts.method, { methods: METHODS.join(", ") })).choices(METHODS),
    )
    .addOption(dateOption(texts.asOfEvaluate, texts))
    .action((options: EvaluateOptions) =>
      commands.evaluate(withLanguage(program, options, ["it", "en", "fr"], texts)),
    );
  program
    .command("hand-out")
    .description(texts.handOutDescription)
    .argument("<FILE.xlsx>", texts.handOutInput)
    .option("--to <DIR>", texts.handOutTo)
    .option("--sheets", texts.handOutSheets)
    .option("--out <OUT.xlsx>", texts.handOutOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .option("--period <PERIOD>", texts.handOutPeriod)
    .option("--force", texts.handOutForce)
    .option("--json", texts.handOutJson)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: HandOutOptions) =>
      commands.handOut(input, withLanguage(program, options, ["it", "en"], texts)),
    );
  program
    .command("restore")
    .description(texts.restoreDescription)
    .argument("<FILE.xlsx>", texts.restoreInput)
    .option("--out <OUT.xlsx>", texts.restoreOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: RestoreOptions) =>
      commands.restore(input, withLanguage(program, options, ["it", "en"], texts)),
    );
  addRetarget(program, texts, commands);
  program
    .command("template")
    .description(texts.templateDescription)
    .argument("<OUT.xlsx>", texts.templateOut)
    .option("--from <CSV>", texts.from)
    .option("--force", texts.force)
    .addOption(new Option("--lang <LANG>", texts.langTemplate).choices(["it", "en"]))
    .action((output: string, options: TemplateOptions) =>
      commands.template(output, withLanguage(program, options, ["it", "en"], texts)),
    );
  program
    .command("verify")
    .description(texts.verifyDescription)
    .argument("<FILE.xlsx>", texts.verifyInput)
    .option("--json", texts.jsonFindings)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action(async (input: string, options: VerifyOptions) => {
      answered(await commands.verify(input, withLanguage(program, options, ["it", "en"], texts)));
    });
  addWhatIf(program, texts, commands);
  program.addOption(new Option("--lang <LANG>", texts.lang).hideHelp());
  program.helpCommand("help [COMMAND]", texts.helpCommand);
  for (const command of [program, ...program.commands]) inOurWords(command, texts);
  return program;
}

function addClosing(program: Command, texts: CliTexts, commands: Commands): void {
  program
    .command("close")
    .description(texts.closeDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .requiredOption("--period <PERIOD>", texts.closePeriod)
    .option("--by <NAME>", texts.closeBy)
    .option("--act <TEXT>", texts.closeAct)
    .option("--out <OUT.xlsx>", texts.closeOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .option("--json", texts.jsonFindings)
    .addOption(dateOption(texts.closeAsOf, texts))
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: CloseOptions) =>
      commands.close(input, withLanguage(program, options, ["it", "en"], texts)),
    );
  program
    .command("oiv")
    .description(texts.oivDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .addOption(new Option("--sample <PERCENT>", texts.oivSample).argParser((text) => parseShare(text, texts)))
    .option("--seed <TEXT>", texts.oivSeed)
    .option("--out <OUT.xlsx>", texts.oivOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .option("--json", texts.jsonFindings)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: OivOptions) =>
      commands.oiv(input, withLanguage(program, options, ["it", "en"], texts)),
    );
  program
    .command("reopen")
    .description(texts.reopenDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .requiredOption("--period <PERIOD>", texts.closePeriod)
    .requiredOption("--reason <TEXT>", texts.reopenReason)
    .option("--by <NAME>", texts.reopenBy)
    .option("--out <OUT.xlsx>", texts.reopenOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .option("--json", texts.jsonFindings)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: ReopenOptions) =>
      commands.reopen(input, withLanguage(program, options, ["it", "en"], texts)),
    );
}

function addCollecting(
  program: Command,
  texts: CliTexts,
  commands: Commands,
  answered: (exit: ExitCode) => void,
): void {
  program
    .command("collect")
    .description(texts.collectDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .argument("[RETURNED...]", texts.collectReturned)
    .option("--sheets", texts.collectSheets)
    .option("--out <OUT.xlsx>", texts.collectOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .option("--strict", texts.collectStrict)
    .addOption(new Option("--keep <WHICH>", texts.collectKeep).choices(["ours", "theirs"]))
    .option("--by <NAME>", texts.collectBy)
    .option("--json", texts.jsonFindings)
    .addOption(dateOption(texts.asOf, texts))
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action(async (input: string, returned: readonly string[], options: CollectOptions) => {
      answered(await commands.collect(input, returned, withLanguage(program, options, ["it", "en"], texts)));
    });
  program
    .command("follow-up")
    .description(texts.followUpDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .option("--period <PERIOD>", texts.followUpPeriod)
    .option("--json", texts.jsonFindings)
    .addOption(dateOption(texts.followUpAsOf, texts))
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: FollowUpOptions) =>
      commands.followUp(input, withLanguage(program, options, ["it", "en"], texts)),
    );
  program
    .command("return")
    .description(texts.returnDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .requiredOption("--id <ID>", texts.retargetId)
    .option("--centre <CENTRE>", texts.returnCentre)
    .option("--period <PERIOD>", texts.returnPeriod)
    .requiredOption("--remark <REMARK>", texts.returnRemark)
    .option("--by <NAME>", texts.returnBy)
    .option("--out <OUT.xlsx>", texts.returnOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: ReturnOptions) =>
      commands.return(input, withLanguage(program, options, ["it", "en"], texts)),
    );
}

function addRetarget(program: Command, texts: CliTexts, commands: Commands): void {
  program
    .command("retarget")
    .description(texts.retargetDescription)
    .argument("<FILE.xlsx>", texts.collectInput)
    .requiredOption("--id <ID>", texts.retargetId)
    .option("--target <TARGET>", texts.retargetTarget)
    .option("--weight <WEIGHT>", texts.retargetWeight)
    .option("--name <NAME>", texts.retargetName)
    .option("--drop", texts.retargetDrop)
    .requiredOption("--act <ACT>", texts.retargetAct)
    .addOption(dateOption(texts.retargetDate, texts, "--date").makeOptionMandatory())
    .requiredOption("--reason <REASON>", texts.retargetReason)
    .addOption(dateOption(texts.retargetFrom, texts, "--from"))
    .option("--by <NAME>", texts.retargetBy)
    .option("--out <OUT.xlsx>", texts.retargetOut)
    .option("--in-place", texts.inPlace)
    .option("--dry-run", texts.dryRun)
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: RetargetOptions) =>
      commands.retarget(input, withLanguage(program, options, ["it", "en"], texts)),
    );
}

function addWhatIf(program: Command, texts: CliTexts, commands: Commands): void {
  const choice = (flag: string, text: string, place: string, choices: readonly string[]): Option =>
    new Option(flag, fill(text, { [place]: choices.join(", ") })).choices(choices);
  program
    .command("what-if")
    .description(texts.whatIfDescription)
    .argument("<FILE.xlsx>", texts.whatIfInput)
    .option("--id <ID>", texts.whatIfId)
    .addOption(choice("--method <METHOD>", texts.whatIfMethod, "methods", METHODS))
    .addOption(new Option("--cap <CAP>", texts.whatIfCap).argParser((text) => parseCap(text, texts)))
    .addOption(choice("--aggregation <WAY>", texts.whatIfAggregation, "aggregations", AGGREGATIONS))
    .addOption(choice("--missing <WAY>", texts.whatIfMissing, "choices", ["leave-out", "zero"]))
    .option("--json", texts.whatIfJson)
    .addOption(dateOption(texts.asOf, texts))
    .addOption(new Option("--lang <LANG>", texts.lang).choices(["it", "en"]))
    .action((input: string, options: WhatIfOptions) =>
      commands.whatIf(input, withLanguage(program, options, ["it", "en"], texts)),
    );
}

/** "120", "120 %", "1.2", "nessuno": as *Parametri* reads its cap. */
function parseCap(text: string, texts: CliTexts): Decimal | "none" {
  const words = text.trim().toLowerCase();
  if (["nessuno", "none", "no"].includes(words)) return "none";
  const { figure, sign } = /^(?<figure>\d{1,4}(?:[.,]\d{1,4})?)\s*(?<sign>%?)$/u.exec(words)?.groups ?? {};
  const amount = decimal((figure ?? "0").replace(",", "."));
  if (amount.isZero()) throw new InvalidArgumentError(texts.allowedCap);
  return sign === "%" || amount.gt(LARGEST_FACTOR) ? amount.div(100) : amount;
}

/** "20", "20%": above 0 and up to 100. */
function parseShare(text: string, texts: CliTexts): number {
  const { figure } = /^(?<figure>\d{1,3})\s*%?$/u.exec(text.trim())?.groups ?? {};
  const percent = Number(figure ?? 0);
  if (percent < 1 || percent > 100) throw new InvalidArgumentError(texts.allowedShare);
  return percent;
}

const LARGEST_FACTOR = 10;

/** `traguardo --lang en compute …` is `traguardo compute … --lang en`, with the same choices. */
function withLanguage<T extends { readonly lang?: string }>(
  program: Command,
  options: T,
  choices: readonly string[],
  texts: CliTexts,
): T {
  const asked = program.opts<Pick<T, "lang">>();
  if (asked.lang !== undefined && !choices.includes(asked.lang)) {
    const values = { name: "--lang", value: asked.lang, allowed: choices.join(", ") };
    throw new CliStop(EXIT.usage, fill(texts.invalidValue, values));
  }
  return { ...asked, ...options };
}

const dateOption = (description: string, texts: CliTexts, name = "--as-of"): Option =>
  new Option(`${name} <DATE>`, description).argParser((text) => {
    const date = parseIsoDate(text);
    if (date === undefined) throw new InvalidArgumentError(texts.allowedDate);
    return date;
  });

function parseYear(text: string, texts: CliTexts): number {
  if (!/^(?:19|20|21)\d{2}$/u.test(text)) throw new InvalidArgumentError(texts.allowedYear);
  return Number(text);
}

function inOurWords(command: Command, texts: CliTexts): void {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": texts.usageTitle,
    "Commands:": texts.commandsTitle,
    "Options:": texts.optionsTitle,
    "Arguments:": texts.argumentsTitle,
  };
  const terms = (usage: string): string =>
    usage.replace("[options]", texts.optionsTerm).replace("[command]", texts.commandTerm);
  command
    .helpOption("-h, --help", texts.help)
    .addHelpText("after", `\n${texts.exitCodes}`)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: terms,
      styleSubcommandTerm: terms,
      showGlobalOptions: false,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

const INVALID_VALUE = / argument '(?<value>.*)' is invalid\. (?:Allowed choices are )?(?<allowed>.*?)\.?$/su;

/** What commander found wrong, as a sentence that starts with what is wrong. */
export function usageStop(error: CommanderError, texts: CliTexts): CliStop {
  const name = /'(?<name>[^' ]*)/u.exec(error.message)?.groups?.name ?? "";
  const sentence = ((): string => {
    switch (error.code) {
      case "commander.unknownOption":
        return fill(texts.unknownOption, { name });
      case "commander.unknownCommand":
        return fill(texts.unknownCommand, { name });
      case "commander.missingArgument":
        return fill(texts.missingArgument, { name });
      case "commander.optionMissingArgument":
        return fill(texts.missingValue, { name });
      case "commander.missingMandatoryOptionValue":
        return fill(texts.missingOption, { name });
      case "commander.excessArguments":
        return texts.excessArguments;
      case "commander.invalidArgument": {
        const { value = "", allowed = "" } = INVALID_VALUE.exec(error.message)?.groups ?? {};
        return fill(texts.invalidValue, { name, value, allowed });
      }
      default:
        return texts.usage;
    }
  })();
  return new CliStop(EXIT.usage, sentence);
}
