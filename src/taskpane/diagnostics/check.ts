/** One family of APIs that the add-in relies on, tried in a scratch sheet. */
export interface Check {
  /** As Microsoft's reference names it. */
  readonly name: string;
  /** Of ExcelApi; absent: 1.13, which the manifest asks for. */
  readonly set?: string;
  /** @throws what office.js throws; Unlike where Excel answers something else than was written */
  readonly act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;
}

/** Excel answered, but not what it should. */
export class Unlike extends Error {
  override readonly name = "Unlike";
}

export function expectSame(found: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== should) throw new Unlike(`${is} ≠ ${should}`);
}
