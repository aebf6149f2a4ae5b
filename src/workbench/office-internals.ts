import type { LibraryClass, LibraryClasses } from "./host/metadata/library-classes.ts";

/**
 * The one file that reaches into the library's internals. They were read in this version; with another, read them
 * again (the names below that start with "_" or "m_", `OfficeExtension.ObjectPath`) and then change the number.
 */
const KNOWN_VERSION = "1.1.110";

/** The globals of the library, after it was loaded: `Excel` and `OfficeExtension` of a pane. */
export interface LibraryGlobals {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
}

/** @throws Error for any version of @microsoft/office-js other than the known one */
export function requireKnownVersion(version: string): void {
  if (version === KNOWN_VERSION) return;
  throw new Error(
    `src/workbench/office-internals.ts was written for @microsoft/office-js ${KNOWN_VERSION}, found ${version}: ` +
      "check what it uses of the library's internals, then change its KNOWN_VERSION",
  );
}

/**
 * Whether a member above the requirement sets of the host throws ApiNotFound when it is called, as the newest clients
 * do. The library has it off.
 *
 * @param version of the installed @microsoft/office-js
 */
export function setApiNotSupportedCheck(library: LibraryGlobals, version: string, isOn: boolean): void {
  internalsOf(library, version).OfficeExtension.CommonUtility._doApiNotSupportedCheck = isOn;
}

/**
 * What the library knows of Excel's object model. Makes one object of each class on a context that never syncs, and
 * calls every method with zeros; nothing is sent.
 *
 * @param version of the installed @microsoft/office-js
 */
export function harvestClasses(library: LibraryGlobals, version: string): LibraryClasses {
  const { Excel, OfficeExtension } = internalsOf(library, version);
  const utility = OfficeExtension.CommonUtility;
  const wasChecking = utility._doApiNotSupportedCheck;
  utility._doApiNotSupportedCheck = false;
  try {
    const context = new (Excel["RequestContext"] as new () => Context)();
    const harvest = new Harvest(OfficeExtension, context);
    return Object.fromEntries(
      Object.entries(Excel)
        .filter((entry): entry is [string, ClientClass] => isClientClass(entry[1], OfficeExtension))
        .map(([name, constructor]) => [name, harvest.readClass(constructor)]),
    );
  } finally {
    utility._doApiNotSupportedCheck = wasChecking;
  }
}

// The internals, as far as they are used.

interface Internals {
  readonly Excel: Readonly<Record<string, unknown>>;
  readonly OfficeExtension: Extension;
}

interface Extension {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly ClientObject: new (...args: never) => ClientObject;
  readonly ObjectPath: new (
    info: { Id: number; ObjectPathType: number; Name: string },
    parent: null,
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    operationType: number,
    flags: number,
  ) => unknown;
}

interface Context {
  _nextId(): number;
  readonly _pendingRequest: { readonly _actions: readonly { readonly actionInfo: ActionInfo }[] };
}

interface ActionInfo {
  readonly ActionType: number;
  readonly Name: string;
}

interface ClientObject {
  readonly _className: string;
  readonly _objectPath: {
    readonly objectPathInfo: { readonly ObjectPathType: number; readonly Name: string };
  };
}

interface ClientClass {
  new (context: Context, path: unknown): Readonly<Record<string, unknown>>;
  readonly prototype: {
    readonly _isCollection?: boolean;
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

const internalsOf = (library: LibraryGlobals, version: string): Internals => {
  requireKnownVersion(version);
  return library as Internals;
};

const isClientClass = (value: unknown, { ClientObject }: Extension): value is ClientClass =>
  typeof value === "function" && value.prototype instanceof ClientObject;

const PATH_OF_ROOT = 1;
const PATH_OF_INDEXER = 5;
const METHOD_ACTION = 3;

/** What every object has and never reaches the host by its own name. */
const OF_EVERY_CLASS: ReadonlySet<string> = new Set([
  ...["constructor", "load", "retrieve", "toJSON", "set", "update", "setMockData", "ensureUnchanged"],
  ...["track", "untrack", "_KeepReference"],
]);

class Harvest {
  constructor(
    private readonly extension: Extension,
    private readonly context: Context,
  ) {}

  readClass(constructor: ClientClass): LibraryClass {
    const { prototype } = constructor;
    const isCollection = prototype._isCollection ?? false;
    const object = this.#make(constructor, isCollection);
    const scalars = prototype._scalarPropertyOriginalNames ?? [];
    const writable = scalars.filter((_, position) => prototype._scalarPropertyUpdateable?.[position]);
    const navigation: Record<string, string> = {};
    for (const name of prototype._navigationPropertyNames ?? []) {
      const child = object[name] as ClientObject;
      navigation[child._objectPath.objectPathInfo.Name] = child._className;
    }
    const events = this.#readEvents(object, prototype);
    return { scalars, writable, navigation, isCollection, events, ...this.#readMethods(object, prototype) };
  }

  #make(constructor: ClientClass, isCollection: boolean): Readonly<Record<string, unknown>> {
    const info = { Id: this.context._nextId(), ObjectPathType: PATH_OF_ROOT, Name: "" };
    const path = new this.extension.ObjectPath(info, null, isCollection, false, 1, 4);
    return new constructor(this.context, path);
  }

  #readMethods(
    object: Readonly<Record<string, unknown>>,
    prototype: object,
  ): Pick<LibraryClass, "methods" | "indexer" | "unread"> {
    const methods: Record<string, string> = {};
    const unread: string[] = [];
    let indexer: string | undefined;
    for (const [name, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof method !== "function" || OF_EVERY_CLASS.has(name) || /^_[a-z]/.test(name)) continue;
      const read = this.#tryMethod(object, method as (...args: number[]) => unknown);
      if (read === undefined) unread.push(name);
      else if (read.isIndexer) indexer = read.gives;
      else methods[read.wireName] = read.gives;
    }
    return { methods, indexer, unread };
  }

  /** What a method sends and gives; undefined where zeros do not suit it, or it sends nothing of its own. */
  #tryMethod(
    object: Readonly<Record<string, unknown>>,
    method: (...args: number[]) => unknown,
  ): { readonly wireName: string; readonly gives: string; readonly isIndexer: boolean } | undefined {
    let answer: unknown;
    let sent: string | undefined;
    try {
      sent = this.#sentBy(() => {
        answer = method.apply(object, Array<number>(method.length).fill(0));
      });
    } catch {
      return undefined; // It checks its arguments before it sends anything.
    }
    if (answer instanceof this.extension.ClientObject) {
      const { ObjectPathType, Name } = answer._objectPath.objectPathInfo;
      return { wireName: Name, gives: answer._className, isIndexer: ObjectPathType === PATH_OF_INDEXER };
    }
    return sent === undefined ? undefined : { wireName: sent, gives: "", isIndexer: false };
  }

  /** The newer kind of events; the older kind (selection of the document, settings) has no number. */
  #readEvents(object: Readonly<Record<string, unknown>>, prototype: object): LibraryClass["events"] {
    const events: Record<string, { method: string; number: number }> = {};
    for (const name of Object.getOwnPropertyNames(prototype).filter((member) => /^on[A-Z]/.test(member))) {
      const { m_genericEventInfo: info } = object[name] as {
        readonly m_genericEventInfo?: { readonly eventType: number; readonly registerFunc: () => void };
      };
      if (info === undefined) continue;
      const method = this.#sentBy(() => {
        info.registerFunc();
      });
      if (method !== undefined) events[name] = { method, number: info.eventType };
    }
    return events;
  }

  /** Name of the first method that the work queues. */
  #sentBy(work: () => void): string | undefined {
    const before = this.context._pendingRequest._actions.length;
    work();
    return this.context._pendingRequest._actions
      .slice(before)
      .map(({ actionInfo }) => actionInfo)
      .find(({ ActionType, Name }) => ActionType === METHOD_ACTION && Name !== "_KeepReference")?.Name;
  }
}
