import type { CommentReply } from "../model/comment.ts";
import { newId } from "../model/new-book.ts";
import { held, type ExcelObject, type ObjectType } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { contentMembers, edited, locationOf, newContent, remove } from "./comment-content.ts";
import { COMMENT_EVENTS, raiseCommentEvent } from "./comment-events.ts";
import type { Targets } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

type CommentTarget = Targets["Comment"];
type ReplyTarget = Targets["CommentReply"];

const replies: ObjectType<Targets["CommentReplyCollection"]> = {
  items: (target) => target.comment.replies.map((reply) => replyOf(target, reply)),
  item: (target, key) => findReply(target, key),
  call: {
    Add: (target, args, host) => {
      const reply: CommentReply = {
        id: newId(host.book),
        ...newContent(args, 0),
      };
      edited(target).replies.push(reply);
      raiseCommentEvent(host, target, COMMENT_EVENTS.changed, "ReplyAdded", reply);
      return replyOf(target, reply);
    },
    GetCount: ({ comment: { replies: all } }) => all.length,
    GetItemAt: (target, args) => {
      const reply = existing(target.comment.replies[args.number(0)]);
      return replyOf(target, reply);
    },
    GetItemOrNullObject: (target, args) => findReply(target, args.text(0)) ?? null,
  },
};

const reply: ObjectType<ReplyTarget> = {
  identity: { field: "Id", of: ({ reply: { id } }) => id },
  get: {
    ...contentMembers(({ reply: own }: ReplyTarget) => own),
    Resolved: ({ comment: { resolved } }) => resolved,
  },
  set: {
    Content: (target, value, host) => {
      edited(target);
      target.reply.content = textOf(value);
      raiseCommentEvent(host, target, COMMENT_EVENTS.changed, "ReplyEdited", target.reply);
    },
  },
  call: {
    Delete: (target, _, host) => {
      remove(edited(target).replies, target.reply);
      raiseCommentEvent(host, target, COMMENT_EVENTS.changed, "ReplyDeleted", target.reply);
    },
    GetLocation: locationOf,
    GetParentComment: ({ sheet, comment: parent }) => held("Comment", { sheet, comment: parent }),
  },
};

const findReply = (target: CommentTarget, key: string | number): ExcelObject | undefined => {
  const found = target.comment.replies.find(({ id }) => id === key);
  return found && replyOf(target, found);
};

const replyOf = ({ sheet, comment: parent }: CommentTarget, own: CommentReply): ExcelObject =>
  held("CommentReply", { sheet, comment: parent, reply: own });

export const commentReplyTypes = { CommentReplyCollection: replies, CommentReply: reply };
