/** Exit codes, the same for every command. */
export const EXIT = { done: 0, refused: 1, usage: 2, fault: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message for the person; anything else that is thrown is our fault. */
export class CliStop extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string) {
    super(message);
    this.exit = exit;
  }
}
