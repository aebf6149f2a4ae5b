/** What an administration sets when it builds the add-in. */
export interface PageSettings {
  /** Where the pages will be served; https, without a final slash. */
  readonly baseUrl: string;
  /** Address of office.js, as the page's script element has it. */
  readonly officeJs: string;
  /** Origin of office.js where it is another than the page's own. */
  readonly officeOrigin: string | undefined;
}

export const DEFAULT_BASE_URL = "https://localhost:3000";
export const MICROSOFT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * @param environment `TRAGUARDO_BASE_URL`: absolute https address; `TRAGUARDO_OFFICE_JS`: absolute https address, or a
 *   path relative to the page (`office-js/office.js`). Absent or empty: localhost, and Microsoft's own server
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): PageSettings {
  const baseUrl = readBaseUrl(environment["TRAGUARDO_BASE_URL"] || DEFAULT_BASE_URL);
  const officeJs = environment["TRAGUARDO_OFFICE_JS"] || MICROSOFT_OFFICE_JS;
  return { baseUrl, officeJs, officeOrigin: originOf(officeJs, baseUrl) };
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(
      `TRAGUARDO_BASE_URL: "${text}" is no plain https address, such as https://intranet.example/traguardo`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function originOf(officeJs: string, baseUrl: string): string | undefined {
  // office.js looks for its own folder in the script whose address ends like this.
  if (!/^[^?#"\s;,]*(?:^|\/)office\.js$/.test(officeJs)) {
    throw new Error(`TRAGUARDO_OFFICE_JS: "${officeJs}" is no address that ends in office.js`);
  }
  const url = new URL(officeJs, `${baseUrl}/`);
  if (url.protocol !== "https:") throw new Error(`TRAGUARDO_OFFICE_JS: "${officeJs}" is not https`);
  return url.origin === new URL(baseUrl).origin ? undefined : url.origin;
}
