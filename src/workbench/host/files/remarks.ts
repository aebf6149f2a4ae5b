import { cellAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import { readRichText } from "../../../adapters/xlsx/rich-text.ts";
import { typeName } from "../../../adapters/xlsx/relationships.ts";
import { XmlScanner } from "../../../adapters/xlsx/xml-scan.ts";
import { unescapeText } from "../../../adapters/xlsx/xml-text.ts";
import { attributeOf, childOf, childrenOf, flagOf, type XmlDocument } from "../../../adapters/xlsx/xml.ts";
import type { Book, Sheet } from "../model/book.ts";
import type { Comment, CommentReply, Note } from "../model/comment.ts";
import { newId } from "../model/new-book.ts";
import { otherShapes, shapesXml, visibleNotes } from "./note-shapes.ts";
import type { OpenedPackage } from "./opened-package.ts";
import type { Links, PackageWriter } from "./package-writer.ts";
import { readPersons, type Persons } from "./persons.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { HEAD, tag, textTag } from "./xml-out.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const THREADED_TYPE = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** Older versions of Excel see a thread as a note whose author bears the thread's id. */
const PLACEHOLDER = "tc=";

/** The notes of a sheet, in the file's order. @source ECMA-376 part 1, 18.7 (Comments) */
export function readNotes(opened: OpenedPackage, sheetPath: string): readonly Note[] {
  const [path] = opened.related(sheetPath, "comments");
  if (path === undefined) return [];
  const [shapes] = opened.related(sheetPath, "vmlDrawing");
  const visible = shapes === undefined ? new Set<string>() : visibleNotes(opened.text(shapes));
  const scanner = new XmlScanner(opened.text(path));
  const authors: string[] = [];
  const notes: Note[] = [];
  let at = { ref: "", author: "" };
  while (scanner.next()) {
    if (scanner.kind === "close") continue;
    if (scanner.is("author")) authors.push(scanner.elementText());
    else if (scanner.is("comment")) {
      at = {
        ref: scanner.attribute("ref") ?? "",
        author: authors[Number(scanner.attribute("authorId"))] ?? "",
      };
    } else if (scanner.is("text")) {
      const text = readRichText(scanner);
      const place = parseArea(at.ref);
      if (place === undefined || at.author.startsWith(PLACEHOLDER)) continue;
      const { top: row, left: column } = place;
      notes.push({
        row,
        column,
        text,
        author: unescapeText(at.author),
        visible: visible.has(`${row}:${column}`),
      });
    }
  }
  return notes;
}

/** The threaded comments of a sheet. @source MS-XLSX 2.6.205 (CT_ThreadedComment) */
export function readThreads(
  opened: OpenedPackage,
  sheetPath: string,
  book: Pick<Book, "lastId">,
): readonly Comment[] {
  const [path] = opened.related(sheetPath, "threadedComment");
  if (path === undefined) return [];
  const persons = readPersons(opened);
  const comments = new Map<string, Comment>();
  for (const element of childrenOf(opened.tree(path).root, "threadedComment")) {
    const person = persons.get(attributeOf(element, "personId") ?? "");
    const id = attributeOf(element, "id") ?? newId(book);
    const said: CommentReply = {
      id,
      content: childOf(element, "text")?.text ?? "",
      authorName: person?.name ?? "",
      authorEmail: person?.email ?? "",
      creationDate: attributeOf(element, "dT") ?? "",
    };
    const parent = comments.get(attributeOf(element, "parentId") ?? "");
    const place = parseArea(attributeOf(element, "ref") ?? "");
    if (parent !== undefined) parent.replies.push(said);
    else if (place !== undefined) {
      const resolved = flagOf(element, "done") ?? false;
      comments.set(id, { ...said, row: place.top, column: place.left, resolved, replies: [] });
    }
  }
  return [...comments.values()];
}

/** The types of relationships that belong to notes and threads. */
export const REMARK_TYPES = new Set(["comments", "threadedComment", "vmlDrawing"]);

/**
 * Writes the parts of a sheet's notes and threads, and answers the worksheet's element for their shapes. Where
 * nothing changed, the opened file's parts stay.
 */
export function remarksXml(
  sheet: Sheet,
  frame: XmlDocument | undefined,
  writer: PackageWriter,
  links: Links,
  persons: Persons,
): string {
  const { opened } = writer;
  const path = frame === undefined ? undefined : sheet.carried?.path;
  const legacy = asItStood(frame, childOf(frame?.root, "legacyDrawing"));
  const lines = path === undefined || opened === undefined ? [] : opened.relationships(path);
  const before =
    path === undefined || opened === undefined
      ? { notes: [], comments: [] }
      : { notes: readNotes(opened, path), comments: readThreads(opened, path, { lastId: 0 }) };
  const { notes, comments } = sheet;
  if (isSame(before, { notes, comments })) {
    for (const line of lines) if (REMARK_TYPES.has(typeName(line))) links.keep(line);
    return legacy;
  }
  const shapesBefore = lines.find((line) => typeName(line) === "vmlDrawing")?.target;
  const others = shapesBefore === undefined ? "" : otherShapes(opened?.text(shapesBefore) ?? "");
  const remarks = [...notes, ...comments.map(placeholder)];
  if (remarks.length > 0) {
    const commentsPath = writer.freePath("xl/comments#.xml");
    writer.put(
      commentsPath,
      commentsXml(remarks),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    );
    links.add("comments", commentsPath);
  }
  if (comments.length > 0) {
    const threadsPath = writer.freePath("xl/threadedComments/threadedComment#.xml");
    writer.put(threadsPath, threadsXml(comments, persons), "application/vnd.ms-excel.threadedcomments+xml");
    links.add(THREADED_TYPE, threadsPath);
  }
  if (remarks.length === 0 && others === "") return "";
  const shapesPath = writer.freePath("xl/drawings/vmlDrawing#.vml");
  writer.put(
    shapesPath,
    shapesXml(remarks, others),
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
    shapesBefore === undefined ? [] : (opened?.relationships(shapesBefore) ?? []),
  );
  return tag("legacyDrawing", { "r:id": links.add("vmlDrawing", shapesPath) });
}

/** What older versions show in the place of a thread. */
const placeholder = ({ id, row, column, content, replies }: Comment): Note => ({
  row,
  column,
  text: [
    "[Threaded comment]",
    "",
    "Comment:",
    `    ${content}`,
    ...replies.flatMap((each) => ["Reply:", `    ${each.content}`]),
  ].join("\n"),
  author: PLACEHOLDER + id,
  visible: false,
});

function commentsXml(remarks: readonly Note[]): string {
  const authors = [...new Set(remarks.map(({ author }) => author))];
  const ordered = [...remarks].sort((a, b) => a.row - b.row || a.column - b.column);
  const items = ordered.map(({ row, column, text, author }) =>
    tag(
      "comment",
      { ref: cellAddress(row, column), authorId: authors.indexOf(author), shapeId: 0 },
      tag("text", {}, textTag("t", text)),
    ),
  );
  return (
    HEAD +
    tag(
      "comments",
      { xmlns: MAIN },
      tag("authors", {}, ...authors.map((author) => textTag("author", author))),
      tag("commentList", {}, ...items),
    )
  );
}

function threadsXml(comments: readonly Comment[], persons: Persons): string {
  const line = (
    said: CommentReply,
    ref: string,
    more: Readonly<Record<string, string | boolean | undefined>>,
  ): string =>
    tag(
      "threadedComment",
      {
        ref,
        dT: said.creationDate === "" ? undefined : said.creationDate.replace(/Z$/, ""),
        personId: persons.idOf({ name: said.authorName, email: said.authorEmail }),
        id: said.id,
        ...more,
      },
      textTag("text", said.content),
    );
  const lines = comments.flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    return [
      line(comment, ref, { done: comment.resolved || undefined }),
      ...comment.replies.map((reply) => line(reply, ref, { parentId: comment.id })),
    ];
  });
  return HEAD + tag("ThreadedComments", { xmlns: THREADED, "xmlns:x": MAIN }, ...lines);
}
