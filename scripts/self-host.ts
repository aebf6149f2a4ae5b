/**
 * Puts office.js beside the built pages, for networks that do not reach Microsoft's server: `npm run self-host -- FOLDER`,
 * after a build with TRAGUARDO_OFFICE_JS=office-js/office.js. FOLDER holds the files of
 * https://appsforoffice.microsoft.com/lib/1/hosted/ as downloaded; they are Microsoft's, under its licence, which whoever
 * runs this has to have read. Nothing else in this project copies them.
 */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const dist = join(import.meta.dirname, "../dist");
const source = process.argv[2];
const page = join(dist, "taskpane.html");

const refusal = refusalFor(source);
if (refusal !== undefined || source === undefined) {
  console.error(refusal);
  process.exit(1);
}
cpSync(resolve(source), join(dist, "office-js"), { recursive: true });
console.log(join(dist, "office-js"));

function refusalFor(folder: string | undefined): string | undefined {
  if (folder === undefined) {
    return "npm run self-host -- CARTELLA   (i file di office.js scaricati / the downloaded files of office.js)";
  }
  if (!existsSync(join(folder, "office.js"))) {
    return `${folder}: non c'è office.js. / There is no office.js.`;
  }
  return existsSync(page) && readFileSync(page, "utf8").includes('src="office-js/office.js"')
    ? undefined
    : "Prima / First: TRAGUARDO_OFFICE_JS=office-js/office.js npm run build";
}
