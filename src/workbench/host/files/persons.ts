import { attributeOf, childrenOf } from "../../../adapters/xlsx/xml.ts";
import type { OpenedPackage } from "./opened-package.ts";
import type { Links, PackageWriter } from "./package-writer.ts";
import { HEAD, tag } from "./xml-out.ts";

export interface Person {
  readonly name: string;
  readonly email: string;
}

const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON_TYPE = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const FIRST_PATH = "xl/persons/person.xml";

const pathOf = (opened: OpenedPackage): string | undefined => {
  const [workbook = ""] = opened.related("", "officeDocument");
  return opened.related(workbook, "person")[0];
};

/** Who wrote comments, by id. @source MS-XLSX 2.6.204 (CT_Person) */
export function readPersons(opened: OpenedPackage): ReadonlyMap<string, Person> {
  const root = opened.rootOf(pathOf(opened));
  return new Map(
    childrenOf(root, "person").map((element) => [
      attributeOf(element, "id") ?? "",
      { name: attributeOf(element, "displayName") ?? "", email: attributeOf(element, "userId") ?? "" },
    ]),
  );
}

/** The persons of a file being written: those it had, and new ones behind them. */
export class Persons {
  readonly #known: Map<string, Person>;
  readonly #added = new Map<string, Person>();

  constructor(opened: OpenedPackage | undefined) {
    this.#known = new Map(opened === undefined ? [] : readPersons(opened));
  }

  idOf({ name, email }: Person): string {
    const found = [...this.#known].find(([, each]) => each.name === name && each.email === email)?.[0];
    if (found !== undefined) return found;
    const id = `{${(this.#known.size + 1).toString(16).toUpperCase().padStart(8, "0")}-0003-0000-0000-000000000000}`;
    this.#known.set(id, { name, email });
    this.#added.set(id, { name, email });
    return id;
  }

  /** Writes the part where somebody was added, and leads the workbook to it. */
  write(writer: PackageWriter, links: Links): void {
    const { opened } = writer;
    const path = opened === undefined ? undefined : pathOf(opened);
    if (this.#added.size > 0) {
      const lines = Array.from(this.#known, ([id, { name, email }]) =>
        tag("person", { displayName: name, id, userId: email === "" ? name : email, providerId: "None" }),
      );
      const xml = HEAD + tag("personList", { xmlns: THREADED }, ...lines);
      writer.put(path ?? FIRST_PATH, xml, "application/vnd.ms-excel.person+xml");
    }
    if (path === undefined && this.#added.size > 0) links.add(PERSON_TYPE, FIRST_PATH);
  }
}
