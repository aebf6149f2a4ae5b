import { openBook } from "../host/files/open-book.ts";
import { saveBook } from "../host/files/save-book.ts";
import { areaText } from "../host/model/areas.ts";
import type { Book } from "../host/model/book.ts";
import { describeBook } from "../host/model/describe-book.ts";
import { newBook } from "../host/model/new-book.ts";
import { ExcelHost } from "../host/protocol/process-query.ts";
import type { Faults } from "../host/shell/faults.ts";
import { Shell } from "../host/shell/shell.ts";
import type { Traffic } from "../host/shell/traffic.ts";
import { LOCALES, type Language } from "./options.ts";
import { connectPane, type PaneConnection } from "./pane/connect-pane.ts";
import { troublesOf } from "./tell-troubles.ts";

/** One workbook open in one Excel. Another workbook, or another language, is another session. */
export interface Session {
  readonly number: number;
  readonly host: ExcelHost;
  readonly shell: Shell;
  readonly language: Language;
}

/** Excel's stand-in in a browser's page: what its components draw, and what tests get at by `window.workbench`. */
export interface Workbench {
  readonly session: Session;
  readonly book: Book;
  readonly host: ExcelHost;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Grows whenever there is something new to draw. */
  readonly revision: number;
  subscribe(listener: () => void): () => void;
  /** The whole workbook as plain data. */
  describe(): unknown;
  /** @throws Error for what is no workbook */
  open(bytes: Uint8Array, name: string): void;
  openBlank(name: string): void;
  save(): Uint8Array;
  /** The same workbook in an Excel of another language. */
  speak(language: Language): void;
  /** Does what a person does, and tells the add-in. @throws HostError where Excel refuses */
  act(edit: (host: ExcelHost) => void): void;
  /** Something changed that is not in the workbook: a fault, the pane's visibility. */
  redraw(): void;
  /** Puts the add-in's page into a place of the page; it stays until the session ends. */
  connect(place: HTMLElement, title: string): () => void;
  /** Whether the add-in's page has met its host, and listens to the ribbon. */
  readonly isPaneReady: boolean;
  /** Ends when the add-in's page is ready. */
  ready(): Promise<void>;
  /** Ends when nothing has been on its way between pane and host for a tenth of a second. */
  idle(): Promise<void>;
}

const QUIET = 100;
/** While an add-in writes, the screen is drawn so often at most, in milliseconds. */
const BETWEEN_DRAWINGS = 60;

/** @param pane address of the add-in's page */
export function openWorkbench(pane: URL, language: Language, first: Book): Workbench {
  const listeners = new Set<() => void>();
  let revision = 0;
  let drawing: number | undefined;
  let connection: PaneConnection | undefined;

  const draw = (): void => {
    drawing = undefined;
    revision += 1;
    for (const listener of listeners) listener();
  };
  const redraw = (): void => {
    drawing ??= window.setTimeout(draw, session.shell.isBusy ? BETWEEN_DRAWINGS : 0);
  };
  const newSession = (book: Book, spoken: Language): Session => {
    const locale = LOCALES[spoken];
    const host = new ExcelHost({ book, locale });
    host.settle();
    const shell = new Shell(
      host,
      { wait },
      {
        displayLocale: locale,
        contentLocale: locale,
        origin: window.location.origin,
        addInName: "Traguardo",
        isPaneShown: false,
      },
    );
    shell.onAnswered(redraw);
    shell.onAnswered(
      troublesOf(host, shell, (trouble) => {
        reportError(new Error(trouble));
      }),
    );
    return { number: revision + 1, host, shell, language: spoken };
  };
  let session = newSession(first, language);
  const start = (book: Book, spoken = session.language): void => {
    session = newSession(book, spoken);
    draw();
  };

  return {
    get session() {
      return session;
    },
    get book() {
      return session.host.book;
    },
    get host() {
      return session.host;
    },
    get faults() {
      return session.shell.faults;
    },
    get traffic() {
      return session.shell.traffic;
    },
    get revision() {
      return revision;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    describe: () => describeBook(session.host.book),
    open: (bytes, name) => {
      start(openBook(bytes, name));
    },
    openBlank: (name) => {
      start(newBook(name));
    },
    save: () => saveBook(session.host.book),
    speak: (spoken) => {
      start(session.host.book, spoken);
    },
    act: (edit) => {
      const { host, shell } = session;
      const before = placeOf(host.book);
      try {
        host.editByHand(() => {
          edit(host);
        });
      } finally {
        host.flushEvents();
        if (placeOf(host.book) !== before) shell.tellSelection();
        redraw();
      }
    },
    redraw,
    connect: (place, title) => {
      const { shell } = session;
      const opened = connectPane(shell, pane, place, title);
      connection = opened;
      return () => {
        opened.close();
      };
    },
    get isPaneReady() {
      return isReady(session.shell);
    },
    ready: async () => {
      while (!isReady(session.shell)) await wait(20);
      await idle();
    },
    idle: () => idle(),
  };

  async function idle(): Promise<void> {
    const isQuiet = (): boolean =>
      !session.shell.isBusy && performance.now() - (connection?.lastMessage ?? 0) > QUIET;
    while (!isQuiet() || drawing !== undefined) await wait(20);
  }
}

const isReady = (shell: Shell): boolean => shell.frames.some((frame) => frame.listensTo("appCommandInvoked"));

const placeOf = ({ active }: Book): string => `${active.id} ${areaText(active.selection)}`;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
