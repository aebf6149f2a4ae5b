import type { Area } from "../../../ports/snapshot.ts";
import type { Calculation } from "../calculation/calculation.ts";
import { openCalculation } from "../calculation/open-calculation.ts";
import type { CellShift } from "../model/area-shift.ts";
import { WHOLE_SHEET } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import type { CellValue } from "../model/cell-grid.ts";
import { OBJECT_TYPES } from "../objects/object-types.ts";
import { DEFAULT_SWITCHES, type Switches } from "../switches.ts";
import { answerRequest, responseError, type Trouble } from "./answer-request.ts";
import { calculationEvents, changeEvents } from "./change-events.ts";
import { EventRegistrations } from "./event-registrations.ts";
import type { Actor, CellChange, Host, HostEvent } from "./host.ts";
import { notEmulated } from "./host-error.ts";
import { References } from "./references.ts";
import type { Session, TypeTable } from "./session.ts";
import type { RequestBody, ResponseBody } from "./wire.ts";

export type { Action, ObjectPath, RequestBody, ResponseBody } from "./wire.ts";

export interface ExcelHostOptions {
  readonly book: Book;
  /** "en-US" where none is given. */
  readonly locale?: string;
  readonly switches?: Partial<Switches>;
  /** The formula engine; the host's own where none is given. */
  readonly calculation?: Calculation;
  /** The object model; Excel's where none is given. */
  readonly types?: TypeTable;
}

/** Excel without Excel: answers what office.js asks about one open workbook. */
export class ExcelHost implements Host, Trouble {
  readonly book: Book;
  readonly locale: string;
  readonly switches: Switches;
  readonly unknownMembers: string[] = [];
  readonly crashes: unknown[] = [];
  readonly references = new References();
  eventsEnabled = true;

  readonly #calculation: Calculation;
  readonly #session: Session;
  readonly #registrations = new EventRegistrations();
  readonly #listeners: ((event: HostEvent) => void)[] = [];
  #events: HostEvent[] = [];
  /** At first, too: a file may have brought formulas without a result. */
  #isStale = true;
  #isSuspended = false;
  #actor: Actor = "add-in";

  constructor({ book, locale = "en-US", switches, calculation, types = OBJECT_TYPES }: ExcelHostOptions) {
    this.book = book;
    this.locale = locale;
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
    this.#calculation = calculation ?? openCalculation(book, locale);
    const [references, registrations] = [this.references, this.#registrations];
    this.#session = { types, host: this, references, registrations };
  }

  /** Events wait for `flushEvents`: Excel sends them after the answer. Never throws. */
  processQuery(request: RequestBody): ResponseBody {
    const response = answerRequest(request, this.#session, this);
    this.#isSuspended = false;
    try {
      this.settle();
    } catch (error) {
      return { ...response, Error: responseError(error, request.Actions.length - 1, this) };
    }
    return response;
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** What happened and was not yet told, in order. */
  get pendingEvents(): readonly HostEvent[] {
    return this.#events;
  }

  /** Tells the listeners what happened. To be called when the answer has left. */
  flushEvents(): void {
    const events = this.#events;
    this.#events = [];
    for (const event of events) for (const listener of this.#listeners) listener(event);
  }

  /** Excel tells an add-in only of events that it listens to. */
  raise(event: HostEvent): void {
    if (!this.eventsEnabled || !this.#registrations.has(event.type, event.target)) return;
    this.#events.push(this.#actor === "co-author" ? { ...event, isRemote: true } : event);
  }

  /** Does what another person does to the workbook: the events say so, and the formulas follow. */
  editRemotely(edit: (book: Book) => void): void {
    this.#editAs("co-author", edit);
  }

  /** Does what the person before the screen does: the events do not call it the add-in's. Call `flushEvents` then. */
  editByHand(edit: (book: Book) => void): void {
    this.#editAs("person", edit);
  }

  /** The add-in's page has gone: nobody listens or keeps ranges any more. */
  forgetClient(): void {
    this.references.releaseAll();
    this.#registrations.clear();
    this.#events = [];
    this.eventsEnabled = true;
  }

  changed(sheet: Sheet, area: Area, change: CellChange = {}): void {
    this.#calculation.changed(sheet, area);
    this.#isStale = true;
    if (!this.eventsEnabled) return;
    for (const event of changeEvents(sheet, area, change, this.#actor)) this.raise(event);
  }

  moved(sheet: Sheet, shift: CellShift): void {
    this.references.follow(sheet, shift);
  }

  restructured(): void {
    this.#calculation.restructured();
    this.#isStale = true;
  }

  settle(): void {
    if (this.#isStale && !this.#isSuspended && this.book.calculationMode !== "Manual") this.#recalculate();
  }

  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue {
    this.settle();
    const value = this.#calculation.evaluate(formula, { sheet, row, column });
    if (value === undefined) throw notEmulated(`what ${formula} gives`);
    return value;
  }

  calculate(kind: "Recalculate" | "Full" | "FullRebuild"): void {
    if (kind !== "Recalculate") {
      this.#calculation.restructured();
      for (const sheet of this.book.sheets) this.#calculation.changed(sheet, WHOLE_SHEET);
    }
    this.#recalculate();
  }

  suspendCalculation(): void {
    this.#isSuspended = true;
  }

  #editAs(actor: Actor, edit: (book: Book) => void): void {
    this.#actor = actor;
    try {
      edit(this.book);
      this.settle();
    } finally {
      this.#actor = "add-in";
    }
  }

  #recalculate(): void {
    this.#isStale = false;
    for (const { sheet, area } of this.#calculation.recalculate()) {
      for (const event of calculationEvents(sheet, area)) this.raise(event);
    }
  }
}
