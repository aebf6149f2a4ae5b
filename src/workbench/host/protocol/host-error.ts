/**
 * What Excel answers when it cannot do what was asked. Codes and messages as in Microsoft's "Error handling with the
 * application-specific JavaScript APIs"; the HTTP statuses are a guess.
 */
export class HostError extends Error {
  /** "WorksheetCollection.getItem"; the object model leaves it to the one who called. */
  location: string | undefined;

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const generalException = (): HostError =>
  new HostError("GeneralException", "There was an internal error while processing the request.", 500);

export const alreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const invalidOperation = (message = "The operation attempted is invalid on the object."): HostError =>
  new HostError("InvalidOperation", message);

export const accessDenied = (message = "You cannot perform the requested operation."): HostError =>
  new HostError("AccessDenied", message, 401);

/** A member that this host does not know: always loud, so that no test passes on a gap. */
export class NotEmulated extends HostError {
  constructor(readonly member: string) {
    super("ApiNotFound", `emulated host: ${member} is not implemented`);
  }
}

export const notEmulated = (member: string): HostError => new NotEmulated(member);
