import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ASSOCIATION = /\bactions\s*\.\s*associate\(\s*"(?<name>[^"]+)"/g;

/** Names that the add-in's sources give to `Office.actions.associate("…", …)`, as literals. */
export function associatedCommands(root: string): readonly string[] {
  return ["taskpane", "commands", "functions"]
    .map((room) => join(root, "src", room))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(ASSOCIATION)])
    .map(({ groups }) => groups?.["name"] ?? "");
}
