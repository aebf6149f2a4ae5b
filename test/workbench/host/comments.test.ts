/// <reference types="office-js" />
import { afterEach, beforeEach, expect, test } from "vitest";
import { openExcel, type Emulated } from "../../support/excel.ts";

let emulated: Emulated;

beforeEach(async () => {
  emulated = await openExcel();
});

afterEach(async () => {
  await emulated.close();
});

async function run<T>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  return emulated.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
}

test("a comment says what it holds, who wrote it, when and where", async () => {
  await run(async (context, sheet) => {
    const comment = context.workbook.comments.add("Foglio1!B3", "Da dove viene?");
    const place = comment.getLocation().load("address");
    comment.load();
    sheet.comments.load("items/content");
    await context.sync();
    expect({
      content: comment.content,
      authorName: comment.authorName,
      creationDate: comment.creationDate.toISOString(),
      resolved: comment.resolved,
      contentType: comment.contentType,
      mentions: [...comment.mentions],
      place: place.address,
      ofSheet: sheet.comments.items.map(({ content }) => content),
    }).toEqual({
      content: "Da dove viene?",
      authorName: "Utente",
      creationDate: "2024-01-01T00:00:00.000Z",
      resolved: false,
      contentType: "Plain",
      mentions: [],
      place: "Foglio1!B3",
      ofSheet: ["Da dove viene?"],
    });
  });
});

test("comments are found by cell, by place, by id and by reply, in all sheets or in one", async () => {
  await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Altro");
    sheet.comments.add("A1", "primo");
    const second = other.comments.add(other.getRange("C2"), "secondo");
    const reply = second.replies.add("risposta");
    second.load("id");
    reply.load("id");
    await context.sync();
    const all = context.workbook.comments;
    const found = [
      all.getItemByCell("Foglio1!A1"),
      other.comments.getItemByCell("C2"),
      all.getItemAt(1),
      all.getItem(second.id),
      all.getItemByReplyId(reply.id),
      reply.getParentComment(),
    ];
    const missing = sheet.comments.getItemOrNullObject(second.id);
    for (const comment of [...found, missing]) comment.load("content");
    const counts = [all.getCount(), sheet.comments.getCount()];
    await context.sync();
    expect(found.map(({ content }) => content)).toEqual([
      ...["primo", "secondo", "secondo"],
      ...["secondo", "secondo", "secondo"],
    ]);
    expect(missing.isNullObject).toBe(true);
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
  });
});

test("a thread is answered, changed, settled and taken away", async () => {
  await run(async (context, sheet) => {
    const comment = sheet.comments.add("A1", "Chi?");
    comment.replies.add("Io");
    const second = comment.replies.add("Tu");
    await context.sync();
    comment.content = "Chi ha scritto?";
    comment.resolved = true;
    comment.replies.getItemAt(0).content = "L'ufficio";
    second.delete();
    comment.load("content,resolved");
    comment.replies.load("items/content,items/resolved");
    await context.sync();
    expect([comment.content, comment.resolved]).toEqual(["Chi ha scritto?", true]);
    expect(comment.replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
      ["L'ufficio", true],
    ]);
    comment.delete();
    await context.sync();
  });
  expect(emulated.host.book.active.comments).toEqual([]);
});

test("those who listen hear what happens to comments", async () => {
  const heard: string[] = [];
  await run(async (context, sheet) => {
    context.workbook.comments.onAdded.add(async () => heard.push("added"));
    sheet.comments.onChanged.add(async ({ changeType }) => heard.push(changeType));
    context.workbook.comments.onDeleted.add(async () => heard.push("deleted"));
    await context.sync();
    const comment = sheet.comments.add("A1", "Chi?");
    comment.replies.add("Io");
    comment.content = "Dove?";
    comment.resolved = true;
    comment.delete();
    await context.sync();
  });
  await emulated.idle();
  expect(heard).toEqual(["added", "ReplyAdded", "CommentEdited", "CommentResolved", "deleted"]);
});

test.each<{
  what: string;
  code: string;
  ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
}>([
  {
    what: "more than one cell",
    code: "InvalidArgument",
    ask: (_, sheet) => sheet.comments.add("A1:B2", "x"),
  },
  {
    what: "an address without its sheet",
    code: "InvalidArgument",
    ask: ({ workbook }) => workbook.comments.add("A1", "x"),
  },
  {
    what: "a second comment in the same cell",
    code: "InvalidArgument",
    ask: (_, sheet) => {
      sheet.comments.add("A1", "x");
      sheet.comments.add("A1", "y");
    },
  },
  {
    what: "a cell without comment",
    code: "ItemNotFound",
    ask: (_, sheet) => sheet.comments.getItemByCell("A1").load("content"),
  },
  {
    what: "a place that is not there",
    code: "ItemNotFound",
    ask: (_, sheet) => sheet.comments.getItemAt(0).load("content"),
  },
  {
    what: "a protected sheet",
    code: "AccessDenied",
    ask: (_, sheet) => {
      sheet.protection.protect();
      sheet.comments.add("A1", "x");
    },
  },
])("$what: $code", async ({ code, ask }) => {
  const failing = run(async (context, sheet) => {
    ask(context, sheet);
    await context.sync();
  });
  expect(await codeOf(failing)).toBe(code);
});
