import type { CommentReply } from "../model/comment.ts";
import type { Host } from "../protocol/host.ts";
import type { Targets } from "./targets.ts";

/** office.js' numbers of the events (read in the library). */
export const COMMENT_EVENTS = { added: 250, deleted: 251, changed: 252 } as const;

/**
 * Tells those who listen to the comments of the sheet, and those who listen to all comments.
 *
 * @param change `Excel.CommentChangeType`, of a change
 * @param reply the reply that it happened to
 */
export function raiseCommentEvent(
  host: Host,
  { sheet, comment }: Targets["Comment"],
  type: (typeof COMMENT_EVENTS)[keyof typeof COMMENT_EVENTS],
  change?: string,
  reply?: CommentReply,
): void {
  const replyIds = reply === undefined ? comment.replies.map(({ id }) => id) : [reply.id];
  const message = {
    commentDetails: [{ commentId: comment.id, replyIds }],
    source: "Local",
    worksheetId: sheet.id,
    ...(change === undefined ? {} : { changeType: change }),
  };
  for (const target of [sheet.id, "Workbook"]) host.raise({ type, target, message });
}
