/** A threaded comment. */
export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  authorName: string;
  authorEmail: string;
  /** ISO 8601 */
  creationDate: string;
  resolved: boolean;
  readonly replies: CommentReply[];
}

export interface CommentReply {
  readonly id: string;
  content: string;
  authorName: string;
  authorEmail: string;
  creationDate: string;
}

/** A note (the older kind of comment). */
export interface Note {
  row: number;
  column: number;
  text: string;
  author: string;
  visible: boolean;
}
