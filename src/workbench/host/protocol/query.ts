import { invalidArgument } from "./host-error.ts";
import { identityWhenLoaded } from "./identity.ts";
import { at, camelCase, locationOf, wireName } from "./member-names.ts";
import type { ExcelObject, ObjectType, Wire } from "./object-type.ts";
import { readSelection, type Selection } from "./selection.ts";
import { targetOf, typeOf, type Session } from "./session.ts";
import type { QueryInfo } from "./wire.ts";

type Data = Record<string, Wire>;

/** What to load of the objects of one class. */
interface Plan {
  readonly type: ObjectType<never>;
  readonly scalars: readonly string[];
  readonly children: readonly { readonly member: string; readonly selection: Selection }[];
}

/**
 * Answers a `load` (Pascal-case names, `_Items`) or, as JSON, a `retrieve` (camelCase names, `items`). Formula results
 * are brought up to date before.
 *
 * @param report hears of members that no table has, whatever is answered
 * @throws InvalidArgument for an unknown member, where the switch `unknownLoad` says so
 */
export function answerQuery(
  object: ExcelObject,
  info: QueryInfo,
  format: { readonly asJson: boolean },
  session: Session,
  report: (member: string) => void,
): Wire {
  session.host.settle();
  return new Query(session, format.asJson, report).answer(object, readSelection(info), info);
}

class Query {
  /** Worked out once for all items of a collection. */
  readonly #plans = new Map<Selection, Plan>();

  constructor(
    private readonly session: Session,
    private readonly asJson: boolean,
    private readonly report: (member: string) => void,
  ) {}

  answer(object: ExcelObject, selection: Selection, page: QueryInfo = {}): Data {
    const type = typeOf(object, this.session);
    return type.items === undefined
      ? this.#data(object, selection)
      : this.#collection(object, type, selection, page);
  }

  #data(object: ExcelObject, selection: Selection): Data {
    const plan = this.#planOf(object, selection);
    const data: Data = {};
    for (const [name, value] of Object.entries(identityWhenLoaded(object, this.session))) {
      data[this.#nameOf(name)] = value;
    }
    this.#load(object, plan, data);
    return data;
  }

  /** The collection's own scalars stay at its level; every other name is one of its items. */
  #collection(object: ExcelObject, type: ObjectType<never>, selection: Selection, page: QueryInfo): Data {
    const isOwn = (name: string): boolean =>
      wireName(type.get, name) !== undefined || wireName(type.navigate, name) !== undefined;
    const { everything } = selection;
    const members = [...selection.members];
    const ofItems: Selection = { everything, members: new Map(members.filter(([name]) => !isOwn(name))) };
    const own: Selection = { everything, members: new Map(members.filter(([name]) => isOwn(name))) };
    const data: Data = {};
    this.#load(object, this.#planOf(object, own), data);
    const wantsItems = everything || ofItems.members.size > 0 || own.members.size === 0;
    if (wantsItems) data[this.asJson ? "items" : "_Items"] = this.#items(object, type, ofItems, page);
    return data;
  }

  #items(object: ExcelObject, type: ObjectType<never>, selection: Selection, page: QueryInfo): Wire {
    const { host } = this.session;
    const all = at(`${object.type}.items`, () => type.items?.(targetOf(object), host) ?? []);
    const skip = page.Skip ?? 0;
    const shown = all.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    return shown.map((item, position) => {
      const data = this.answer(item, selection);
      // The client finds an item without a name of its own again by its place.
      if (!this.asJson && typeOf(item, this.session).identity === undefined) data["_Index"] = position + skip;
      return data;
    });
  }

  #load(object: ExcelObject, plan: Plan, data: Data): void {
    const target = targetOf(object);
    const { host } = this.session;
    for (const member of plan.scalars) {
      const read = plan.type.get?.[member];
      if (read === undefined) continue;
      data[this.#nameOf(member)] = at(locationOf(object.type, member), () => read(target, host));
    }
    for (const { member, selection } of plan.children) {
      const navigate = plan.type.navigate?.[member];
      if (navigate === undefined) continue;
      const child = at(locationOf(object.type, member), () => navigate(target, host));
      data[this.#nameOf(member)] = child === null ? null : this.answer(child, selection);
    }
  }

  #planOf(object: ExcelObject, selection: Selection): Plan {
    const type = typeOf(object, this.session);
    const known = this.#plans.get(selection);
    if (known?.type === type) return known;
    const plan = this.#plan(object.type, type, selection);
    this.#plans.set(selection, plan);
    return plan;
  }

  #plan(typeName: string, type: ObjectType<never>, { everything, members }: Selection): Plan {
    const scalars = new Set(everything ? Object.keys(type.get ?? {}) : []);
    const children: { member: string; selection: Selection }[] = [];
    for (const [name, selection] of members) {
      const scalar = wireName(type.get, name);
      const child = wireName(type.navigate, name);
      if (scalar !== undefined) scalars.add(scalar);
      else if (child !== undefined) children.push({ member: child, selection });
      else this.#unknown(`${typeName}.${name}`);
    }
    return { type, scalars: [...scalars], children };
  }

  #unknown(member: string): void {
    this.report(member);
    if (this.session.host.switches.unknownLoad === "ignored") return;
    const error = invalidArgument();
    error.location = member;
    throw error;
  }

  #nameOf(member: string): string {
    return this.asJson ? camelCase(member) : member;
  }
}
