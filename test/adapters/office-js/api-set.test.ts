import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** The newest ExcelApi set that the product may count on without asking for it. */
const NEWEST = "1.13";
const ROOT = join(import.meta.dirname, "../../..");
const SPEAKS_TO_EXCEL = /\/src\/(?:adapters|app|commands|functions|ports|taskpane)\//u;
const TYPES = /\/@types\/office-js\//u;
const API_SET = /\[Api set: (?<set>\w+)(?: (?<version>[\d.]+))?/u;

interface Used {
  readonly member: string;
  readonly set: string;
  readonly version: string;
  readonly at: string;
}

/** Every member of Excel's object model that the given files name, with the set that its documentation gives. */
function membersUsed(program: ts.Program, files: readonly ts.SourceFile[]): readonly Used[] {
  const checker = program.getTypeChecker();
  const used: Used[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = declarationOf(node, checker);
      const set = declaration && setOf(declaration);
      if (set !== undefined) {
        const source = node.getSourceFile();
        const { line } = source.getLineAndCharacterOfPosition(node.name.getStart());
        const at = `${relative(ROOT, source.fileName)}:${String(line + 1)}`;
        used.push({ member: node.name.text, ...set, at });
      }
    }
    ts.forEachChild(node, visit);
  };
  files.forEach((file) => {
    visit(file);
  });
  return used;
}

/** Of a method with several forms the one that is called. */
function declarationOf(
  node: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): ts.Declaration | undefined {
  const call = node.parent;
  const isCalled = ts.isCallExpression(call) && call.expression === node;
  const called = isCalled ? checker.getResolvedSignature(call)?.getDeclaration() : undefined;
  const found = called ?? checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  return found !== undefined && TYPES.test(found.getSourceFile().fileName) ? found : undefined;
}

/** The set of a member, else of what it is a member of. */
function setOf(declaration: ts.Node): Pick<Used, "set" | "version"> | undefined {
  for (let node: ts.Node | undefined = declaration; node !== undefined; node = node.parent) {
    const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
    const groups = API_SET.exec(text)?.groups;
    if (groups?.set !== undefined) return { set: groups.set, version: groups.version ?? "" };
    if (ts.isModuleBlock(node)) return undefined;
  }
  return undefined;
}

const isNewer = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [most = 0, least = 0] = NEWEST.split(".").map(Number);
  return major > most || (major === most && minor > least);
};

/** What may not be used without asking for its set. */
const tooNew = (used: readonly Used[]): readonly string[] =>
  used
    .filter(({ set, version }) => set.startsWith("ExcelApi") && (set !== "ExcelApi" || isNewer(version)))
    .map(({ member, set, version, at }) => `${member} (${set} ${version}) in ${at}`);

function programOf(files: readonly string[] | undefined, more?: ReadonlyMap<string, string>): ts.Program {
  const path = join(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const host = ts.createCompilerHost(parsed.options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => more?.get(file) ?? readFile(file);
  host.fileExists = (file) => more?.has(file) === true || fileExists(file);
  return ts.createProgram(
    files ?? parsed.fileNames.filter((file) => SPEAKS_TO_EXCEL.test(file)),
    parsed.options,
    host,
  );
}

describe("what the product asks of Excel", () => {
  test(`stands in ExcelApi ${NEWEST}, whether or not a test gets there`, () => {
    const program = programOf(undefined);
    const files = program.getSourceFiles().filter(({ fileName }) => SPEAKS_TO_EXCEL.test(fileName));
    const used = membersUsed(program, files);
    expect(tooNew(used)).toEqual([]);
    expect(used.filter(({ set }) => set === "ExcelApi").length).toBeGreaterThan(100);
  });

  test("newer members are found, by their lines", () => {
    const file = join(ROOT, "test/adapters/office-js/newer.ts");
    const text = [
      "const range = {} as unknown as Excel.Range;",
      "range.getDirectPrecedents();",
      "range.getPrecedents();",
      "range.values;",
      "range.control;",
    ].join("\n");
    const program = programOf([file], new Map([[file, text]]));
    const source = program.getSourceFile(file);
    expect(tooNew(membersUsed(program, source === undefined ? [] : [source]))).toEqual([
      "getPrecedents (ExcelApi 1.14) in test/adapters/office-js/newer.ts:3",
      "control (ExcelApi 1.18) in test/adapters/office-js/newer.ts:5",
    ]);
  });
});
