import { ensureUnprotected } from "../model/sheet-access.ts";
import { invalidAreas, validity } from "../model/validation-check.ts";
import { readRule } from "../model/validation-rule.ts";
import {
  changeValidation,
  clearValidation,
  NO_VALIDATION,
  validationsIn,
  type ValidationContent,
} from "../model/validation-state.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import type { Targets } from "./targets.ts";
import { booleanOf, oneOf, textOf } from "./wire-readers.ts";
import { recordOf } from "./wire-record.ts";

type Target = Targets["DataValidation"];

/** What may be typed into cells. Where cells differ a member reads as null. */
export const dataValidation: ObjectType<Target> = {
  get: {
    Type: ({ sheet, areas }) => {
      const found = validationsIn(sheet, areas);
      if (found.length === 1) return found[0]?.type ?? null;
      return found.includes(NO_VALIDATION) ? "Inconsistent" : "MixedCriteria";
    },
    Rule: common(({ rule }) => rule as Wire),
    IgnoreBlanks: common(({ ignoreBlanks }) => ignoreBlanks),
    ErrorAlert: common(({ errorAlert }) => errorAlert),
    Prompt: common(({ prompt }) => prompt),
    /** true or false for all cells; null where some are and some are not. */
    Valid: ({ sheet, areas }, host) => validity(host, sheet, areas),
  },
  set: {
    Rule: ({ sheet, areas }, value, { book }) => {
      ensureUnprotected(sheet);
      const rule = readRule(book, recordOf(value));
      changeValidation(sheet, areas, (content) => ({ ...content, ...rule }));
    },
    IgnoreBlanks: ({ sheet, areas }, value) => {
      ensureUnprotected(sheet);
      const ignoreBlanks = booleanOf(value);
      changeValidation(sheet, areas, (content) => ({ ...content, ignoreBlanks }));
    },
    ErrorAlert: ({ sheet, areas }, value) => {
      ensureUnprotected(sheet);
      const errorAlert = readAlert(value);
      changeValidation(sheet, areas, (content) => ({ ...content, errorAlert }));
    },
    Prompt: ({ sheet, areas }, value) => {
      ensureUnprotected(sheet);
      const prompt = readPrompt(value);
      changeValidation(sheet, areas, (content) => ({ ...content, prompt }));
    },
  },
  call: {
    Clear: ({ sheet, areas }) => {
      ensureUnprotected(sheet);
      clearValidation(sheet, areas);
    },
    GetInvalidCells: (target, _, host) => existing(invalidCells(target, host)),
    GetInvalidCellsOrNullObject: (target, _, host) => invalidCells(target, host),
  },
};

function common(read: (content: ValidationContent) => Wire) {
  return ({ sheet, areas }: Target): Wire => {
    const values = validationsIn(sheet, areas).map(read);
    const [first = null] = values;
    return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
  };
}

function invalidCells({ sheet, areas }: Target, host: Host): ExcelObject | null {
  const invalid = invalidAreas(host, sheet, areas);
  return invalid.length === 0 ? null : held("RangeAreas", { sheet, areas: invalid });
}

const readAlert = (value: Wire): ValidationContent["errorAlert"] => {
  const { showAlert, style, title, message } = { ...NO_VALIDATION.errorAlert, ...recordOf(value) };
  return {
    showAlert: booleanOf(showAlert),
    style: oneOf(["Stop", "Warning", "Information"], style),
    title: textOf(title),
    message: textOf(message),
  };
};

const readPrompt = (value: Wire): ValidationContent["prompt"] => {
  const { showPrompt, title, message } = { ...NO_VALIDATION.prompt, ...recordOf(value) };
  return { showPrompt: booleanOf(showPrompt), title: textOf(title), message: textOf(message) };
};
