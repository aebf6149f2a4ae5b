import type { Comment, CommentReply } from "../model/comment.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { itemNotFound, notEmulated } from "../protocol/host-error.ts";
import { held, type ExcelObject, type Wire } from "../protocol/object-type.ts";
import type { Targets } from "./targets.ts";

/** Who writes what an add-in writes: Excel takes the name of who is signed in, and here nobody is. */
const AUTHOR = { authorName: "Utente", authorEmail: "utente@example.com" };

/** When it is written: this host reads no clock. An assumption that keeps every run alike. */
const WRITTEN_AT = "2024-01-01T00:00:00Z";

/** What every comment and reply begins with. The content stands at a position of the call's arguments. */
export const newContent = (args: Arguments, position: number): Omit<CommentReply, "id"> => ({
  content: plainContent(args, position),
  ...AUTHOR,
  creationDate: WRITTEN_AT,
});

/** What comments and replies have in common. Mentions are not emulated: all content is plain. */
export function contentMembers<T>(
  own: (target: T) => CommentReply,
): Readonly<Record<string, (target: T) => Wire>> {
  return {
    Id: (target) => own(target).id,
    AuthorName: (target) => own(target).authorName,
    AuthorEmail: (target) => own(target).authorEmail,
    Content: (target) => own(target).content,
    RichContent: (target) => own(target).content,
    ContentType: () => "Plain",
    CreationDate: (target) => own(target).creationDate,
    Mentions: () => [],
  };
}

/** The cell of a comment, and of its replies. */
export function locationOf({ sheet, comment: { row, column } }: Targets["Comment"]): ExcelObject {
  return held("Range", { sheet, area: { top: row, left: column, bottom: row, right: column } });
}

/** @throws HostError ApiNotFound for content with mentions */
function plainContent(args: Arguments, position: number): string {
  const type = args.optionalText(position + 1) ?? "Plain";
  if (type !== "Plain") throw notEmulated(`comments of content type ${type}`);
  return args.text(position);
}

/** The comment, about to be changed. @throws HostError AccessDenied on a sheet whose objects are protected */
export function edited({ sheet, comment: own }: Targets["Comment"]): Comment {
  ensureAllowed(sheet, "allowEditObjects");
  return own;
}

/** @throws HostError ItemNotFound where it was deleted before */
export function remove<T>(list: T[], gone: T): void {
  const place = list.indexOf(gone);
  if (place < 0) throw itemNotFound();
  list.splice(place, 1);
}
