/** Requirement sets by name, and the newest version of each that the host has ("1.15": text, as 1.10 is not 1.1). */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What this host says it supports. ExcelApi ends where the library of npm ends; an add-in that must run on older
 * Excels is tested with a lower one: `{ ...REQUIREMENT_SETS, ExcelApi: "1.13" }`.
 *
 * Which `RichApiRuntime` Excel on the web declares is unknown; without it the client sends the older kinds of
 * actions, which every Excel understands.
 */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RibbonApi: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};

/** As it travels: names in lower case. */
export const requirementMatrix = (sets: RequirementSets): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])),
  );
