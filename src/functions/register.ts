import type { Language } from "../core/lexicon/lexicon.ts";
import type { CustomFunction, CustomFunctionsLibrary, Invocation } from "./custom-functions.ts";
import { ARGUMENTS, FUNCTION_IDS, type FunctionId, type HelpLanguage } from "./function-ids.ts";
import type { Answer, Call } from "./answer-call.ts";
import { FUNCTION_TEXTS, reasonOf } from "./texts.ts";

/** What the functions are given by the page: the global objects of office.js. */
export interface FunctionsPage {
  /** Absent where the host knows no custom functions. */
  readonly CustomFunctions?: CustomFunctionsLibrary;
  readonly Office: { readonly context: Partial<Pick<Office.Context, "displayLanguage" | "contentLanguage">> };
  readonly Excel: typeof Excel;
}

/** Ties the functions of the metadata to their code. The engine is loaded at the first call. */
export function registerFunctions(page: FunctionsPage): void {
  const library = page.CustomFunctions;
  if (library === undefined) return;
  const answer = lazyEngine(page);
  for (const id of FUNCTION_IDS) library.associate(id, customFunction(id, page, library, answer));
}

type AnswerCall = (call: Call) => Promise<Answer>;

function customFunction(
  id: FunctionId,
  page: FunctionsPage,
  library: CustomFunctionsLibrary,
  answer: AnswerCall,
): CustomFunction {
  return async (...given) => {
    const args = given.slice(0, ARGUMENTS.length);
    const invocation = (given[ARGUMENTS.length] ?? {}) as Invocation;
    const answered = await answer({
      id,
      args,
      invocation,
      language: languageOf(page),
      reading: readingOf(page),
    });
    if (answered.kind === "value") return [[answered.value]];
    throw new library.Error(library.ErrorCode[answered.kind], answered.message);
  };
}

function lazyEngine(page: FunctionsPage): AnswerCall {
  let engine: AnswerCall | undefined;
  return async (call) => {
    if (engine === undefined) {
      try {
        const { startEngine } = await import("./engine.ts");
        engine ??= startEngine(page.Excel, readingOf(page));
      } catch (error) {
        const message = FUNCTION_TEXTS[call.language].notLoaded(reasonOf(error));
        return { kind: "notAvailable", message };
      }
    }
    return engine(call);
  };
}

const languageOf = ({ Office: { context } }: FunctionsPage): HelpLanguage =>
  short(context.displayLanguage ?? context.contentLanguage) === "it" ? "it" : "en";

/** In which language, and with which marks, the workbook's contents stand. */
function readingOf({ Office: { context } }: FunctionsPage): Language {
  const content = short(context.contentLanguage ?? context.displayLanguage);
  return content === "it" || content === "fr" ? content : "en";
}

const short = (locale = ""): string => locale.slice(0, 2).toLowerCase();
