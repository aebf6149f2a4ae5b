import { callMethod } from "./call-method.ts";
import { HostError, invalidArgument, itemNotFound, notEmulated } from "./host-error.ts";
import { at, locationOf } from "./member-names.ts";
import { requireAskingPath } from "./null-object.ts";
import { held, isExcelObject, type ExcelObject, type ObjectType } from "./object-type.ts";
import { requirePresence } from "./presence.ts";
import { readArguments } from "./read-arguments.ts";
import { targetOf, typeOf, type Session } from "./session.ts";
import { PATH, type ObjectPath, type RequestBody } from "./wire.ts";

/**
 * Finds the objects of one request. Each path is walked once, when an action first needs it: walking it may do
 * something (`tables.add`).
 */
export class PathResolver {
  readonly #found = new Map<number, ExcelObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly session: Session,
  ) {}

  /** The object at a path; null for a null object and whatever is reached through it. */
  readonly resolve = (id: number): ExcelObject | null => {
    const known = this.#found.get(id);
    if (known === null) return null;
    if (known !== undefined) return this.#present(this.session.references.current(known));
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `No object path ${String(id)}.`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  };

  #walk(path: ObjectPath): ExcelObject | null {
    const { host, references } = this.session;
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return held("Workbook", host.book);
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.#present(references.find(path.Name));
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.#walkFrom(path);
      default:
        throw notEmulated(`object path ${String(path.ObjectPathType)} ${path.Name}`.trimEnd());
    }
  }

  /** Refuses what was deleted since the client got hold of it. */
  #present(object: ExcelObject | undefined): ExcelObject {
    if (object === undefined) throw invalidReference();
    requirePresence(object, this.session.host.book);
    return object;
  }

  #walkFrom(path: ObjectPath): ExcelObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    const isMethod = path.ObjectPathType === PATH.method;
    if (parent === null) {
      requireAskingPath(path, isMethod, this.session);
      return null;
    }
    const type = typeOf(parent, this.session);
    const asksItem = isMethod && path.Name === "GetItem" && type.call?.["GetItem"] === undefined;
    if (asksItem || path.ObjectPathType === PATH.indexer) return this.#item(parent, type, path);
    if (isMethod) return this.#madeBy(parent, path);
    const location = locationOf(parent.type, path.Name);
    const navigate = type.navigate?.[path.Name];
    return at(location, () => {
      if (navigate === undefined) throw notEmulated(location);
      return navigate(targetOf(parent), this.session.host);
    });
  }

  /** By an indexer; a few collections (charts) have a method instead. */
  #item(parent: ExcelObject, { item }: ObjectType<never>, path: ObjectPath): ExcelObject {
    const location = `${parent.type}.getItem`;
    return at(location, () => {
      if (item === undefined) throw notEmulated(location);
      const key = readArguments(path.ArgumentInfo, this.resolve).wire(0);
      if (typeof key !== "string" && typeof key !== "number") throw invalidArgument();
      const found = item(targetOf(parent), key, this.session.host);
      if (found === undefined) throw itemNotFound();
      return found;
    });
  }

  #madeBy(parent: ExcelObject, path: ObjectPath): ExcelObject | null {
    const location = locationOf(parent.type, path.Name);
    const args = at(location, () => readArguments(path.ArgumentInfo, this.resolve));
    const answer = callMethod(parent, path.Name, args, this.session) ?? null;
    if (answer !== null && !isExcelObject(answer)) throw new Error(`${location} gives no object`);
    return answer;
  }
}

const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");
