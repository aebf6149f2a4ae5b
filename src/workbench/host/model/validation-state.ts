import type { Area, Sheet } from "./book.ts";
import { intersect } from "./areas.ts";
import { subtractAreas, touch } from "./subtract-areas.ts";
import type { Validation } from "./validation.ts";

/** A validation without the cells it stands on. */
export type ValidationContent = Omit<Validation, "areas">;

/** What cells without a validation have. @source office.js, Excel.DataValidation */
export const NO_VALIDATION: ValidationContent = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** The validations that occur in these cells, each once; `NO_VALIDATION` among them where a cell has none. */
export function validationsIn(sheet: Sheet, areas: readonly Area[]): readonly ValidationContent[] {
  const found = sheet.validations.filter((validation) => touch(validation.areas, areas)).map(contentOf);
  const bare = subtractAreas(
    areas,
    sheet.validations.flatMap((validation) => validation.areas),
  );
  const all = bare.length === 0 ? found : [...found, NO_VALIDATION];
  return [...new Map(all.map((content) => [JSON.stringify(content), content])).values()];
}

/** Changes the validation of these cells only; those of others keep theirs. Equal ones become one again. */
export function changeValidation(
  sheet: Sheet,
  areas: readonly Area[],
  change: (content: ValidationContent) => ValidationContent,
): void {
  const pieces = new Map<string, { readonly content: ValidationContent; readonly areas: Area[] }>();
  const put = (content: ValidationContent, places: readonly Area[]): void => {
    const changed = change(content);
    const piece = pieces.get(JSON.stringify(changed)) ?? { content: changed, areas: [] };
    piece.areas.push(...places);
    pieces.set(JSON.stringify(changed), piece);
  };
  for (const validation of sheet.validations) put(contentOf(validation), shared(validation.areas, areas));
  put(
    NO_VALIDATION,
    subtractAreas(
      areas,
      sheet.validations.flatMap((validation) => validation.areas),
    ),
  );
  clearValidation(sheet, areas);
  const given = [...pieces.values()].filter((piece) => piece.areas.length > 0);
  const isOne = given.length === 1;
  for (const { content, areas: places } of given)
    sheet.validations.push({ ...content, areas: isOne ? areas : places });
}

export function clearValidation(sheet: Sheet, areas: readonly Area[]): void {
  for (const validation of sheet.validations) validation.areas = subtractAreas(validation.areas, areas);
  const left = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.validations.splice(0, sheet.validations.length, ...left);
}

function contentOf({ type, rule, ignoreBlanks, errorAlert, prompt }: Validation): ValidationContent {
  return { type, rule, ignoreBlanks, errorAlert, prompt };
}

const shared = (areas: readonly Area[], others: readonly Area[]): readonly Area[] =>
  areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? []));
