/** Thrown between two requests when the user does not want to wait any longer. */
export class Cancelled extends Error {
  constructor() {
    super("The user cancelled");
  }
}
