/** What the add-in needs of Excel; `REQUIRED_SETS` of the contract tests is the part that the emulated host enforces. */
export const REQUIREMENT_SETS = { ExcelApi: "1.13", SharedRuntime: "1.1" } as const;
