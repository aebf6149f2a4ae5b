import { parseAddress } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import type { Comment } from "../model/comment.ts";
import { newId } from "../model/new-book.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { contentMembers, edited, locationOf, newContent, remove } from "./comment-content.ts";
import { COMMENT_EVENTS, raiseCommentEvent } from "./comment-events.ts";
import { commentReplyTypes } from "./comment-reply-types.ts";
import { existing } from "./existing.ts";
import type { Targets } from "./targets.ts";
import { booleanOf, textOf } from "./wire-readers.ts";

type Comments = Targets["CommentCollection"];
type CommentTarget = Targets["Comment"];

const comments: ObjectType<Comments> = {
  items: (from) => allComments(from).map((target) => held("Comment", target)),
  item: (from, key) => orUndefined(commentById(from, key)),
  call: {
    Add: (from, args, host) => {
      const { sheet, row, column } = cellFrom(args, 0, from);
      ensureAllowed(sheet, "allowEditObjects");
      // One thread a cell, and none where a note stands: which error Excel gives is a guess.
      const isTaken = [...sheet.comments, ...sheet.notes].some(standsAt(row, column));
      if (isTaken) throw invalidArgument();
      const comment: Comment = {
        id: newId(host.book),
        row,
        column,
        ...newContent(args, 1),
        resolved: false,
        replies: [],
      };
      sheet.comments.push(comment);
      raiseCommentEvent(host, { sheet, comment }, COMMENT_EVENTS.added);
      return held("Comment", { sheet, comment });
    },
    GetCount: (from) => allComments(from).length,
    GetItemAt: (from, args) => orNotFound(allComments(from)[args.number(0)]),
    GetItemByCell: (from, args) => {
      const { sheet, row, column } = cellFrom(args, 0, from);
      const comment = sheet.comments.find(standsAt(row, column));
      return orNotFound(comment && { sheet, comment });
    },
    GetItemByReplyId: (from, args) => {
      const id = args.text(0);
      return orNotFound(
        allComments(from).find(({ comment }) => comment.replies.some((each) => each.id === id)),
      );
    },
    GetItemOrNullObject: (from, args) => orUndefined(commentById(from, args.text(0))) ?? null,
  },
};

const comment: ObjectType<CommentTarget> = {
  identity: { field: "Id", of: ({ comment: { id } }) => id },
  get: {
    ...contentMembers(({ comment: own }: CommentTarget) => own),
    Resolved: ({ comment: { resolved } }) => resolved,
  },
  set: {
    Content: (target, value, host) => {
      edited(target).content = textOf(value);
      raiseCommentEvent(host, target, COMMENT_EVENTS.changed, "CommentEdited");
    },
    Resolved: (target, value, host) => {
      const resolved = booleanOf(value);
      edited(target).resolved = resolved;
      const change = resolved ? "CommentResolved" : "CommentReopened";
      raiseCommentEvent(host, target, COMMENT_EVENTS.changed, change);
    },
  },
  navigate: { Replies: (target) => held("CommentReplyCollection", target) },
  call: {
    Delete: (target, _, host) => {
      remove(target.sheet.comments, edited(target));
      raiseCommentEvent(host, target, COMMENT_EVENTS.deleted);
    },
    GetLocation: locationOf,
  },
};

/** Those of one sheet, or of all sheets in the order of the tabs; within a sheet as they were written. */
const allComments = ({ book, sheet: only }: Comments): readonly CommentTarget[] =>
  (only === undefined ? book.sheets : [only]).flatMap((sheet) =>
    sheet.comments.map((own) => ({ sheet, comment: own })),
  );

const commentById = (from: Comments, key: string | number): CommentTarget | undefined =>
  allComments(from).find(({ comment: { id } }) => id === key);

const orUndefined = (target: CommentTarget | undefined): ExcelObject | undefined =>
  target && held("Comment", target);

const orNotFound = (target: CommentTarget | undefined): ExcelObject => held("Comment", existing(target));

const standsAt =
  (row: number, column: number) =>
  (each: { readonly row: number; readonly column: number }): boolean =>
    each.row === row && each.column === column;

/**
 * One cell: a Range, or its address with the sheet's name (of the collection of one sheet, without it too).
 *
 * @throws HostError InvalidArgument for more than one cell
 */
function cellFrom(
  args: Arguments,
  position: number,
  { book, sheet }: Comments,
): { readonly sheet: Sheet; readonly row: number; readonly column: number } {
  const place = args.object(position, "Range") ?? fullAddress(book, sheet, args.text(position));
  const { top, left, bottom, right } = place.area;
  if (top !== bottom || left !== right) throw invalidArgument();
  return { sheet: place.sheet, row: top, column: left };
}

function fullAddress(book: Book, sheet: Sheet | undefined, address: string): Targets["Range"] {
  if (sheet === undefined && !address.includes("!")) throw invalidArgument();
  return parseAddress(book, sheet ?? book.active, address);
}

export const commentTypes = {
  CommentCollection: comments,
  Comment: comment,
  ...commentReplyTypes,
};
